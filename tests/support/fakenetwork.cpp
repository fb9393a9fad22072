#include "tests/support/fakenetwork.h"

#include <QTimer>

#include <algorithm>
#include <cstring>

namespace disputedesk::test {

namespace {
/// The errors that Qt makes of a status.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400: return QNetworkReply::ProtocolInvalidOperationError;
    case 401: return QNetworkReply::AuthenticationRequiredError;
    case 403: return QNetworkReply::ContentAccessDenied;
    case 404: return QNetworkReply::ContentNotFoundError;
    case 405: return QNetworkReply::ContentOperationNotPermittedError;
    case 500: return QNetworkReply::InternalServerError;
    case 503: return QNetworkReply::ServiceUnavailableError;
    default: break;
    }
    if (status > 500)
        return QNetworkReply::UnknownServerError;
    return status > 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

class FakeReply final : public QNetworkReply {
public:
    FakeReply(FakeNetwork &network, FakeAnswer answer, const QNetworkRequest &request,
        QNetworkAccessManager::Operation operation)
        : QNetworkReply(&network)
        , m_network(network)
        , m_answer(std::move(answer))
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QTimer::singleShot(0, this, [this] { begin(); });
    }
    void abort() override
    {
        if (isFinished())
            return;
        ++m_network.aborted;
        end(OperationCanceledError);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_given - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_given - m_read);
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_answer.body.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }

private:
    void begin()
    {
        if (isFinished())
            return;
        if (m_answer.status == 0 && m_answer.ending == FakeAnswer::Ending::Whole)
            return end(m_answer.error);
        if (operation() != QNetworkAccessManager::GetOperation)
            Q_EMIT requestSent();
        if (m_answer.status == 0 && m_answer.ending == FakeAnswer::Ending::CutOff)
            return end(m_answer.error);
        if (m_answer.status == 0)
            return;
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        Q_EMIT metaDataChanged();
        give();
    }
    void give()
    {
        if (isFinished())
            return;
        const qint64 size = m_answer.body.size();
        m_given = m_answer.chunk > 0 ? std::min<qint64>(size, m_given + m_answer.chunk) : size;
        Q_EMIT downloadProgress(m_given, size);
        Q_EMIT readyRead();
        if (isFinished()) // the reader gave up
            return;
        if (m_given < size)
            return QTimer::singleShot(0, this, [this] { give(); });
        if (m_answer.ending == FakeAnswer::Ending::Whole)
            end(errorOfStatus(m_answer.status));
        else if (m_answer.ending == FakeAnswer::Ending::CutOff)
            end(RemoteHostClosedError);
    }
    void end(NetworkError error)
    {
        if (error != NoError)
            setError(error, QStringLiteral("scripted"));
        setFinished(true);
        Q_EMIT finished();
    }

    FakeNetwork &m_network;
    FakeAnswer m_answer;
    qint64 m_given = 0;
    qint64 m_read = 0;
};
} // namespace

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    return {status, body, {{"Content-Type", "application/json"}, {"X-Request-Id", "req_fake"}}, Ending::Whole,
        QNetworkReply::NoError, 0};
}

FakeAnswer FakeAnswer::broken(QNetworkReply::NetworkError error) { return {0, {}, {}, Ending::Whole, error, 0}; }
FakeAnswer FakeAnswer::sentThenBroken(QNetworkReply::NetworkError error)
{
    return {0, {}, {}, Ending::CutOff, error, 0};
}
FakeAnswer FakeAnswer::silence() { return {0, {}, {}, Ending::Hangs, QNetworkReply::NoError, 0}; }

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const QByteArray verb = operation == GetOperation ? QByteArray("GET")
        : operation == PostOperation                  ? QByteArray("POST")
                                     : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    const FakeAnswer answer =
        m_plan.isEmpty() ? FakeAnswer::broken(QNetworkReply::ConnectionRefusedError) : m_plan.takeFirst();
    const bool refused = answer.status == 0 && answer.ending == FakeAnswer::Ending::Whole;
    requests.append({verb, request, outgoing && !refused ? outgoing->readAll() : QByteArray()});
    return new FakeReply(*this, answer, request, operation);
}

} // namespace disputedesk::test
