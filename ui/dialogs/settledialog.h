#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QRadioButton;

namespace disputedesk {

class ActButton;
class InkLabel;

/// A person decides how a write of unknown outcome ended, with a note for the ledger. It sends nothing; it lifts the
/// block on the dispute, so it asks what was seen and where. Whoever took the word to the ledger accepts the dialog; it
/// stays open until then.
class SettleDialog : public QDialog {
    Q_OBJECT
public:
    /// Whether the program still reads the dispute by itself to see how it ended: then waiting is safer.
    enum class Reads : quint8 { Ended, GoOn };
    SettleDialog(const WriteIntent &intent, const QString &moneyText, const QString &accountLine, const Theme &theme,
        QWidget *parent = nullptr, Reads reads = Reads::Ended);

    /// Puts a note that was typed before into its field: what happened must be said anew.
    void takeUp(const QString &note);
    /// What stands in the note, blanks around it included.
    QString note() const;
    /// It was not taken: says why, and can be tried again.
    void setRefused(const QString &why);
    void done(int result) override;

Q_SIGNALS:
    /// Note is trimmed and not empty; `applied` is what the person says happened.
    void settled(bool applied, const QString &note);

private:
    void judge();

    QRadioButton *m_applied = nullptr;
    QRadioButton *m_notApplied = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_looked = nullptr;
    QString m_unlooked; ///< what is said without the tick
    InkLabel *m_why = nullptr;
    ActButton *m_settle = nullptr;
};

} // namespace disputedesk
