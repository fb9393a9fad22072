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
    const ProviderOptions &options = reader.options();
    const Stopwatch asked(options.clock, options.steady);
    QByteArray file;
    if (plan->hasFile) {
        auto bytes = confirmedFile(intent);
        if (!bytes)
            return nothingSent(bytes.error());
        file = std::move(*bytes);
    }
    if (asked.elapsed() > options.sendWithin) // while the file was read
        return nothingSent(errorOf(ErrorKind::Timeout));
    auto answer = Pending<SendObservation>::create(reader.context());
    const auto future = answer->future();
    QNetworkAccessManager &network = options.writeNetwork ? *options.writeNetwork : reader.network();
    WriteRequest write = ready(*plan, file);
    write.asked = asked;
    answer->await(OneShot::send(network, std::move(write), options, reader.context()),
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
