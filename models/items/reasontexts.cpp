#include "models/domain/displaytext.h"
#include "models/domain/reasonbook.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"
#include "models/items/wordsin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr char kContext[] = "disputedesk::ReasonTexts";

/// The book's English texts are the keys of the translation.
QString translated(const QString &text, const WordsIn &words)
{
    return words.translate(kContext, text.toUtf8().constData());
}
QString translated(const QString &text) { return QCoreApplication::translate(kContext, text.toUtf8().constData()); }

const ReasonMeaning *wordOrCategory(const QString &code)
{
    const ReasonBook &book = ReasonBook::standard();
    const ReasonMeaning *const word = book.ofWord(code);
    return word ? word : book.ofCategory(code);
}

QString codeText(const QString &code, const WordsIn &words)
{
    if (const ReasonMeaning *word = wordOrCategory(code))
        return translated(word->text, words);
    QStringList texts;
    for (const ReasonMeaning &meaning : ReasonBook::standard().ofNetwork(code))
        if (const QString text = translated(meaning.text, words); !texts.contains(text))
            texts.append(text);
    if (texts.isEmpty())
        return readableWord(code);
    //: Between the reasons that one code of a card network may stand for
    return texts.join(words.translate("disputedesk::ReasonTexts", " or "));
}

QList<ReasonMeaning> ofNetwork(const Dispute &dispute)
{
    return ReasonBook::standard().ofNetwork(dispute.networkCode, dispute.network);
}

QString disputeText(const Dispute &dispute, const WordsIn &words)
{
    const auto known = ofNetwork(dispute);
    return known.size() == 1 ? translated(known.first().text, words) : codeText(dispute.reasonCode, words);
}
} // namespace

bool saysNoReason(const QString &word)
{
    static const QStringList none{{}, u"not available"_s, u"not recorded"_s, u"n/a"_s};
    return none.contains(readableWord(word).toLower());
}

bool hasReason(const Dispute &dispute) { return ofNetwork(dispute).size() == 1 || !saysNoReason(dispute.reasonCode); }

QString readableWord(const QString &word)
{
    QString text = visibleText(word).replace(u'_', u' ').simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString reasonText(const QString &reasonCode) { return codeText(reasonCode, WordsIn({})); }

QString reasonText(const Dispute &dispute) { return disputeText(dispute, WordsIn({})); }

QString reasonTextIn(const WordsIn &words, const QString &reasonCode) { return codeText(reasonCode, words); }

QString reasonTextIn(const WordsIn &words, const Dispute &dispute) { return disputeText(dispute, words); }

QString reasonAdvice(const QString &reasonCode)
{
    const ReasonBook &book = ReasonBook::standard();
    const ReasonMeaning *reason = wordOrCategory(reasonCode);
    const QList<ReasonMeaning> ofCode = reason ? QList<ReasonMeaning>() : book.ofNetwork(reasonCode);
    if (ofCode.size() == 1 && !ofCode.first().advice.isEmpty())
        return translated(ofCode.first().advice);
    if (!reason || reason->advice.isEmpty()) {
        Dispute dispute;
        dispute.reasonCode = dispute.networkCode = reasonCode;
        const ReasonFinding found = categoryOf(dispute, {}, book);
        const bool known = reason || !book.ofNetwork(reasonCode).isEmpty();
        reason = known ? book.ofCategory(found.category) : nullptr;
    }
    return reason ? translated(reason->advice) : QString();
}

QString reasonAdvice(const Dispute &dispute)
{
    const QList<ReasonMeaning> known = ofNetwork(dispute);
    if (known.size() != 1)
        return reasonAdvice(dispute.reasonCode);
    const ReasonMeaning &code = known.first();
    if (!code.advice.isEmpty())
        return translated(code.advice);
    // The evidence form follows the provider's word, too, unless that word is for anything.
    const ReasonMeaning *const word = wordOrCategory(dispute.reasonCode);
    const bool narrow = word && word->category != QLatin1StringView("general");
    const ReasonMeaning *const category = narrow ? nullptr : ReasonBook::standard().ofCategory(code.category);
    return category ? translated(category->advice) : reasonAdvice(dispute.reasonCode);
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
