#include "models/domain/asyncresult.h"
#include "tests/faults/faultcase.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// The real schedule, a thousand times as fast.
OutcomeResolver::Schedule fastSchedule() { return {{2ms, 5ms, 15ms, 30ms, 60ms, 120ms}, 120ms}; }

/// The server made a file that no dispute names: of no effect on it, and to be seen in no dispute. By the ledger such
/// an upload whose answer was lost did not happen.
bool isOrphan(const CaseSpec &spec) { return spec.operation == Operation::Upload && answersByEvidence(spec.provider); }

QString text(ActionState state) { return stateName(state); }
} // namespace

void WriteCase::run()
{
    whenDone(m_ledger.openFile(), this, [this](const StoreResult<LedgerOpened> &opened) {
        if (!opened) {
            problem(u"no ledger"_s);
            return finish();
        }
        // The clocks stand still: how long a busy machine takes is no matter here (tst_writedeskclock, tst_oneshot).
        const auto moment = [first = std::optional<QDateTime>()]() mutable {
            if (!first)
                first = systemNow();
            return *first;
        };
        m_desk = std::make_unique<WriteDesk>(
            m_account, *m_provider, m_ledger, moment, fastSchedule(), [] { return std::chrono::milliseconds(0); });
        connect(m_desk.get(), &WriteDesk::ended, this, [this](const WriteIntent &intent, const WriteOutcome &outcome) {
            if (intent.id == m_intent.id)
                took(outcome);
        });
        connect(m_desk.get(), &WriteDesk::resolved, this,
            [this](const WriteIntent &, ActionState state) { resolved(state); });
        m_server.onWriteBegins = [this] { lookAtLedger(); };
        whenDone(m_provider->dispute(m_truth.disputeId()), this, [this](const ApiResult<Dispute> &fresh) {
            if (fresh)
                return prepare(*fresh);
            problem(u"the fresh read failed: "_s + fresh.error().detail);
            finish();
        });
    });
}

WriteIntent WriteCase::intentFor(const Dispute &fresh) const
{
    WriteIntent intent;
    intent.id = QUuid::createUuid();
    intent.account = m_account.id;
    intent.provider = m_account.provider;
    intent.disputeId = fresh.id;
    intent.verb = verbOf(m_spec.provider, m_spec.operation);
    intent.amount = fresh.amount;
    intent.seen = SeenState::of(fresh);
    intent.confirmedAt = systemNow();
    const bool isOmise = m_spec.provider == ProviderKind::Omise;
    const bool metadataAlone = m_spec.provider == ProviderKind::WooshPay && m_spec.operation == Operation::Second;
    if (intent.verb == WriteVerb::Respond && isOmise) {
        intent.httpVerb = HttpVerb::Patch;
        intent.message = u"The parcel was signed for."_s;
        intent.metadata = R"({"order_id":"SG-2"})";
    } else if (intent.verb == WriteVerb::Respond || intent.verb == WriteVerb::Stage) {
        intent.metadata = R"({"order":"A-1002"})";
        if (!metadataAlone)
            intent.evidence = evidenceJson({{u"product_description"_s, u"Two pairs of boots"_s}});
    } else if (intent.verb == WriteVerb::UploadDocument) {
        const QByteArray bytes = "%PDF-1.7\n";
        intent.filePath = m_folder.filePath(u"copy"_s);
        QFile file(intent.filePath);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        intent.fileName = u"receipt.pdf"_s;
        intent.fileKind = isOmise ? u"proof_of_receipt"_s : u"receipt"_s;
        intent.fileSize = bytes.size();
        intent.fileSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    return intent;
}

void WriteCase::prepare(const Dispute &fresh)
{
    m_intent = intentFor(fresh);
    whenDone(m_desk->prepare(m_intent), this, [this](const Result<WriteDesk::Prepared, WriteOutcome> &prepared) {
        if (!prepared) {
            problem(u"it cannot be prepared: "_s + prepared.error().error.detail);
            return finish();
        }
        expect(m_server.writesBegun == 0, u"I7: written before anybody confirmed"_s);
        m_server.arm(m_spec.order);
        m_desk->sendConfirmed(m_intent, prepared->fresh, prepared->sinceRead);
    });
}

void WriteCase::lookAtLedger()
{
    // I2, as somebody else would see it: another connection, at the moment the write's first byte is here.
    ++m_end.looks;
    sqlite3 *database = nullptr;
    sqlite3_stmt *find = nullptr;
    int rows = 0;
    const QByteArray file = m_folder.filePath(u"ledger.db"_s).toUtf8();
    if (sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_busy_timeout(database, 5000) == SQLITE_OK
        && sqlite3_prepare_v2(
               database, "SELECT count(*) FROM ledger_rows WHERE intent = ?1 AND state = 'SENDING'", -1, &find, nullptr)
            == SQLITE_OK) {
        const QByteArray id = m_intent.id.toByteArray(QUuid::WithoutBraces);
        sqlite3_bind_text(find, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
        rows = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int(find, 0) : 0;
    }
    sqlite3_finalize(find);
    sqlite3_close(database);
    expect(rows == 1, u"I2: no durable SENDING when the server saw the write"_s);
}

void WriteCase::took(const WriteOutcome &outcome)
{
    m_server.release();
    expect(!std::exchange(m_ran, true), u"it ended twice"_s);
    expect(outcome.halt == Halt::None, u"it halted: %1"_s.arg(int(outcome.halt)));
    m_first = m_told = outcome.state;
    if (outcome.halt != Halt::None || outcome.state != ActionState::Unknown)
        check();
}

void WriteCase::resolved(ActionState state)
{
    m_told = state;
    if (m_spec.order != Order::Dark || state != ActionState::Unknown || m_lit)
        return check();
    tryAnother();
}

void WriteCase::tryAnother()
{
    // I5: still not known, and so nothing else may be done to this dispute: not even by whoever asks the ledger itself.
    m_lit = true;
    WriteIntent another = m_intent;
    another.id = QUuid::createUuid();
    whenDone(m_ledger.arm(another), this, [this](const StoreResult<Done> &armed) {
        expect(!armed && armed.error().kind == ErrorKind::IntentOpen, u"I5: UNKNOWN does not block"_s);
        m_server.light();
        m_desk->takeUpOpen(); // the next sync, or the next start
    });
}

void WriteCase::check()
{
    whenDone(m_ledger.entry(m_intent.id), this, [this](const StoreResult<std::optional<LedgerEntry>> &entry) {
        if (!entry || !*entry) {
            problem(u"I2: no ledger entry"_s);
            return finish();
        }
        const ActionState state = (*entry)->state;
        m_end.last = state;
        whenDone(m_ledger.rowsOf(m_intent.id), this, [this, state](const StoreResult<QList<LedgerRow>> &rows) {
            checkRows(rows ? *rows : QList<LedgerRow>(), state);
            whenDone(m_ledger.verifyChain(), this, [this](const StoreResult<ChainReport> &chain) {
                expect(chain && chain->whole, u"the chain is broken"_s);
                finish();
            });
        });
    });
}

void WriteCase::checkRows(const QList<LedgerRow> &rows, ActionState state)
{
    using A = ActionState;
    const bool applied = m_truth.applied;
    const int counted = m_server.writes.value(m_intent.id.toByteArray(QUuid::WithoutBraces));
    expect(m_server.writesBegun <= 1 && counted == m_server.writes.size() && counted <= 1,
        u"I1: the server saw %1 writes"_s.arg(m_server.writesBegun));
    const bool saidDone = state == A::Applied || state == A::SeenApplied;
    expect(!saidDone || applied || (m_truth.files > 0 && state == A::Applied),
        u"I3: %1, and the server did not do it"_s.arg(text(state)));
    const bool saidNot = state == A::Rejected || state == A::NotSent || state == A::SeenNotApplied;
    expect(!saidNot || !applied, u"I4: %1, and the server did it"_s.arg(text(state)));
    // Refused is what the server said of a file, and no read can tell more; that it is not there nobody may say.
    expect(!saidNot || state == A::Rejected || m_truth.files == 0,
        u"I4: %1, and the server has the file"_s.arg(text(state)));
    expect(m_told == state, u"I5: %1 was told, %2 is kept"_s.arg(text(m_told), text(state)));

    QList<A> states;
    for (const LedgerRow &row : rows)
        states.append(row.state);
    expect(states.mid(0, 2) == QList<A>({A::Armed, A::Sending}), u"I2: the rows begin otherwise"_s);
    expect(!states.isEmpty() && states.last() == state, u"I5: the last row is not the entry's state"_s);
    QList<A> wanted{A::Armed, A::Sending, m_first};
    if (m_first == A::Unknown && state != A::Unknown)
        wanted.append(state);
    expect(states == wanted, u"I5: %1 rows from %2 to %3"_s.arg(states.size()).arg(text(m_first), text(state)));

    // The class, in both places. Once the light is back, what was done is found.
    const bool byAnswer = m_truth.files > 0 && m_spec.row->seen == Seen::Honest && m_spec.order == Order::Before;
    Expected expected = expectedOf(*m_spec.row, m_spec.order, applied || byAnswer);
    const bool onAccept = m_spec.row->mishap == Mishap::CloseOnAccept || m_spec.row->mishap == Mishap::ResetOnAccept;
    if (onAccept && m_server.writesBegun == 1)
        expected = {A::Applied, A::Applied};
    if (m_spec.row->byDeadline && !m_server.met) // too late for the server, on a machine that has much to do
        expected = {A::Unknown, A::SeenNotApplied};
    if (m_lit)
        expected.last = applied ? A::SeenApplied : A::SeenNotApplied;
    if (isOrphan(m_spec) && expected.first == A::Unknown)
        expected.last = A::Unknown; // a person's to settle
    expect(m_first == expected.first, u"its run ends %1, not %2"_s.arg(text(m_first), text(expected.first)));
    expect(state == expected.last, u"it comes to %1, not %2"_s.arg(text(state), text(expected.last)));
    expect(m_spec.row->seen != Seen::NotSent || m_server.writesBegun == 0, u"I4: NOT_SENT, and something came"_s);
    if (isOrphan(m_spec))
        expect(!applied, u"an upload changed the dispute"_s);
}

} // namespace disputedesk::test
