#pragma once

#include <QHash>
#include <QWidget>

class QFrame;
class QHBoxLayout;
class QVBoxLayout;

namespace disputedesk {

class Theme;

/// Lines across the top of the window, one for each key: what is wrong and stays so until it is mended, and reminders.
/// A new line is said to screen readers; one that says the same again is left as it is.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Problem, ///< stays until it is mended
        Reminder, ///< can be closed
        News, ///< what was done, no fault; goes by itself after a while
        Undo, ///< what was done and can be taken back; can be closed
    };
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void set(const QString &key, const QString &text, const QString &actText, Kind kind = Kind::Problem);
    void clear(const QString &key);

Q_SIGNALS:
    void acted(const QString &key);
    void closed(const QString &key); ///< by its own button

private:
    struct Line {
        QWidget *widget = nullptr;
        QString text;
        QString actText;
    };
    void goInAWhile(QFrame &line, const QString &key);
    void addSign(QHBoxLayout &row, Kind kind);

    const Theme &m_theme;
    QVBoxLayout *m_lines;
    QHash<QString, Line> m_shown;
};

} // namespace disputedesk
