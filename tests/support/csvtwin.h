#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace disputedesk::test {

/// Reads a CSV file as RFC 4180 has it, written apart from the program's writer: records by CRLF, fields by commas,
/// quotes doubled. Nothing when the bytes are no such file: a bare line break, a quote in a bare field, text behind a
/// closing quote, no mark of UTF-8, or another number of fields in a record.
inline std::optional<QList<QStringList>> readCsv(QByteArray bytes)
{
    if (!bytes.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    bytes.remove(0, 3);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArray field;
        if (bytes.at(at) == '"') {
            for (++at;; ++at) {
                if (at >= bytes.size())
                    return std::nullopt;
                if (bytes.at(at) != '"') {
                    field += bytes.at(at);
                } else if (at + 1 < bytes.size() && bytes.at(at + 1) == '"') {
                    field += '"';
                    ++at;
                } else {
                    ++at;
                    break;
                }
            }
        } else {
            for (; at < bytes.size() && bytes.at(at) != ',' && bytes.at(at) != '\r'; ++at) {
                if (bytes.at(at) == '"' || bytes.at(at) == '\n')
                    return std::nullopt;
                field += bytes.at(at);
            }
        }
        record += QString::fromUtf8(field);
        if (at < bytes.size() && bytes.at(at) == ',') {
            ++at;
            continue;
        }
        if (bytes.mid(at, 2) != "\r\n")
            return std::nullopt;
        at += 2;
        if (!records.isEmpty() && records.first().size() != record.size())
            return std::nullopt;
        records += std::exchange(record, {});
    }
    return record.isEmpty() ? std::optional(records) : std::nullopt;
}

/// A text as it was before the writer guarded it: an apostrophe goes at the start and behind each ; tab and line break.
inline QString unguarded(const QString &cell)
{
    QString text;
    QChar before = u';';
    for (const QChar c : cell) {
        if (c != u'\'' || !QStringView(u";\t\r\n").contains(before))
            text += c;
        before = c;
    }
    return text;
}

} // namespace disputedesk::test
