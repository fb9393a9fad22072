#include "tests/models/providers/wireoperations.h"

#include "models/providers/requestrules.h"

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
template <typename T> bool worked(const QFuture<ApiResult<T>> &future)
{
    return waitFor(future) && future.resultCount() == 1 && bool(future.result());
}

bool worked(Provider &client, const WriteIntent &intent)
{
    const auto future = client.send(intent);
    return waitFor(future) && future.resultCount() == 1 && judge(intent, future.result()) == SendVerdict::Applied;
}

/// Answers as both providers would, whichever is asked.
QByteArray answerTo(ProviderKind kind, const QString &operation, const QByteArray &line)
{
    const auto data = [kind](const char *name) { return WireServer::json(familyData(kind, name)); };
    if (line.contains("/contents"))
        return WireServer::json("%PDF-1.7\n");
    if (line.contains("/v1/files"))
        return data("file.json");
    if (line.contains("/v1/account"))
        return data("account.json");
    if (line.contains("/close"))
        return data("dispute-lost.json");
    if (line.startsWith("GET /v1/disputes/list") || line.startsWith("GET /v1/disputes?"))
        return data("list.json");
    if (line.startsWith("POST"))
        return data(operation == u"stage"_s ? "dispute-staged.json" : "dispute-answered.json");
    return data("dispute.json");
}

ListQuery wholeQuery()
{
    ListQuery query;
    query.limit = 25;
    query.cursor = u"dp_1Cursor"_s;
    query.from = QDateTime::fromSecsSinceEpoch(1669643926, QTimeZone::utc());
    query.to = QDateTime::fromSecsSinceEpoch(1700000000, QTimeZone::utc());
    return query;
}

bool runRead(Provider &client, const QString &operation, ProviderKind kind)
{
    if (operation == "account"_L1)
        return worked(client.account());
    if (operation == "list"_L1)
        return worked(client.list({}));
    if (operation.startsWith("list-"_L1))
        return worked(client.list(wholeQuery()));
    if (operation == "retrieve"_L1)
        return worked(client.dispute(disputeId(kind)));
    if (operation == "documents"_L1)
        return worked(client.documents(disputeId(kind)));
    Document document;
    document.id = receiptId(kind);
    return operation == "download"_L1 && worked(client.download(disputeId(kind), document));
}

bool runWrite(Provider &client, const QString &operation, const FamilyBench &bench)
{
    if (operation == "respond"_L1)
        return worked(client, bench.intent(WriteVerb::Respond));
    if (operation == "stage"_L1)
        return worked(client, bench.intent(WriteVerb::Stage));
    if (operation == "close"_L1)
        return worked(client, bench.intent(WriteVerb::Concede));
    WriteIntent intent = bench.intent(WriteVerb::Respond);
    if (operation == "respond-metadata"_L1) {
        intent.evidence.clear();
        return worked(client, intent);
    }
    if (operation == "respond-staged"_L1) {
        intent.evidence.clear();
        intent.metadata.clear();
        return worked(client, intent);
    }
    const FamilyUpload upload(bench, "%PDF-1.7\n");
    return operation == "upload"_L1 && worked(client, upload.intent);
}
} // namespace

QStringList wireOperations(ProviderKind kind)
{
    QStringList names{u"account"_s, u"list"_s, u"list-cursor"_s, u"retrieve"_s, u"documents"_s, u"download"_s,
        u"respond"_s, u"close"_s, u"upload"_s};
    if (kind == ProviderKind::Stripe)
        return names + QStringList{u"stage"_s, u"respond-staged"_s};
    return names + QStringList{u"list-query"_s, u"list-body"_s, u"respond-metadata"_s};
}

Recording recordOperation(ProviderKind kind, const QString &operation)
{
    WireServer server;
    server.answer = [&](const QByteArray &line) { return answerTo(kind, operation, line); };
    FamilyBench bench(kind);
    bench.account.baseUrl = server.url();
    if (operation == "list-query"_L1)
        bench.account.listParameters = ListParameters::Query;
    else if (operation == "list-body"_L1)
        bench.account.listParameters = ListParameters::Body;
    QNetworkAccessManager network;
    const auto client = makeProvider(bench.account, Secret(bench.key), network, bench.options);
    Recording recording;
    recording.worked = runRead(*client, operation, kind) || runWrite(*client, operation, bench);
    const QByteArray port = "127.0.0.1:" + QByteArray::number(server.serverPort());
    for (const QByteArray &request : std::as_const(server.requests)) {
        QByteArray plain = request;
        plain.replace(port, "127.0.0.1:{PORT}").replace(userAgent(), "{AGENT}");
        plain.replace("Accept-Encoding: zstd, br, gzip, deflate\r\n", "Accept-Encoding: {READABLE}\r\n");
        plain.replace("Accept-Encoding: gzip, deflate\r\n", "Accept-Encoding: {READABLE}\r\n");
        recording.requests.append(plain);
    }
    recording.answers = server.answers;
    return recording;
}

} // namespace disputedesk::test
