#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

class Theme;

/// Lines across the top of the window: what is wrong and stays so until it is mended. One line for each key.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void set(const QString &key, const QString &text, const QString &actText);
    void clear(const QString &key);

Q_SIGNALS:
    void acted(const QString &key);

private:
    const Theme &m_theme;
    QVBoxLayout *m_lines;
    QHash<QString, QWidget *> m_shown;
};

} // namespace disputedesk
