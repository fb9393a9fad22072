#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QRadioButton;

namespace disputedesk {

/// The cover letter to read and change before it goes into the response. It says where, and replaces nothing.
class CoverLetterDialog : public QDialog {
    Q_OBJECT
public:
    /// Makes the letter in a language of replyLanguages().
    using Make = std::function<QString(const QString &language)>;
    /// `language` is the one to begin with. `place` says where: "the message", "the field “Statement”"; `note` what is
    /// worth knowing, may be empty. `hasText`: something stands there already.
    CoverLetterDialog(Make make, const QString &language, const QString &place, const QString &note, bool hasText,
        const Theme &theme, QWidget *parent = nullptr);

    /// Puts what was left of an earlier letter in place of the new one, as one step that can be undone.
    void takeUp(const QString &left);
    /// What somebody wrote into it, with all around it; empty while it is as it was made.
    QString changedText() const;

Q_SIGNALS:
    /// `append`: behind what stands there, else at the cursor. Whoever took it accepts the dialog; else it stays.
    void chosen(const QString &text, bool append);

private:
    QComboBox *languageBox(const QString &language);
    void makeAnew();

    Make m_make;
    QComboBox *m_language = nullptr; ///< off once somebody wrote: no other letter is put over it
    QString m_made; ///< the letter before somebody wrote into it
    QPlainTextEdit *m_text = nullptr;
    QRadioButton *m_append = nullptr;
};

} // namespace disputedesk
