#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QPlainTextEdit;
class QRadioButton;

namespace disputedesk {

/// The cover letter to read and change before it goes into the response. It says where, and replaces nothing.
class CoverLetterDialog : public QDialog {
    Q_OBJECT
public:
    /// `place` says where: "the message", "the field “Statement”"; `note` what is worth knowing, may be empty.
    /// `hasText`: something stands there already.
    CoverLetterDialog(const QString &letter, const QString &place, const QString &note, bool hasText,
        const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `append`: behind what stands there, else at the cursor; the dialog has accepted itself.
    void chosen(const QString &text, bool append);

private:
    QPlainTextEdit *m_text = nullptr;
    QRadioButton *m_append = nullptr;
};

} // namespace disputedesk
