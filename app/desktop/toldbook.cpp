#include "app/desktop/toldbook.h"

#include "models/store/databasefiles.h"
#include "models/store/storefiles.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr qsizetype kMost = 20'000; ///< remembered on disk; a server that floods us fills no disk
constexpr qint64 kKeptDays = 400; ///< longer than any dispute stays open
} // namespace

ToldBook::ToldBook(const QString &file)
    : m_file(file)
{
    const auto bytes = files::readOwn(m_file, kMostBytes);
    if (!bytes && bytes.error().kind != ErrorKind::TooLarge)
        m_writable = false;
    else if (!bytes || (*bytes && !read(**bytes)))
        m_writable = bool(setAside(m_file, QDateTime::currentDateTimeUtc()));
}

bool ToldBook::read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return false;
    const QJsonObject root = document.object();
    const QJsonObject told = root.value("told"_L1).toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        if (const QDateTime at = QDateTime::fromString(it.value().toString(), Qt::ISODateWithMs); at.isValid())
            m_told.insert(it.key(), at);
    const QJsonObject since = root.value("since"_L1).toObject();
    for (auto it = since.begin(); it != since.end(); ++it)
        if (const QUuid account = QUuid::fromString(it.key()); !account.isNull() && it.value().isDouble())
            m_since.insert(account, qint64(it.value().toDouble()));
    return true;
}

bool ToldBook::tell(const QStringList &keys, const QDateTime &now)
{
    for (const QString &key : keys)
        m_told.insert(key, now.toUTC());
    prune(now);
    return save();
}

bool ToldBook::begin(const QUuid &account, const QDateTime &now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    if (m_since.contains(account) && m_since.value(account) <= nowMs)
        return true;
    m_since.insert(account, nowMs);
    return save();
}

void ToldBook::keepOnly(const QSet<QUuid> &accounts)
{
    const qsizetype before = m_told.size() + m_since.size();
    m_told.removeIf([&](const auto &entry) {
        return !accounts.contains(QUuid::fromString(QStringView(entry.key()).left(entry.key().indexOf(u'/'))));
    });
    m_since.removeIf([&](const auto &entry) { return !accounts.contains(entry.key()); });
    if (m_told.size() + m_since.size() != before)
        save();
}

void ToldBook::prune(const QDateTime &now)
{
    m_told.removeIf([&now](const auto &entry) { return entry.value().daysTo(now) > kKeptDays; });
}

bool ToldBook::save()
{
    if (!m_writable)
        return false;
    QList<std::pair<QDateTime, QString>> latest;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        latest.append({it.value(), it.key()});
    if (latest.size() > kMost)
        std::partial_sort(latest.begin(), latest.begin() + kMost, latest.end(), std::greater<>());
    QJsonObject told;
    for (const auto &[at, key] : latest.mid(0, kMost))
        told.insert(key, at.toString(Qt::ISODateWithMs));
    QJsonObject since;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it)
        since.insert(it.key().toString(QUuid::WithoutBraces), double(it.value()));
    const QJsonObject all{{"told"_L1, told}, {"since"_L1, since}};
    return bool(files::writeWhole(m_file, QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace disputedesk
