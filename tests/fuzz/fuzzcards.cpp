#include "models/providers/stripe/servererror.h"
#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripedialect.h"
#include "models/providers/wooshpay/wooshpaydialect.h"
#include "tests/fuzz/objectchecks.h"

namespace disputedesk::fuzz {

namespace {
int fuzzCards(const QByteArray &body, const stripe::Dialect &dialect)
{
    requireDispute(body, dialect.kind(), [&dialect](const QByteArray &bytes) {
        auto dispute = stripe::decodeDispute(bytes, dialect, Mode::Test);
        if (dispute)
            requireMasked(dispute->raw);
        return dispute;
    });
    if (const auto file = stripe::decodeFile(body))
        requireSound(*file, dialect.kind());
    if (const auto account = stripe::decodeAccount(body))
        requireSound(Money{0, account->currency});
    (void)stripe::decodeAccountFromList(body);
    for (const char *type : {"application/json", "text/plain; charset=utf-8"})
        requireWords(stripe::serverWords(body, type));
    (void)stripe::isErrorBody(body);
    return 0;
}
} // namespace

int fuzzStripe(const uint8_t *data, size_t size) { return fuzzCards(bytesOf(data, size), stripe::stripeDialect()); }
int fuzzWooshPay(const uint8_t *data, size_t size)
{
    return fuzzCards(bytesOf(data, size), wooshpay::wooshpayDialect());
}

} // namespace disputedesk::fuzz
