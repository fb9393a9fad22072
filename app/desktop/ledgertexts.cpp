#include "app/desktop/ledgertexts.h"

#include "models/domain/displaytext.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
struct LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::LedgerTexts)

public:
    static QString verdict(const LedgerCheck &check)
    {
        switch (check.found) {
        case LedgerCheck::Found::Whole: return tr("The record of what was sent is whole");
        case LedgerCheck::Found::Broken: return tr("The record of what was sent is broken");
        case LedgerCheck::Found::None: return tr("There is no record of what was sent yet");
        case LedgerCheck::Found::Gone: return tr("The record of what was sent is gone");
        case LedgerCheck::Found::Replaced:
            return tr("The record of what was sent is not the one that was written last");
        case LedgerCheck::Found::Unreadable: return tr("The record of what was sent cannot be read");
        case LedgerCheck::Found::Older: return tr("The record of what was sent is of an older version");
        case LedgerCheck::Found::Newer: return tr("The record of what was sent is of a newer version");
        }
        return {};
    }

    static QString next(const LedgerCheck &check, const QLocale &locale)
    {
        switch (check.found) {
        case LedgerCheck::Found::Whole:
            return tr("Every row follows from the one before it, and every write stands where its last row says. There "
                      "is nothing to do.");
        case LedgerCheck::Found::Broken:
            return tr("Row %1 is missing, or it was changed after it was written; so may be later ones. Keep a copy of "
                      "the file, compare the latest writes with the provider's own pages, and tell who looks after "
                      "this computer. A record that was damaged once and saved stays broken where rows were lost.")
                .arg(locale.toString(check.firstBroken));
        case LedgerCheck::Found::None:
            return tr("Nothing was ever sent from this folder. Disputedesk makes the record when it starts.");
        case LedgerCheck::Found::Gone:
        case LedgerCheck::Found::Replaced:
            return tr("A write whose outcome is still open may be missing in it, so nothing can be sent. If you have "
                      "the newer file, quit Disputedesk and put it back. If not, compare the latest writes with the "
                      "provider's own pages, then allow sending again in the bar at the top of the window.");
        case LedgerCheck::Found::Unreadable:
            return tr(
                "When Disputedesk starts, it keeps a damaged record beside a new one, saves what can be read, and "
                "lets nothing be sent before you have looked. Compare the latest writes with the provider's own "
                "pages.");
        case LedgerCheck::Found::Older:
            return tr("When Disputedesk starts, it brings the record up to date and keeps a copy of it as it was. "
                      "Check again after that.");
        case LedgerCheck::Found::Newer: return tr("Check it with the version of Disputedesk that wrote it.");
        }
        return {};
    }

    static QList<std::pair<QString, QString>> facts(const LedgerCheck &check, const QLocale &locale)
    {
        QList<std::pair<QString, QString>> facts;
        const bool lost = check.found == LedgerCheck::Found::Gone || check.found == LedgerCheck::Found::Replaced;
        if (lost || check.found == LedgerCheck::Found::Whole || check.found == LedgerCheck::Found::Broken) {
            facts.append({tr("Rows"), locale.toString(check.rows)});
            facts.append({tr("Actions"), locale.toString(check.intents)});
        }
        if (check.found == LedgerCheck::Found::Broken)
            facts.append({tr("First broken row"), locale.toString(check.firstBroken)});
        if (lost && check.noted > 0)
            facts.append({tr("Last row that was noted"), locale.toString(check.noted)});
        facts.append({tr("File"), visibleText(check.path)});
        facts.append({tr("Checked"), timeText(check.at, locale)});
        return facts;
    }
};
} // namespace

LedgerFacts ledgerFacts(const LedgerCheck &check, const QLocale &locale)
{
    LedgerFacts facts;
    facts.good = check.found == LedgerCheck::Found::Whole || check.found == LedgerCheck::Found::None;
    facts.verdict = LedgerTexts::verdict(check);
    facts.facts = LedgerTexts::facts(check, locale);
    facts.next = LedgerTexts::next(check, locale);
    facts.detail = visibleText(check.detail).left(300);
    return facts;
}

} // namespace disputedesk
