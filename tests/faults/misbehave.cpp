#include "tests/faults/conversation.h"

#include <QHash>
#include <QTimer>

#include <array>

using namespace std::chrono_literals;

namespace disputedesk::test {

namespace {
constexpr auto kLate = 700ms; ///< after the short deadline of the matrix
// While more lies in its socket than it can read, Qt's thread does not look at what it is told: how soon a flood of
// loopback is cut would be the scheduler's doing. A body it reads as fast as 2 Gbit/s come; a head byte by byte, with a
// call of the system for each where there is no TLS. What lies there when we give up, it reads first, and the end of
// its manager waits for it, 5 s each time: of minutes of that no case would keep its times.
constexpr qsizetype kBodyPerMs = 256 * 1024;
constexpr qsizetype kHeadPerMs = 1024;

/// The CRC-32 of gzip.
quint32 checksum(const QByteArray &bytes)
{
    static const auto kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            table[n] = c;
        }
        return table;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = kTable[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int at = 0; at < 4; ++at)
        bytes += char(number >> (8 * at) & 0xff);
    return bytes;
}

/// The object and 24 MiB of blanks: read to its end, it would be a proper answer. As tight as can be: TLS hands it on
/// by 4 KiB, 4 MB of text each, so that whatever is read at once Qt's own limit of 10 MiB comes before ours of eight.
QByteArray gzipBomb(const QByteArray &json)
{
    static QHash<QByteArray, QByteArray> made; // a sixth of a second each
    QByteArray &bomb = made[json];
    if (!bomb.isEmpty())
        return bomb;
    const QByteArray all = json + QByteArray(24 * 1024 * 1024, ' ');
    const QByteArray zlib = qCompress(all); // its length, two bytes of zlib, the data, Adler-32
    return bomb = QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(6, zlib.size() - 10)
        + littleEndian(checksum(all)) + littleEndian(quint32(all.size()));
}

QByteArray head(int status, qsizetype length, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\n"
        + "X-Request-Id: req-1\r\n" + headers + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

QByteArray statusAnswer(const FaultRow &row, const QUrl &elsewhere)
{
    QByteArray header = row.header;
    if (header == "Location")
        header = "Location: " + elsewhere.toEncoded() + "/v1/disputes\r\n";
    const bool hasNoBody = row.status == 204 || row.status == 304;
    const QByteArray body = hasNoBody
        ? QByteArray()
        : QByteArray(R"({"object":"error","code":"no","message":"No.","error":{"code":"no","message":"No."}})");
    return head(row.status, body.size(), header) + body;
}

QByteArray chunkOf(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

/// What is said before the connection ends; empty for those that are no plain text.
QByteArray wordsOf(const FaultRow &row, const QByteArray &json)
{
    const QByteArray chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const qsizetype half = json.size() / 2;
    switch (row.mishap) {
    case Mishap::HalfStatusLine: return "HTTP/1.1 20";
    case Mishap::HalfHead: return "HTTP/1.1 200 OK\r\nContent-Type: appl";
    case Mishap::HalfBody: return head(200, json.size()) + json.left(half);
    case Mishap::ShortBody: return head(200, json.size() + 100) + json;
    case Mishap::HalfChunked: return chunked + chunkOf(json);
    case Mishap::Html:
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 28\r\n\r\n<html><b>Log "
               "in!</b></html>\n\n";
    case Mishap::Empty: return head(200, 0);
    case Mishap::WrongId: return properAnswer(withWrongId(json));
    case Mishap::EarlierId: return properAnswer(json); // the server chose it
    case Mishap::WrongMode: return properAnswer(withWrongMode(json));
    case Mishap::ErrorObject:
        return properAnswer(R"({"object":"error","code":"no","message":"No.","error":{"code":"no","message":"No."}})");
    case Mishap::GzipBomb: {
        const QByteArray body = gzipBomb(json);
        return head(200, body.size(), "Content-Encoding: gzip\r\n") + body;
    }
    case Mishap::TwoLengths:
        return head(200, half, "Content-Length: " + QByteArray::number(json.size()) + "\r\n") + json;
    case Mishap::ChunkGarbage:
        return chunked + chunkOf(json.left(half)) + "XYZ!\r\n" + json.mid(half) + "\r\n0\r\n\r\n";
    case Mishap::BadStatusLine: return "HTCPCP/1.0 teapot\r\n\r\n" + json;
    default: return {};
    }
}
} // namespace

QByteArray properAnswer(const QByteArray &json) { return head(200, json.size()) + json; }

void misbehave(Conversation &with, const FaultRow &row, const QByteArray &json, const QUrl &elsewhere)
{
    const QByteArray proper = properAnswer(json);
    switch (row.mishap) {
    case Mishap::ResetAtFirstByte:
    case Mishap::ResetAfterRead: return with.reset();
    case Mishap::Silent: return;
    case Mishap::DripHead: return with.drip(proper);
    case Mishap::DripBody: {
        const qsizetype body = proper.indexOf("\r\n\r\n") + 4;
        with.say(proper.left(body));
        return with.drip(proper.mid(body));
    }
    case Mishap::Late:
        return QTimer::singleShot(kLate, &with, [&with, proper] {
            with.say(proper);
            with.end();
        });
    case Mishap::Huge: {
        constexpr qint64 kAll = 100 * 1024 * 1024;
        return with.flood(head(200, json.size() + kAll) + json, kAll, " ", kBodyPerMs);
    }
    case Mishap::HeadFlood:
        return with.flood(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n", 32 * 1024 * 1024, "X-More: yes\r\n", kHeadPerMs);
    case Mishap::Status: with.say(statusAnswer(row, elsewhere)); break;
    default: with.say(wordsOf(row, json)); break;
    }
    with.end();
}

} // namespace disputedesk::test
