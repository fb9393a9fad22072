#include "models/domain/asyncresult.h"
#include "tests/faults/faultcase.h"

using namespace Qt::StringLiterals;

namespace disputedesk::test {

void ReadCase::run()
{
    m_server.arm(m_spec.order);
    if (m_spec.operation == Operation::List)
        whenDone(m_provider->list({}), this, [this](const ApiResult<DisputePage> &page) { take(page); });
    else
        whenDone(m_provider->dispute(m_truth.disputeId()), this,
            [this](const ApiResult<Dispute> &dispute) { take(dispute); });
}

void ReadCase::take(const ApiResult<DisputePage> &page)
{
    if (!page)
        return ends(false, page.error());
    QStringList ids;
    for (const BatchRow &row : page->batch->rows) {
        ids.append(page->batch->string(row.id));
        expect(row.mode == Mode::Test, u"P4: a live row came into a test account"_s);
    }
    // One row that breaks the contract is set aside and the page goes on (D1).
    const QStringList all = m_truth.ids();
    const bool rowSetAside = page->broken.size() == 1 && ids == all.mid(1);
    const bool spoilt = m_spec.row->mishap == Mishap::WrongId || m_spec.row->mishap == Mishap::WrongMode;
    expect(ids == all || (spoilt && rowSetAside), u"D3: other rows than the server's: "_s + ids.join(u' '));
    ends(ids == all, {});
}

void ReadCase::take(const ApiResult<Dispute> &dispute)
{
    if (!dispute)
        return ends(false, dispute.error());
    expect(dispute->id == m_truth.disputeId(), u"D3: another dispute was taken: "_s + dispute->id);
    expect(dispute->mode == Mode::Test, u"I6: a live dispute was taken"_s);
    expect(dispute->amount.minor == (m_spec.provider == ProviderKind::Omise ? 100000 : 4200), u"another amount"_s);
    ends(true, {});
}

void ReadCase::ends(bool right, const Error &error)
{
    const FaultRow &row = *m_spec.row;
    const bool conflictAgain = m_spec.provider == ProviderKind::Stripe && row.status == 409; // as its SDKs do
    const bool mayHelp = row.read == ReadEnd::Retried || conflictAgain;
    const bool givesUp = QByteArray(row.header).contains("1000000000"); // one try is all it has here
    const bool comesRight = row.read == ReadEnd::Right || (mayHelp && m_spec.order == Order::Once && !givesUp);
    const bool spoiltRow =
        m_spec.operation == Operation::List && (row.mishap == Mishap::WrongId || row.mishap == Mishap::WrongMode);
    if (!spoiltRow)
        expect(right == comesRight,
            right ? u"it ends well"_s : u"it ends with error %1: %2"_s.arg(int(error.kind)).arg(error.detail));
    expect(error.retryAfter <= std::chrono::minutes(5), u"N5: it would wait %1 s"_s.arg(error.retryAfter.count()));
    // Qt repeats a GET of its own whose connection was lost, three times at most.
    expect(m_server.reads <= 4 * m_tries, u"N2: it was asked %1 times"_s.arg(m_server.reads));
    expect(m_server.writesBegun == 0, u"I7: a read wrote"_s);
    m_end.rightObject = right;
    finish();
}

} // namespace disputedesk::test
