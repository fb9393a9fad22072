#include "models/domain/cardscan.h"
#include "models/domain/displaytext.h"
#include "models/domain/redact.h"
#include "tests/fuzz/textchecks.h"

#include <QRegularExpression>

namespace disputedesk::fuzz {

namespace {
void requireVisible(const QString &text)
{
    const QString lines = visibleText(text, true);
    const QString line = visibleText(text);
    require(!hasTrick(lines) && !hasTrick(line), "a sign that nobody sees (D5)");
    require(!line.contains(u'\n') && !line.contains(u'\t'), "a line of more than one");
    require(visibleText(lines, true) == lines && visibleText(line) == line, "what is visible is changed again");
    const QString isolated = isolatedText(text);
    require(isolated.front() == QChar(0x2068) && isolated.back() == QChar(0x2069)
            && !isolated.mid(1, isolated.size() - 2).contains(QRegularExpression(QStringLiteral("[\u2066-\u2069]"))),
        "an isolate that the text can leave");
    for (const int most : {1, 2, 13, 40}) {
        const QString id = shortId(text, most);
        require(id.size() <= qMax(1, most), "a short id that is long");
        require(!text.isValidUtf16() || id.isValidUtf16(), "half a character");
    }
}

void requireHidden(const QString &text)
{
    const QString secret = QStringLiteral("canary0123456789abcd");
    for (const qsizetype at : {qsizetype(0), text.size() / 2, text.size()}) {
        const QString log = redacted(text.left(at) + QStringLiteral("skey_test_") + secret + text.mid(at));
        require(!log.contains(secret), "a key in the log (K2)");
        const QString card = maskCardNumbers(text.left(at) + QStringLiteral("|5105105105105100|") + text.mid(at));
        require(!card.contains(QStringLiteral("5105105105105100")), "a card number in the open (D9)");
    }
    const QByteArray utf8 = text.toUtf8();
    if (!mayHoldCardNumber({utf8.constData(), size_t(utf8.size())}))
        require(maskCardNumbers(QString::fromUtf8(utf8)) == QString::fromUtf8(utf8), "the quick look missed a card");
}
} // namespace

int fuzzDisplay(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    requireVisible(text);
    requireHidden(text);
    return 0;
}

} // namespace disputedesk::fuzz
