#include "models/store/vaultfile.h"

#include "models/store/databasefiles.h"
#include "models/store/storefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kLockMs = 5000;
/// A lock whose program was ended before it could write its name into it is nobody's after this. One that is held is
/// locked for the system too: age alone takes it from nobody.
constexpr int kStaleMs = 2000;

VaultAnswer failed(const QString &detail) { return {VaultOutcome::Failed, detail}; }

/// Holds other programs off the vault while it lives.
class Hold {
public:
    explicit Hold(const QString &path)
        : m_file(path + ".lock"_L1)
    {
        m_file.setStaleLockTime(kStaleMs);
        m_held = m_file.tryLock(kLockMs);
    }
    explicit operator bool() const { return m_held; }
    static VaultAnswer refused()
    {
        return failed(u"another program holds the vault, or its folder cannot be written"_s);
    }

private:
    QLockFile m_file;
    bool m_held = false;
};

/// What a program that was ended while it wrote has left behind: sealed as the vault itself.
void sweep(const QString &path)
{
    static const QRegularExpression leftover(u"\\.[0-9a-f]{32}$"_s);
    const QFileInfo vault(path);
    const QStringList files = vault.dir().entryList({vault.fileName() + ".*"_L1}, QDir::Files | QDir::Hidden);
    for (const QString &file : files)
        if (leftover.match(file).hasMatch())
            QFile::remove(vault.dir().filePath(file));
}

VaultAnswer tried(const vault::Head &head, const Secret &passphrase, HeldBytes &key)
{
    switch (vault::unlock(head, passphrase, key)) {
    case vault::Unlock::WrongPassphrase: return {VaultOutcome::WrongPassphrase};
    case vault::Unlock::OutOfMemory: return {VaultOutcome::OutOfMemory};
    case vault::Unlock::Opened: break;
    }
    return {};
}
} // namespace

VaultFile::VaultFile(const QString &folder, vault::Cost cost)
    : m_path(pathIn(folder))
    , m_cost(cost)
{
}

QString VaultFile::pathIn(const QString &folder) { return folder + "/keys.vault"_L1; }

VaultAnswer VaultFile::read(QByteArray &file) const
{
    const auto found = files::readOwn(m_path, vault::kMostBytes);
    if (!found && found.error().kind == ErrorKind::TooLarge)
        return {VaultOutcome::Damaged};
    if (!found)
        return failed(found.error().detail);
    if (!*found)
        return {VaultOutcome::NoVault};
    file = **found;
    return {};
}

/// `seen`: what lies there and is damaged.
VaultAnswer VaultFile::setAside(const QByteArray &seen) const
{
    const Hold hold(m_path);
    if (!hold)
        return Hold::refused();
    QByteArray now;
    if (const VaultAnswer there = read(now); there.outcome == VaultOutcome::Failed || now != seen)
        return failed(u"another program changed the vault"_s);
    const QString aside = nameAside(m_path, QDateTime::currentDateTimeUtc());
    if (!files::moveToNew(m_path, aside))
        return failed(u"the damaged vault cannot be set aside"_s);
    return {VaultOutcome::Damaged, aside};
}

/// The file and its head; a damaged one is set aside.
Result<vault::Head, VaultAnswer> VaultFile::readHead(QByteArray &file) const
{
    if (const VaultAnswer there = read(file); !there)
        return Failure{there.outcome == VaultOutcome::Damaged ? setAside(file) : there};
    const auto head = vault::headOf(file);
    if (head)
        return *head;
    return Failure{head.error() == vault::Flaw::Newer ? VaultAnswer{VaultOutcome::Newer} : setAside(file)};
}

VaultAnswer VaultFile::look()
{
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return {VaultOutcome::NoVault}; // the usual case leaves nothing in the folder, not for a moment
    if (const Hold hold(m_path); hold)
        sweep(m_path);
    QByteArray file;
    const auto head = readHead(file);
    return head ? VaultAnswer{} : head.error();
}

VaultAnswer VaultFile::write(const vault::Head &head, const HeldBytes &key, const vault::Entries &entries) const
{
    const QByteArray file = vault::sealed(head, key, entries);
    if (file.size() > vault::kMostBytes)
        return failed(u"the vault is full"_s);
    const auto written = files::writeWhole(m_path, file);
    // What lies there says how it went: the flush of a folder fails after the file was replaced, or always (a stick's
    // file system may know none), and a passphrase that was changed must not be called the old one.
    QByteArray back;
    if (read(back) && back == file)
        return {};
    return failed(written ? u"the disk did not keep what was written"_s : written.error().detail);
}

/// Writes it under another head and key, which are the opened one's then.
VaultAnswer VaultFile::writeUnder(std::pair<vault::Head, HeldBytes> made, const vault::Entries &entries)
{
    if (const VaultAnswer written = write(made.first, made.second, entries); !written)
        return written;
    m_head = std::move(made.first);
    m_key = std::move(made.second);
    return {};
}

VaultAnswer VaultFile::make(const Secret &passphrase, const vault::Entries &entries)
{
    auto made = vault::newHead(m_cost, passphrase);
    if (!made)
        return {VaultOutcome::OutOfMemory};
    const Hold hold(m_path);
    if (!hold)
        return Hold::refused();
    QByteArray file;
    if (const VaultAnswer there = read(file); there.outcome != VaultOutcome::NoVault)
        return failed(there ? u"there is a vault already"_s : there.detail);
    return writeUnder(std::move(*made), entries);
}

VaultAnswer VaultFile::open(const Secret &passphrase, vault::Entries &entries)
{
    QByteArray file;
    const auto head = readHead(file);
    if (!head)
        return head.error();
    HeldBytes key(vault::kKeyBytes);
    if (const VaultAnswer unlocked = tried(*head, passphrase, key); !unlocked)
        return unlocked;
    const auto found = vault::opened(*head, key, file);
    if (!found)
        return setAside(file);
    entries = *found;
    m_head = *head;
    m_key = std::move(key);
    return {};
}

VaultAnswer VaultFile::check(const Secret &passphrase) const
{
    if (!m_head)
        return {VaultOutcome::NoVault};
    HeldBytes key(vault::kKeyBytes);
    return tried(*m_head, passphrase, key);
}

/// What lies on the disk now, with the opened one's key. Anything else there is left as it is.
VaultAnswer VaultFile::entriesNow(vault::Entries &entries) const
{
    if (!m_head || !m_key)
        return {VaultOutcome::NoVault};
    QByteArray file;
    const VaultAnswer there = read(file);
    if (there.outcome == VaultOutcome::Failed)
        return there;
    auto found = there ? vault::opened(*m_head, *m_key, file) : std::nullopt;
    if (!found)
        return failed(u"the vault was changed or removed by another program"_s);
    entries = std::move(*found);
    return {};
}

VaultAnswer VaultFile::change(const Secret &passphrase, const Secret &fresh)
{
    if (const VaultAnswer known = check(passphrase); !known)
        return known;
    auto made = vault::newHead(m_cost, fresh);
    if (!made)
        return {VaultOutcome::OutOfMemory};
    const Hold hold(m_path);
    if (!hold)
        return Hold::refused();
    vault::Entries entries;
    if (const VaultAnswer now = entriesNow(entries); !now)
        return now;
    return writeUnder(std::move(*made), entries);
}

VaultAnswer VaultFile::put(const QByteArray &name, const std::optional<Secret> &value)
{
    const Hold hold(m_path);
    if (!hold)
        return Hold::refused();
    vault::Entries entries;
    if (const VaultAnswer now = entriesNow(entries); !now)
        return now;
    if (value)
        entries.insert_or_assign(name, *value);
    else if (entries.erase(name) == 0)
        return {};
    return write(*m_head, *m_key, entries);
}

VaultAnswer VaultFile::remove()
{
    const Hold hold(m_path);
    if (!hold)
        return Hold::refused();
    if (QFileInfo::exists(m_path) && !QFile::remove(m_path))
        return failed(u"%1 cannot be removed"_s.arg(m_path));
    m_head.reset();
    m_key.reset();
    // It is gone, whatever becomes of the flush (a stick's file system may know none): said to be there, it would be
    // asked for by the lock, and new keys would be said to be in it.
    if (const auto flushed = files::flushFolder(QFileInfo(m_path).path()); !flushed)
        qWarning("the folder of the vault could not be flushed: %s", qPrintable(flushed.error().detail));
    return {};
}

} // namespace disputedesk
