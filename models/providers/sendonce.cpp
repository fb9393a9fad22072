#include "models/providers/sendonce.h"

namespace disputedesk {

QFuture<SendObservation> sendOnce(AccountReader &reader, const ApiResult<PlannedWrite> &plan, const WriteIntent &intent,
    std::function<SendObservation(const WriteTrace &)> observe)
{
    const auto nothingSent = [](const Error &error) {
        SendObservation seen;
        seen.error = error;
        return readyFuture(std::move(seen));
    };
    if (!plan)
        return nothingSent(plan.error());
    QByteArray file;
    if (plan->hasFile) {
        auto bytes = confirmedFile(intent);
        if (!bytes)
            return nothingSent(bytes.error());
        file = std::move(*bytes);
    }
    auto answer = Pending<SendObservation>::create(reader.context());
    const auto future = answer->future();
    const ProviderOptions &options = reader.options();
    QNetworkAccessManager &network = options.writeNetwork ? *options.writeNetwork : reader.network();
    answer->await(OneShot::send(network, ready(*plan, file), options, reader.context()),
        [answer, observe = std::move(observe)](const WriteTrace &trace) { answer->finish(observe(trace)); });
    return future;
}

SendObservation seenOf(const WriteTrace &trace)
{
    SendObservation seen;
    seen.requestsSent = trace.requestsSent;
    seen.bytesLeft = trace.bytesLeft;
    seen.httpStatus = trace.exchange.status;
    seen.wholeAnswer = trace.wholeAnswer;
    seen.requestId = trace.exchange.requestId;
    return seen;
}

} // namespace disputedesk
