#include "models/providers/jsonfields.h"

#include "models/domain/cardscan.h"
#include "models/domain/isotime.h"
#include "models/domain/redact.h"
#include "models/domain/unixtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::fields {

namespace {
QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::string_view keep(json::Value &value, const QString &made)
{
    const QByteArray utf8 = made.toUtf8();
    return value.keep({utf8.constData(), size_t(utf8.size())});
}

QDateTime timeOf(Instant instant) { return instant.ms ? utcOf(*instant.ms) : QDateTime(); }

bool isCode(const QString &code)
{
    return code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
} // namespace

void readText(json::Value &value, QString &into) { into = value.text(); }
void readText(json::Value &value, std::string_view &into) { into = value.utf8(); }
void readTextOrNull(json::Value &value, QString &into) { into = value.textOrNull(); }
void readTextOrNull(json::Value &value, std::string_view &into) { into = value.utf8OrNull(); }

void readCustomerText(json::Value &value, std::string_view &into, bool *masked)
{
    into = value.utf8OrNull();
    if (!mayHoldCardNumber(into))
        return;
    const QString text = toQString(into);
    const QString safe = maskCardNumbers(text);
    if (safe == text)
        return;
    into = keep(value, safe);
    if (masked)
        *masked = true;
}

void readCustomerText(json::Value &value, QString &into, bool *masked)
{
    std::string_view text;
    readCustomerText(value, text, masked);
    into = toQString(text);
}

QString customerText(json::Value &value, bool *masked)
{
    QString text;
    readCustomerText(value, text, masked);
    return text;
}

void readTime(json::Value &value, Instant &into)
{
    into = {};
    const std::string_view text = value.utf8OrNull();
    if (text.empty())
        return;
    into.ms = plainIsoMs(text);
    if (into.ms)
        return;
    const QDateTime time = QDateTime::fromString(toQString(text), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return value.refuse(u"not an ISO 8601 time with a zone"_s);
    into.ms = time.toMSecsSinceEpoch();
}

void readTime(json::Value &value, QDateTime &into)
{
    Instant instant;
    readTime(value, instant);
    into = timeOf(instant);
}

QDateTime utcTime(json::Value &value)
{
    QDateTime time;
    readTime(value, time);
    return time;
}

void readEpoch(json::Value &value, Instant &into)
{
    constexpr qint64 kEndOf9999 = 253'402'300'799;
    into = {};
    const qint64 seconds = countOr(value, 0);
    if (seconds > kEndOf9999)
        return value.refuse(u"time out of range"_s);
    if (seconds > 0)
        into.ms = seconds * 1000;
}

void readEpoch(json::Value &value, QDateTime &into)
{
    Instant instant;
    readEpoch(value, instant);
    into = timeOf(instant);
}

QDateTime epochTime(json::Value &value)
{
    QDateTime time;
    readEpoch(value, time);
    return time;
}

qint64 amountMinor(json::Value &value)
{
    const qint64 minor = value.integer();
    if (minor < 0 || minor > kMaxMinor)
        value.refuse(u"amount out of range"_s);
    return minor;
}

void readCurrency(json::Value &value, std::string_view &into)
{
    into = value.utf8OrNull();
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    if (into.empty() || (into.size() == 3 && std::all_of(into.begin(), into.end(), isUpper)))
        return;
    if (into.size() == 3 && std::all_of(into.begin(), into.end(), isLower)) {
        const char code[] = {char(into[0] & ~0x20), char(into[1] & ~0x20), char(into[2] & ~0x20)};
        into = value.keep({code, 3});
        return;
    }
    const QString code = toQString(into).toUpper();
    if (!isCode(code))
        value.refuse(u"not a currency code"_s);
    into = keep(value, code);
}

void readCurrency(json::Value &value, QString &into)
{
    std::string_view code;
    readCurrency(value, code);
    into = toQString(code);
}

QString currencyCode(json::Value &value)
{
    QString code;
    readCurrency(value, code);
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

void readId(json::Value &value, std::string_view &into)
{
    if (!value.isObject()) {
        into = value.utf8OrNull();
        return;
    }
    into = {};
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "id")
            into = member.utf8OrNull();
    });
}

void readId(json::Value &value, QString &into)
{
    std::string_view id;
    readId(value, id);
    into = toQString(id);
}

QString idOf(json::Value &value)
{
    QString id;
    readId(value, id);
    return id;
}

void readMetadata(json::Value &value, std::vector<std::pair<std::string_view, std::string_view>> &into)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (member.isText()) {
            into.emplace_back(key, member.utf8());
        } else {
            const QByteArrayView raw = member.raw();
            into.emplace_back(key, std::string_view(raw.data(), size_t(raw.size())));
        }
    });
}

void readMetadata(json::Value &value, Metadata &into)
{
    if (value.isNull())
        return value.skip();
    if (!value.isObject())
        return value.refuse(u"not an object"_s);
    const auto metadata = parseMetadata(value.raw().toByteArray());
    if (metadata)
        into = *metadata;
    else
        value.refuse(metadata.error().detail);
}

Metadata metadataOf(json::Value &value)
{
    Metadata metadata;
    readMetadata(value, metadata);
    return metadata;
}

QString idText(std::string_view id) { return toQString(id).left(100); }

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

bool isBlank(std::string_view text)
{
    const bool seen = std::any_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return !seen && isBlank(toQString(text));
}

void checkObject(json::Value &value, QLatin1StringView wanted)
{
    if (value.isNull())
        return value.skip();
    if (value.utf8() != std::string_view(wanted.data(), size_t(wanted.size())))
        value.refuse(u"another kind of object"_s);
}

} // namespace disputedesk::fields
