#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace disputedesk {

class InkLabel;

/// The object as the provider sent it, indented for reading, to search and to copy. Copying gives the bytes themselves.
class JsonPane : public QWidget {
    Q_OBJECT
public:
    JsonPane(const Theme &theme, QWidget *parent = nullptr);

    /// The same bytes change nothing: selection and place stay.
    void showJson(const QByteArray &raw);

    static constexpr qsizetype kMostBytes = 512 * 1024; ///< shown; copying gives all

protected:
    bool event(QEvent *event) override;

private:
    void build(const Theme &theme);
    void find(bool backwards);
    void countHits();
    void copyAll();

    QByteArray m_raw;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_find = nullptr;
    InkLabel *m_hits = nullptr;
    InkLabel *m_notice = nullptr;
};

} // namespace disputedesk
