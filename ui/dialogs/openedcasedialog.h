#pragma once

#include "models/items/casefile.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QListWidget;

namespace disputedesk {

class ActButton;
class CaseText;
class InkLabel;

/// Shows a case file that was opened, to read: which disputes are in it, and the facts of the chosen one. It says that
/// this is a file and not the list; nothing can be changed or sent from here.
class OpenedCaseDialog : public QDialog {
    Q_OBJECT
public:
    struct Heading {
        QString file; ///< with its folder; hostile text
        QString origin; ///< when and by which version it was exported; a sentence of ours
    };
    /// `disputes`: a row for each, two lines of text that is made visible.
    OpenedCaseDialog(
        const Heading &heading, const QStringList &disputes, const Theme &theme, QWidget *parent = nullptr);

    /// Number of the dispute that is shown; -1: there is none.
    int shown() const;
    /// The facts of the shown dispute. `isHere`: it stands in the list of this computer as well.
    void showCase(const CaseFile &file, bool isHere);

Q_SIGNALS:
    /// Wants the facts of this dispute; emitted by later choices, not for the first one.
    void chosen(int dispute);
    /// The shown dispute is wanted in the list.
    void openRequested(int dispute);

private:
    void arrange(const Heading &heading, const Theme &theme);

    QListWidget *m_list;
    CaseText *m_facts;
    InkLabel *m_note;
    ActButton *m_open;
};

} // namespace disputedesk
