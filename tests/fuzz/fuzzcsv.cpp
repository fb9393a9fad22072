#include "models/items/csvtext.h"
#include "tests/fuzz/textchecks.h"
#include "tests/support/csvtwin.h"

namespace disputedesk::fuzz {

namespace {
const QByteArray kMark("\xef\xbb\xbf");

/// Two records of the same cells, and the same cells out of them again.
void requireRoundTrip(const QStringList &texts)
{
    QByteArray file = kMark;
    QStringList wanted;
    for (int record = 0; record < 2; ++record) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i > 0)
                file += ',';
            appendCsvText(file, texts.at(i));
        }
        file += "\r\n";
    }
    for (const QString &text : texts) {
        const QString guarded = cellText(text);
        require(!hasFormula(guarded), "a cell that begins a formula (D6)");
        require(!hasTrick(guarded), "a cell with signs that nobody sees (D5)");
        wanted += guarded;
    }
    const auto read = test::readCsv(file);
    require(read && *read == QList<QStringList>{wanted, wanted}, "the file is read as something else");
}

/// A stranger's file: what the reader takes, the writer says again.
void requireSameAgain(const QByteArray &bytes)
{
    const auto read = test::readCsv(kMark + bytes);
    if (!read)
        return;
    QByteArray file = kMark;
    for (const QStringList &record : *read) {
        for (qsizetype i = 0; i < record.size(); ++i) {
            if (i > 0)
                file += ',';
            appendCsvPlain(file, record.at(i));
        }
        file += "\r\n";
    }
    const auto again = test::readCsv(file);
    require(again && *again == *read, "a file that is written is not the one that was read");
}
} // namespace

int fuzzCsv(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    requireSameAgain(bytes);
    QStringList texts;
    for (const QByteArray &cell : bytes.split('\0'))
        texts += textOf(reinterpret_cast<const uint8_t *>(cell.constData()), size_t(cell.size()));
    requireRoundTrip(texts);
    return 0;
}

} // namespace disputedesk::fuzz
