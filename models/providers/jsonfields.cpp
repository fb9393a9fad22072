#include "models/providers/jsonfields.h"

#include "models/domain/redact.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::fields {

QString customerText(json::Value &value, bool *masked)
{
    const QString text = value.textOrNull();
    QString safe = maskCardNumbers(text);
    if (masked && safe != text)
        *masked = true;
    return safe;
}

QDateTime utcTime(json::Value &value)
{
    const QString text = value.textOrNull();
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        value.refuse(u"not an ISO 8601 time with a zone"_s);
        return {};
    }
    return time.toUTC();
}

QDateTime epochTime(json::Value &value)
{
    constexpr qint64 kEndOf9999 = 253'402'300'799;
    const qint64 seconds = countOr(value, 0);
    if (seconds > kEndOf9999)
        value.refuse(u"time out of range"_s);
    if (seconds <= 0 || seconds > kEndOf9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toUTC(); // else its spec is a time zone
}

qint64 amountMinor(json::Value &value)
{
    const qint64 minor = value.integer();
    if (minor < 0 || minor > kMaxMinor)
        value.refuse(u"amount out of range"_s);
    return minor;
}

QString currencyCode(json::Value &value)
{
    const QString code = value.textOrNull().toUpper();
    const bool letters = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!code.isEmpty() && (code.size() != 3 || !letters))
        value.refuse(u"not a currency code"_s);
    return code;
}

qint64 countOr(json::Value &value, qint64 fallback)
{
    if (value.isNull()) {
        value.skip();
        return fallback;
    }
    const qint64 count = value.integer();
    if (count < 0)
        value.refuse(u"negative"_s);
    return count;
}

std::optional<bool> flagOr(json::Value &value)
{
    if (!value.isNull())
        return value.boolean();
    value.skip();
    return std::nullopt;
}

QString idOf(json::Value &value)
{
    if (!value.isObject())
        return value.textOrNull();
    QString id;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "id")
            id = member.textOrNull();
    });
    return id;
}

Metadata metadataOf(json::Value &value)
{
    if (value.isNull()) {
        value.skip();
        return {};
    }
    if (!value.isObject()) {
        value.refuse(u"not an object"_s);
        return {};
    }
    const auto metadata = parseMetadata(value.raw());
    if (metadata)
        return *metadata;
    value.refuse(metadata.error().detail);
    return {};
}

void checkObject(json::Value &value, QLatin1StringView wanted)
{
    if (!value.isNull() && value.text() != wanted)
        value.refuse(u"another kind of object"_s);
}

QByteArray maskedJson(const QByteArray &json)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype from = json.indexOf('"'); from >= 0;) {
        qsizetype to = from + 1;
        while (to < json.size() && json.at(to) != '"')
            to += json.at(to) == '\\' ? 2 : 1;
        const QByteArray literal = json.mid(from + 1, to - from - 1);
        const QByteArray safe = maskCardNumbers(QString::fromUtf8(literal)).toUtf8();
        if (safe != literal) {
            out += json.mid(copied, from + 1 - copied) + safe;
            copied = to;
        }
        from = to + 1 < json.size() ? json.indexOf('"', to + 1) : -1;
    }
    return copied == 0 ? json : out + json.mid(copied);
}

} // namespace disputedesk::fields
