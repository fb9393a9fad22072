#include "models/store/ledgeranchor.h"

#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMostBytes = 1000;
constexpr qsizetype kHashDigits = 64;

bool isHash(const QByteArray &word)
{
    return word.size() == kHashDigits && std::all_of(word.cbegin(), word.cend(), [](char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f');
    });
}

bool isNoFile(const QFileInfo &info) { return info.isSymLink() || (info.exists() && !info.isFile()); }

/// A folder or a link under the anchor's name is kept under another one: nothing could be noted there, and each start
/// would take it for a loss. Called only when a person has looked, or when it came while the ledger was ours.
void setAside(const QString &path)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz'Z'"_s);
    const QString aside = path + "-set-aside-"_L1 + time; // not a name that tidy() clears away
    std::error_code code; // where that fails, so does the write
    std::filesystem::rename(path.toStdU16String(), aside.toStdU16String(), code); // the link itself, not its target
}
} // namespace

QByteArray anchorText(const LedgerAnchor &anchor)
{
    return "disputedesk-ledger-anchor-1 " + QByteArray::number(anchor.number) + ' '
        + (anchor.number > 0 ? anchor.hash.toLatin1() : QByteArray("-")) + '\n';
}

std::optional<LedgerAnchor> anchorFrom(const QByteArray &text)
{
    const QList<QByteArray> words = text.trimmed().split(' ');
    bool isNumber = false;
    const qint64 number = words.value(1).toLongLong(&isNumber);
    if (words.size() != 3 || words.at(0) != "disputedesk-ledger-anchor-1" || !isNumber || number < 0)
        return std::nullopt;
    if (number == 0)
        return LedgerAnchor{};
    return isHash(words.at(2)) ? std::optional(LedgerAnchor{number, QString::fromLatin1(words.at(2))}) : std::nullopt;
}

StoreResult<LedgerAnchor> headOf(Database &ledger)
{
    Statement last(ledger, u"SELECT number, hash FROM ledger_rows ORDER BY number DESC LIMIT 1"_s);
    if (!last.run())
        return last.failure();
    if (last.next())
        return LedgerAnchor{last.number(0), last.text(1)};
    if (last.broke())
        return last.failure();
    return LedgerAnchor{};
}

StoreResult<AnchorFit> fitOf(Database &ledger, const LedgerAnchor &noted)
{
    if (noted.number == 0)
        return AnchorFit::Fits;
    Statement find(ledger,
        u"SELECT (SELECT count(*) FROM ledger_rows WHERE number = ? AND hash = ?) "
        "+ (SELECT count(*) FROM marks WHERE name = ?), (SELECT count(*) FROM ledger_rows)"_s);
    if (!find.run(noted.number, noted.hash, lostMark(noted)) || !find.next())
        return find.failure();
    if (find.number(0) > 0)
        return AnchorFit::Fits;
    return find.number(1) == 0 ? AnchorFit::Gone : AnchorFit::Replaced;
}

QString lostMark(const LedgerAnchor &noted)
{
    return "lost_"_L1 + (noted.hash.isEmpty() ? u"unreadable"_s : noted.hash);
}

AnchorFile::AnchorFile(const QString &ledger, AnchorWriter write)
    : m_path(QFileInfo(ledger).path() + "/ledger.anchor"_L1)
    , m_write(write ? std::move(write) : AnchorWriter(files::writeWhole))
{
}

StoreResult<std::optional<LedgerAnchor>> AnchorFile::read()
{
    m_kept.reset();
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return std::optional<LedgerAnchor>();
    if (isNoFile(info))
        return storeFailure(ErrorKind::StoreFailed, m_path + " is not a file"_L1);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return storeFailure(ErrorKind::StoreFailed, m_path + ": "_L1 + file.errorString());
    const auto anchor = anchorFrom(file.read(kMostBytes));
    if (!anchor)
        return storeFailure(ErrorKind::StoreDamaged, m_path + " cannot be read"_L1);
    m_kept = anchor;
    return anchor;
}

bool AnchorFile::keep(const LedgerAnchor &anchor)
{
    if (m_kept == anchor)
        return true;
    m_kept.reset();
    if (isNoFile(QFileInfo(m_path)))
        setAside(m_path);
    if (!m_write(m_path, anchorText(anchor)))
        return false;
    m_kept = anchor;
    return true;
}

void AnchorFile::tidy() const
{
    const QFileInfo itself(m_path);
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-3600); // a younger one may be another program's
    const QFileInfoList left = itself.dir().entryInfoList({itself.fileName() + ".*"_L1}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : left)
        if (file.lastModified() < old)
            QFile::remove(file.filePath());
}

} // namespace disputedesk
