#pragma once

#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace disputedesk::test {

/// What tests of the ledger's file stand on: a ledger in a folder of its own, closed and opened again as often as it
/// takes.
class LedgerBench {
protected:
    explicit LedgerBench(QString name = QStringLiteral("f"))
        : m_folder(std::move(name))
    {
    }

    QString folder() const { return m_dir->filePath(m_folder); }
    QString path() const { return folder() + QStringLiteral("/ledger.db"); }
    /// Another folder, in which nothing is; to be called first.
    void clear()
    {
        close();
        m_dir = std::make_unique<QTemporaryDir>();
    }
    /// As the next start of the program does.
    StoreResult<LedgerOpened> reopen(const Clock &clock = systemNow, const AnchorWriter &write = {})
    {
        close();
        m_thread = std::make_unique<StoreThread>();
        m_ledger = std::make_unique<SqliteLedger>(*m_thread, folder(), clock, write);
        return take(m_ledger->openFile());
    }
    void close()
    {
        m_ledger.reset();
        m_thread.reset();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<SqliteLedger> m_ledger;
    const QUuid m_account = QUuid::createUuid();

private:
    const QString m_folder; ///< its name
};

} // namespace disputedesk::test
