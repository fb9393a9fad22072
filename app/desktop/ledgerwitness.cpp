#include "app/desktop/ledgerwitness.h"

#include "models/domain/asyncresult.h"

#include <QFileInfo>

#include <utility>

namespace disputedesk {

namespace {
/// The same for a folder at each start, whatever way leads there.
QUuid nameOf(const QString &folder)
{
    static const QUuid ours(0x6f0d9a3e, 0x52c1, 0x4b7e, 0x9d, 0x18, 0x27, 0xe4, 0x0b, 0x5c, 0x61, 0xaa);
    const QString real = QFileInfo(folder).canonicalFilePath();
    return QUuid::createUuidV5(ours, real.isEmpty() ? folder : real);
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
    whenDone(m_keys.read(m_name, KeyPurpose::Ledger), this, [this](const StoreResult<Secret> &kept) {
        if (!kept) {
            m_mayWrite = kept.error().kind == ErrorKind::KeyMissing; // else there may be one that must stay
            return note();
        }
        m_kept = anchorFrom(kept->reveal());
        if (!m_kept)
            return; // of a later version: not ours to write over
        whenDone(m_ledger.compare(*m_kept), this, [this](const StoreResult<LedgerOpened> &found) {
            m_mayWrite = found && *found == LedgerOpened::AsItWas;
            m_differs = found && !m_mayWrite;
            if (m_differs)
                Q_EMIT differs(*found);
            note();
        });
    });
}

void LedgerWitness::acknowledged()
{
    m_mayWrite = m_mayWrite || std::exchange(m_differs, false);
    note();
}

void LedgerWitness::note()
{
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
