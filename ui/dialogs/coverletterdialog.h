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

    /// Puts what was left of an earlier letter in place of the new one, as one step that can be undone.
    void takeUp(const QString &left);
    /// What somebody wrote into it, with all around it; empty while it is as it was made.
    QString changedText() const;

Q_SIGNALS:
    /// `append`: behind what stands there, else at the cursor. Whoever took it accepts the dialog; else it stays.
    void chosen(const QString &text, bool append);

private:
    QString m_made; ///< the letter before somebody wrote into it
    QPlainTextEdit *m_text = nullptr;
    QRadioButton *m_append = nullptr;
};

} // namespace disputedesk
