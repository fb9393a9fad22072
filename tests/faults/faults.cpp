#include "tests/faults/faults.h"

#include <iterator>

namespace disputedesk::test {

namespace {
using M = Mishap;
using S = Seen;
using R = ReadEnd;

constexpr FaultRow kRows[] = {
    {"honest", M::None, S::Honest, R::Right},
    {"connection refused", M::Refused, S::NotSent, R::Error},
    {"connect hangs", M::ConnectHang, S::Unclear, R::Error, 0, "", true},
    {"handshake hangs", M::HandshakeHang, S::Unclear, R::Retried, 0, "", true},
    // Qt may connect once more by itself here: nothing has left yet. Then the write goes out there, once.
    {"closed on accept", M::CloseOnAccept, S::Unclear, R::Retried},
    {"reset on accept", M::ResetOnAccept, S::Unclear, R::Retried},
    {"certificate expired", M::Expired, S::NotSent, R::Error},
    {"certificate not yet valid", M::NotYet, S::NotSent, R::Error},
    {"certificate of another host", M::WrongHost, S::NotSent, R::Error},
    {"certificate self-signed", M::SelfSigned, S::NotSent, R::Error},
    {"TLS 1.0 only", M::OldTls, S::NotSent, R::Error},
    {"plaintext on the TLS port", M::PlainOnTls, S::NotSent, R::Error},
    {"closed at the first byte", M::CloseAtFirstByte, S::Unclear, R::Retried},
    {"reset at the first byte", M::ResetAtFirstByte, S::Unclear, R::Retried},
    {"FIN after read", M::CloseAfterRead, S::Unclear, R::Retried},
    {"RST after read", M::ResetAfterRead, S::Unclear, R::Retried},
    {"half a status line", M::HalfStatusLine, S::Unclear, R::Retried},
    {"half the headers", M::HalfHead, S::Unclear, R::Retried},
    {"half the body", M::HalfBody, S::Unclear, R::Retried},
    {"shorter than announced", M::ShortBody, S::Unclear, R::Retried},
    {"no last chunk", M::HalfChunked, S::Unclear, R::Retried},
    {"drip in the head", M::DripHead, S::Unclear, R::Retried, 0, "", true},
    {"drip in the body", M::DripBody, S::Unclear, R::Retried, 0, "", true},
    {"no reply", M::Silent, S::Unclear, R::Retried, 0, "", true},
    {"late reply", M::Late, S::Unclear, R::Retried, 0, "", true},
    {"300", M::Status, S::Unclear, R::Error, 300, "Location"},
    {"301", M::Status, S::Unclear, R::Error, 301, "Location"},
    {"302", M::Status, S::Unclear, R::Error, 302, "Location"},
    {"303", M::Status, S::Unclear, R::Error, 303, "Location"},
    {"304", M::Status, S::Unclear, R::Error, 304, "Location"},
    {"305", M::Status, S::Unclear, R::Error, 305, "Location"}, // the proxy to ask through
    {"306", M::Status, S::Unclear, R::Error, 306, "Location"},
    {"307", M::Status, S::Unclear, R::Error, 307, "Location"},
    {"308", M::Status, S::Unclear, R::Error, 308, "Location"},
    {"400", M::Status, S::Refused, R::Error, 400},
    {"401 with a challenge", M::Status, S::Refused, R::Error, 401, "WWW-Authenticate: Basic realm=\"x\"\r\n"},
    {"403", M::Status, S::Refused, R::Error, 403},
    {"404", M::Status, S::Refused, R::Error, 404},
    {"405", M::Status, S::Refused, R::Error, 405},
    {"408", M::Status, S::Unclear, R::Error, 408},
    {"409", M::Status, S::Unclear, R::Error, 409},
    {"415", M::Status, S::Refused, R::Error, 415},
    {"422", M::Status, S::Refused, R::Error, 422},
    {"425", M::Status, S::Unclear, R::Error, 425},
    {"429, again at once", M::Status, S::Refused, R::Retried, 429, "Retry-After: 0\r\n"},
    {"429, again in 1e9 s", M::Status, S::Refused, R::Retried, 429, "Retry-After: 1000000000\r\n"},
    {"429, again when?", M::Status, S::Refused, R::Retried, 429, "Retry-After: -1e9,\x01 soon\r\n"},
    {"500", M::Status, S::Unclear, R::Retried, 500},
    {"501", M::Status, S::Unclear, R::Retried, 501},
    {"502", M::Status, S::Unclear, R::Retried, 502},
    {"503", M::Status, S::Unclear, R::Retried, 503, "Retry-After: 0\r\n"},
    {"504", M::Status, S::Unclear, R::Retried, 504},
    {"204", M::Status, S::Unclear, R::Error, 204},
    {"HTML", M::Html, S::Unclear, R::Error},
    {"empty", M::Empty, S::Unclear, R::Error},
    {"wrong id", M::WrongId, S::Unclear, R::Error},
    {"id of an earlier document", M::EarlierId, S::Unclear, R::Error},
    {"wrong livemode", M::WrongMode, S::Unclear, R::Error},
    {"200 around an error", M::ErrorObject, S::Unclear, R::Error},
    {"gzip bomb", M::GzipBomb, S::Unclear, R::Retried},
    {"100 MiB", M::Huge, S::Unclear, R::Error},
    {"head without end", M::HeadFlood, S::Unclear, R::Retried, 0, "", true},
    // Neither length is believed: all that came before the end is read, and it is whole and right.
    {"two lengths", M::TwoLengths, S::Honest, R::Right},
    {"chunk garbage", M::ChunkGarbage, S::Unclear, R::Error},
    {"no status line", M::BadStatusLine, S::Unclear, R::Retried},
};
} // namespace

std::span<const FaultRow> faultRows() { return kRows; }

bool isOfConnection(Mishap mishap) { return mishap >= M::Refused && mishap <= M::PlainOnTls; }

bool isBeforeReading(Mishap mishap) { return mishap >= M::Refused && mishap <= M::ResetAtFirstByte; }

bool needsTls(Mishap mishap) { return (mishap >= M::Expired && mishap <= M::PlainOnTls) || mishap == M::HalfChunked; }

const char *operationName(Operation operation)
{
    constexpr const char *kNames[] = {"list", "one", "answer", "second", "concede", "upload"};
    return kNames[int(operation)];
}

WriteVerb verbOf(ProviderKind provider, Operation operation)
{
    if (operation == Operation::Concede)
        return WriteVerb::Concede;
    if (operation == Operation::Upload)
        return WriteVerb::UploadDocument;
    if (operation == Operation::Second && provider != ProviderKind::WooshPay)
        return provider == ProviderKind::Omise ? WriteVerb::FinaliseWon : WriteVerb::Stage;
    return WriteVerb::Respond;
}

const char *orderName(Order order)
{
    constexpr const char *kNames[] = {
        "never applied", "applied before", "applied after", "applied, no reads", "once", "always"};
    return kNames[int(order)];
}

Expected expectedOf(const FaultRow &row, Order order, bool applied)
{
    const ActionState found = applied ? ActionState::SeenApplied : ActionState::SeenNotApplied;
    switch (row.seen) {
    case S::NotSent: return {ActionState::NotSent, ActionState::NotSent};
    case S::Refused:
        if (order == Order::Dark)
            return {ActionState::Unknown, ActionState::Unknown};
        if (applied)
            return {ActionState::SeenApplied, ActionState::SeenApplied};
        return {ActionState::Rejected, ActionState::Rejected};
    case S::Honest:
        if (order == Order::Before || order == Order::Dark)
            return {ActionState::Applied, ActionState::Applied};
        break;
    case S::Unclear: break;
    }
    return {ActionState::Unknown, order == Order::Dark ? ActionState::Unknown : found};
}

} // namespace disputedesk::test
