#include "models/domain/displaytext.h"
#include "models/domain/reasonbook.h"
#include "models/items/texts.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
/// The book's English texts are the keys of the translation.
QString translated(const QString &text)
{
    return QCoreApplication::translate("disputedesk::ReasonTexts", qUtf8Printable(text));
}

const ReasonMeaning *wordOrCategory(const QString &code)
{
    const ReasonBook &book = ReasonBook::standard();
    const ReasonMeaning *const word = book.ofWord(code);
    return word ? word : book.ofCategory(code);
}
} // namespace

QString readableWord(const QString &word)
{
    QString text = visibleText(word).replace(u'_', u' ').simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString reasonText(const QString &reasonCode)
{
    if (const ReasonMeaning *word = wordOrCategory(reasonCode))
        return translated(word->text);
    QStringList texts;
    for (const ReasonMeaning &meaning : ReasonBook::standard().ofNetwork(reasonCode))
        if (const QString text = translated(meaning.text); !texts.contains(text))
            texts.append(text);
    if (texts.isEmpty())
        return readableWord(reasonCode);
    return texts.join(QCoreApplication::translate("disputedesk::ReasonTexts", " or "));
}

QString reasonText(const Dispute &dispute)
{
    const auto ofNetwork = ReasonBook::standard().ofNetwork(dispute.networkCode, dispute.network);
    return ofNetwork.size() == 1 ? translated(ofNetwork.first().text) : reasonText(dispute.reasonCode);
}

QString reasonAdvice(const QString &reasonCode)
{
    const ReasonBook &book = ReasonBook::standard();
    const ReasonMeaning *reason = wordOrCategory(reasonCode);
    if (!reason || reason->advice.isEmpty()) {
        Dispute dispute;
        dispute.reasonCode = dispute.networkCode = reasonCode;
        const ReasonFinding found = categoryOf(dispute, {}, book);
        const bool known = reason || !book.ofNetwork(reasonCode).isEmpty();
        reason = known ? book.ofCategory(found.category) : nullptr;
    }
    return reason ? translated(reason->advice) : QString();
}

QString networkText(const QString &network)
{
    if (network == QLatin1StringView("amex"))
        return QStringLiteral("American Express");
    return readableWord(network);
}

QString categoryText(const QString &category)
{
    const ReasonMeaning *const found = ReasonBook::standard().ofCategory(category);
    return found ? translated(found->text) : readableWord(category);
}

} // namespace disputedesk
