#include "tests/support/hostilejudge.h"

#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr char32_t kIsolate = 0x2068;
constexpr char32_t kPop = 0x2069;
constexpr char32_t kBreak = 0x200b;
constexpr char32_t kJoin = 0x2060; ///< ours behind an ellipsis (ui/theme/breakable), nobody's elsewhere

bool isHiddenLetter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control: return c != U'\n' && c != U'\t';
    case QChar::Other_Format: return c != kIsolate && c != kPop && c != kBreak;
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: break;
    }
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0; // drawn as nothing
}
} // namespace

QString richProblem(const QString &text)
{
    static const QRegularExpression ours(uR"(</?(qt|br|p)( style='white-space:pre')?>)"_s);
    if (!Qt::mightBeRichText(text)) {
        const QString escaped = escapedProblem(text);
        return escaped.isEmpty() ? QString() : u"escaped, and shown as it is: "_s + escaped;
    }
    if (!text.startsWith("<qt>"_L1) && !text.startsWith("<p style='white-space:pre'>"_L1))
        return u"taken for markup: "_s + text.left(80);
    QString rest = text;
    rest.remove(ours);
    return rest.contains(u'<') ? u"markup: "_s + rest.left(80) : QString();
}

QString hiddenProblem(const QString &text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
        if (isHiddenLetter(c) && !(c == kJoin && i > 0 && text.at(i - 1) == QChar(u'…')))
            return u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
        depth += c == kIsolate ? 1 : c == kPop ? -1 : 0;
        if (depth < 0)
            return u"an isolate that ends twice"_s;
    }
    return depth == 0 ? QString() : u"an isolate that does not end"_s;
}

QString escapedProblem(const QString &text)
{
    // What the corpus itself has of these is no doing of ours.
    static const QRegularExpression written(
        uR"((?i)<qt>(?!rich)|&lt;(?!b&gt;|img src=x&gt;)|&amp;(?! &#60;| Jerry| …|…|$)|&quot;|&#39;)"_s);
    const QRegularExpressionMatch match = written.match(text);
    return match.hasMatch() ? text.mid(qMax(0, match.capturedStart() - 20), 80) : QString();
}

} // namespace disputedesk::test
