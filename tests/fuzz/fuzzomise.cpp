#include "models/providers/omise/omisecodec.h"
#include "tests/fuzz/objectchecks.h"

namespace disputedesk::fuzz {

int fuzzOmise(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    requireDispute(body, ProviderKind::Omise, [](const QByteArray &bytes) { return omise::decodeDispute(bytes); });
    if (const auto charge = omise::decodeCharge(body)) {
        require(isValidId(ProviderKind::Omise, IdKind::Charge, charge->id), "a charge's id (D3)");
        requireSound(charge->amount);
        if (charge->refunded)
            requireSound(*charge->refunded);
        requireSound(charge->description);
        requireSound(charge->cardName);
        requireMasked(charge->raw);
    }
    if (const auto document = omise::decodeDocument(body))
        requireSound(*document, ProviderKind::Omise);
    if (const auto page = omise::decodeDocumentPage(body)) {
        require(page->documents.size() <= 100 && page->offset >= 0 && page->limit >= 0 && page->total >= -1, "a page");
        for (const Document &document : page->documents)
            requireSound(document, ProviderKind::Omise);
    }
    if (const auto account = omise::decodeAccount(body))
        requireSound(Money{0, account->currency});
    requireWords(omise::serverWords(body, "application/json"));
    return 0;
}

} // namespace disputedesk::fuzz
