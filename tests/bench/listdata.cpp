#include "tests/bench/listdata.h"

#include "tests/bench/pages.h"

#include <QEventLoop>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

FilledList::FilledList(int disputes, ProviderKind provider)
{
    // The sandbox's own rows up to 100,000; beyond that the same ones again under other ids, for time's sake.
    const Account account = accountOf(provider);
    const int fetched = qMin(disputes, 100'000);
    const auto batches = batchesOf(provider, pagesOf(provider, fetched));
    for (int copy = 0; copy * fetched < disputes; ++copy) {
        for (const auto &batch : batches) {
            applyDeadlines(*batch, {7, {}});
            if (copy > 0)
                for (const BatchRow &row : batch->rows) // the id's last letters are another copy's
                    batch->text[row.id.at + row.id.length - 1] = char('A' + copy);
            m_index.upsert(account.id, Mode::Test, account.label, *batch);
        }
    }
    m_model = std::make_unique<DisputeTableModel>(m_index, [] { return QDateTime::currentDateTimeUtc(); });
    m_model->setAccounts({account.id});
    settle();
}

void FilledList::settle()
{
    if (!m_model->isBusy())
        return;
    QEventLoop loop;
    QObject::connect(m_model.get(), &DisputeTableModel::settled, &loop, &QEventLoop::quit);
    loop.exec();
}

PlainModel::PlainModel(const DisputeIndex &index)
{
    m_rows.reserve(size_t(index.size()));
    for (quint32 row = 0; row < index.slotCount(); ++row) {
        const Money amount = index.amount(row);
        m_rows.push_back({QDateTime::fromMSecsSinceEpoch(index.dueMs(row), QTimeZone::utc()), amount.minor,
            plainAmount(amount, index.provider(row)), amount.currency, index.status(row), index.id(row),
            index.charge(row),
            QDateTime::fromMSecsSinceEpoch(index.createdMs(row), QTimeZone::utc()).toString(Qt::ISODate)});
    }
}

QVariant PlainModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::UserRole)
        return index.column() == kAmount ? QVariant(row.amount) : QVariant(row.id);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0: return row.due;
    case kAmount: return row.amountText;
    case 2: return row.currency;
    case 3: return row.status;
    case kId: return row.id;
    case 5: return row.charge;
    default: return row.created;
    }
}

} // namespace disputedesk::bench
