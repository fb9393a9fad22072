#pragma once

#include "models/domain/intent.h"

#include <span>

namespace disputedesk::test {

/// What the server does to a connection or a request.
enum class Mishap : quint8 {
    None,
    // before a request can be read
    Refused,
    ConnectHang, ///< the queue of connections is full: SYN is not answered
    HandshakeHang, ///< accepted, and then nothing
    CloseOnAccept,
    ResetOnAccept,
    Expired,
    NotYet,
    WrongHost,
    SelfSigned,
    OldTls, ///< TLS 1.0 and nothing else
    PlainOnTls,
    CloseAtFirstByte,
    ResetAtFirstByte,
    // with the request read
    CloseAfterRead,
    ResetAfterRead,
    HalfStatusLine,
    HalfHead,
    HalfBody,
    ShortBody, ///< the whole object, and fewer bytes than announced
    HalfChunked, ///< the whole object in a chunk, and no last chunk
    DripHead,
    DripBody,
    Silent,
    Late, ///< answers properly, after the deadline
    Status, ///< the row's status and header, with an error object
    Html,
    Empty,
    WrongId,
    EarlierId, ///< uploads: all about a document that lay there before
    WrongMode,
    ErrorObject, ///< 200 around an error
    GzipBomb, ///< the proper object and 24 MiB of blanks, in some 24 KB
    Huge, ///< 100 MiB
    HeadFlood, ///< a head that does not end
    TwoLengths,
    ChunkGarbage,
    BadStatusLine,
};

/// What the ledger must say of a write that met it: the table of safety.md section 2, step 6.
enum class Seen : quint8 {
    NotSent,
    Refused,
    Unclear,
    Honest, ///< a proper answer
};

/// How a read that meets it ends: with the right object, with it once the mishap is over, with an error, or with a list
/// whose broken row is set aside.
enum class ReadEnd : quint8 { Right, Retried, Error };

/// One line of the matrix.
struct FaultRow {
    const char *name;
    Mishap mishap;
    Seen seen;
    ReadEnd read;
    int status = 0; ///< Mishap::Status
    const char *header = ""; ///< the same: one more header; "Location" gets the other server's address
    bool byDeadline = false; ///< only our own deadline ends it
};

/// All of them; the first is a server that does nothing wrong.
std::span<const FaultRow> faultRows();
/// True where no request can be read, so that nothing can have been applied.
bool isBeforeReading(Mishap mishap);
/// True where the connection itself is at fault, before its first byte.
bool isOfConnection(Mishap mishap);
/// True where it needs TLS to be one. Without TLS Qt 6.4 now and then takes a lost connection for the end of a chunked
/// body (QHttpProtocolHandler::_q_receiveReply, when its socket was found closed by a read); the program speaks to
/// loopback alone without TLS.
bool needsTls(Mishap mishap);

/// The six things that are done at each provider. Second is another write than Answer: finalise (Omise), metadata alone
/// (WooshPay), stage (Stripe).
enum class Operation : quint8 { List, One, Answer, Second, Concede, Upload };
inline bool isRead(Operation operation) { return operation == Operation::List || operation == Operation::One; }
const char *operationName(Operation operation);
WriteVerb verbOf(ProviderKind provider, Operation operation);

/// When the server does what it was told. Dark: before, and then no read succeeds until somebody looks again. Reads
/// know Once (the mishap befalls the first request alone) and Always.
enum class Order : quint8 { Never, Before, After, Dark, Once, Always };
const char *orderName(Order order);

/// Where a write's ledger entry must stand: after its run, and once the reads are over.
struct Expected {
    ActionState first;
    ActionState last;
};
/// `applied`: the dispute at the server is as the write wants it. For Dark `last` is before the light comes back.
Expected expectedOf(const FaultRow &row, Order order, bool applied);

} // namespace disputedesk::test
