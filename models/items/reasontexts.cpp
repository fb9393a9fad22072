#include "models/domain/cannedreply.h"
#include "models/domain/displaytext.h"
#include "models/domain/reasonbook.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr char kContext[] = "disputedesk::ReasonTexts";

/// The book's English texts are the keys of the translation. `catalogue`: of another language than the program's; an
/// empty one is English.
QString translated(const QString &text, const QTranslator *catalogue = nullptr)
{
    const QByteArray key = text.toUtf8();
    if (!catalogue)
        return QCoreApplication::translate(kContext, key.constData());
    const QString found = catalogue->translate(kContext, key.constData());
    return found.isEmpty() ? text : found;
}

const ReasonMeaning *wordOrCategory(const QString &code)
{
    const ReasonBook &book = ReasonBook::standard();
    const ReasonMeaning *const word = book.ofWord(code);
    return word ? word : book.ofCategory(code);
}

QString codeText(const QString &code, const QTranslator *catalogue)
{
    if (const ReasonMeaning *word = wordOrCategory(code))
        return translated(word->text, catalogue);
    QStringList texts;
    for (const ReasonMeaning &meaning : ReasonBook::standard().ofNetwork(code))
        if (const QString text = translated(meaning.text, catalogue); !texts.contains(text))
            texts.append(text);
    if (texts.isEmpty())
        return readableWord(code);
    //: Between the reasons that one code of a card network may stand for
    const char *const either = QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", " or ");
    return texts.join(translated(QString::fromLatin1(either), catalogue));
}

QString disputeText(const Dispute &dispute, const QTranslator *catalogue)
{
    const auto ofNetwork = ReasonBook::standard().ofNetwork(dispute.networkCode, dispute.network);
    return ofNetwork.size() == 1 ? translated(ofNetwork.first().text, catalogue)
                                 : codeText(dispute.reasonCode, catalogue);
}
} // namespace

QString readableWord(const QString &word)
{
    QString text = visibleText(word).replace(u'_', u' ').simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString reasonText(const QString &reasonCode) { return codeText(reasonCode, nullptr); }

QString reasonText(const Dispute &dispute) { return disputeText(dispute, nullptr); }

QString reasonTextIn(const QString &language, const Dispute &dispute)
{
    QTranslator catalogue;
    const bool isEnglish = language == "en"_L1;
    const bool isKnown = replyLanguages().contains(language); // else it is no part of a path
    if (!isEnglish && !(isKnown && catalogue.load(u":/i18n/disputedesk_%1.qm"_s.arg(language))))
        return reasonText(dispute);
    return disputeText(dispute, &catalogue);
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
