#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace disputedesk::test {

/// One scripted answer.
struct FakeAnswer {
    enum class Ending { Whole, CutOff, Hangs };
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Ending ending = Ending::Whole;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< with status 0: no answer but this
    int chunk = 0; ///< bytes per readyRead; 0: all at once

    static FakeAnswer json(const QByteArray &body, int status = 200);
    static FakeAnswer broken(QNetworkReply::NetworkError error);
    /// A write goes out, and then the network fails.
    static FakeAnswer sentThenBroken(QNetworkReply::NetworkError error);
    static FakeAnswer silence();
};

/// What was asked.
struct FakeRequest {
    QByteArray verb;
    QNetworkRequest request;
    QByteArray body;

    QByteArray header(const char *name) const { return request.rawHeader(name); }
    QString target() const { return request.url().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority); }
};

/// A manager without a network: answers from a script, first planned, first given, and keeps what was asked. When the
/// script is used up, connections are refused.
class FakeNetwork final : public QNetworkAccessManager {
public:
    void plan(FakeAnswer answer) { m_plan.append(std::move(answer)); }
    int left() const { return int(m_plan.size()); }

    QList<FakeRequest> requests;
    int aborted = 0; ///< replies that were ended from our side while under way

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    QList<FakeAnswer> m_plan;
};

} // namespace disputedesk::test
