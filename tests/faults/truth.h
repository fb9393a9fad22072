#pragma once

#include "tests/faults/faults.h"

#include <QJsonArray>
#include <QJsonObject>

namespace disputedesk::test {

/// A request as the server read it.
struct WireRequest {
    QByteArray verb;
    QByteArray path; ///< without its query
    QByteArray head;
    QByteArray body;

    bool isWrite() const { return verb != "GET"; }
    /// A header's value; empty where there is none.
    QByteArray header(const QByteArray &name) const;
    /// The first request in `bytes`, if it is whole; its head is there first.
    static std::optional<WireRequest> from(const QByteArray &bytes, bool withoutBody);
};

/// What a provider's server holds: three disputes, one of which is written to. It tells the truth of them and does what
/// a write asks for; how that is told is the ScriptedServer's business.
class Truth {
public:
    Truth(ProviderKind provider, Operation operation);

    QString disputeId() const;
    /// `head` is the one write that the operation is, upon this dispute, or a read of it or of the list (I6).
    bool isForThis(const WireRequest &head) const;
    /// Ids of the list, as they stand.
    QStringList ids() const;
    /// The JSON that a GET is answered with.
    QByteArray read(const WireRequest &request) const;
    /// Does what is asked; the JSON of the answer.
    QByteArray apply(const WireRequest &request);
    /// The JSON of an answer to a write that changed nothing.
    QByteArray unchanged() const;
    /// The JSON of a document that lay there before an upload: of the upload's name, kind and size.
    QByteArray earlierDocument() const;

    /// The dispute is as the write wants it. An uploaded file of WooshPay or Stripe is in no dispute.
    bool applied = false;
    int files = 0; ///< kept outside a dispute

private:
    QByteArray applyOmise(const WireRequest &request);
    QByteArray applyFamily(const WireRequest &request);
    void answerFamily(const WireRequest &request);

    ProviderKind m_provider;
    Operation m_operation;
    QJsonObject m_dispute;
    QJsonArray m_others;
    QJsonObject m_earlier; ///< Operation::Upload: a document that lies there
};

/// The answer with an id that is another one (a dispute's) or none at all (a list's first row, a document's).
QByteArray withWrongId(const QByteArray &json);
/// The answer with its object, or a list's first row, in live mode.
QByteArray withWrongMode(const QByteArray &json);

} // namespace disputedesk::test
