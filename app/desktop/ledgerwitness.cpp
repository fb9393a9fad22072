#include "app/desktop/ledgerwitness.h"

#include "models/domain/asyncresult.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The same for a folder at each start, whatever way leads there.
QUuid nameOf(const QString &folder)
{
    static const QUuid ours(0x6f0d9a3e, 0x52c1, 0x4b7e, 0x9d, 0x18, 0x27, 0xe4, 0x0b, 0x5c, 0x61, 0xaa);
    const QString real = QFileInfo(folder).canonicalFilePath();
    return QUuid::createUuidV5(ours, real.isEmpty() ? folder : real);
}

/// A row that no ledger has, for an entry that nobody can read: it does not fit until a person has looked, and that
/// word is kept under the hash of this very entry.
LedgerAnchor standInFor(const QByteArray &garbage)
{
    return {-1, QString::fromLatin1(QCryptographicHash::hash(garbage, QCryptographicHash::Sha256).toHex())};
}

bool isOfLaterVersion(const QByteArray &line)
{
    static const QByteArray ours("disputedesk-ledger-anchor-");
    bool isNumber = false;
    const int version = line.startsWith(ours) ? line.mid(ours.size()).split(' ').first().toInt(&isNumber) : 0;
    return isNumber && version > 1;
}
} // namespace

LedgerWitness::LedgerWitness(KeyStore &keys, SqliteLedger &ledger, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_ledger(ledger)
    , m_name(nameOf(folder))
{
}

void LedgerWitness::compare()
{
    if (m_keys.protection() != KeyProtection::Keyring)
        return;
    m_finding = Finding::Waiting;
    whenDone(m_keys.read(m_name, KeyPurpose::Ledger), this, [this](const StoreResult<Secret> &kept) { take(kept); });
}

void LedgerWitness::take(const StoreResult<Secret> &kept)
{
    if (!kept && kept.error().kind == ErrorKind::KeyMissing) {
        m_mayWrite = true;
        find(Finding::None, LedgerOpened::AsItWas);
        return note();
    }
    if (!kept) // there may be one that must stay
        return find(Finding::Refused, LedgerOpened::AsItWas, kept.error().detail);
    m_kept = anchorFrom(kept->reveal());
    if (!m_kept && isOfLaterVersion(kept->reveal()))
        return find(Finding::Later, LedgerOpened::AsItWas); // not ours to write over
    m_isGarbage = !m_kept;
    m_noted = m_kept ? *m_kept : standInFor(kept->reveal());
    hold();
}

void LedgerWitness::hold()
{
    if (std::exchange(m_isHolding, true))
        return;
    whenDone(m_ledger.compare(m_noted), this, [this](const StoreResult<LedgerOpened> &found) {
        m_isHolding = false;
        if (!found)
            return find(Finding::NotCompared, LedgerOpened::AsItWas, found.error().detail);
        m_mayWrite = *found == LedgerOpened::AsItWas;
        find(m_mayWrite ? Finding::Fits : m_isGarbage ? Finding::Garbage : Finding::Differs, *found);
        note();
    });
}

void LedgerWitness::find(Finding finding, LedgerOpened found, const QString &detail)
{
    m_detail = detail;
    if (std::exchange(m_finding, finding) != finding)
        Q_EMIT foundOut(found);
}

void LedgerWitness::acknowledged()
{
    m_isAcknowledged = true;
    if (m_finding == Finding::Differs || m_finding == Finding::Garbage) {
        m_mayWrite = true;
        m_finding = Finding::Known;
    }
    note();
}

void LedgerWitness::note()
{
    if (m_finding == Finding::NotCompared)
        return hold();
    if (!m_mayWrite)
        return;
    m_again = m_isBusy;
    if (m_isBusy)
        return;
    m_isBusy = true;
    whenDone(m_ledger.head(), this, [this](const StoreResult<LedgerAnchor> &head) {
        if (head && m_kept != *head && (m_kept || head->number > 0)) // nothing was ever sent: no entry for that
            return write(*head);
        goOn();
    });
}

void LedgerWitness::write(const LedgerAnchor &head)
{
    whenDone(m_keys.write(m_name, Secret(anchorText(head)), KeyPurpose::Ledger), this,
        [this, head](const StoreResult<Done> &written) {
            m_mayWrite = bool(written); // one that asks a person each time is not asked again in this run
            if (written)
                m_kept = head;
            goOn();
        });
}

void LedgerWitness::goOn()
{
    m_isBusy = false;
    if (std::exchange(m_again, false))
        note();
}

} // namespace disputedesk
