#include "models/items/confirmcounts.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
class ConfirmTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ConfirmTexts)
};
} // namespace

QString charactersText(qsizetype count, const QLocale &locale)
{
    return count == 1 ? ConfirmTexts::tr("1 character")
                      //: %1 is a number
                      : ConfirmTexts::tr("%1 characters").arg(locale.toString(qlonglong(count)));
}

QString entriesText(qsizetype count)
{
    return count == 1 ? ConfirmTexts::tr("1 metadata entry")
                      : ConfirmTexts::tr("%n metadata entries", nullptr, int(count));
}

QString documentsText(qsizetype count)
{
    return count == 1 ? ConfirmTexts::tr("1 document") : ConfirmTexts::tr("%n documents", nullptr, int(count));
}

QString filesText(qsizetype count)
{
    return count == 1 ? ConfirmTexts::tr("1 file") : ConfirmTexts::tr("%n files", nullptr, int(count));
}

QString textFieldsText(qsizetype count)
{
    return count == 1 ? ConfirmTexts::tr("1 text field") : ConfirmTexts::tr("%n text fields", nullptr, int(count));
}

QString clearedFieldsText(qsizetype count)
{
    return count == 1 ? ConfirmTexts::tr("1 field emptied")
                      : ConfirmTexts::tr("%n fields emptied", nullptr, int(count));
}

} // namespace disputedesk
