#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace disputedesk::fuzz {

// One function for each thing that strangers' bytes go into. Each takes any bytes at all, asks that what came of them
// keeps the promises of its header, and throws Broken when one is not kept. Linked twice: tst_fuzzcorpus replays the
// files of tests/data/fuzz in every test run, and libfuzzer.cpp makes a libFuzzer program of each (./dev fuzz).

int fuzzOmise(const uint8_t *data, size_t size); ///< dispute, charge, document, account and error objects of Omise
int fuzzWooshPay(const uint8_t *data, size_t size); ///< dispute and file objects and errors of WooshPay
int fuzzStripe(const uint8_t *data, size_t size); ///< the same of Stripe, and its account
int fuzzPage(const uint8_t *data, size_t size); ///< a page of the list; the first byte says whose
int fuzzQuery(const uint8_t *data, size_t size); ///< the search line: parser, normal form, plan against a naive one
int fuzzCsv(const uint8_t *data, size_t size); ///< texts to a CSV file and back, and files of strangers
int fuzzDisplay(const uint8_t *data, size_t size); ///< what makes a text fit to be shown, logged or kept
int fuzzHttpTime(const uint8_t *data, size_t size); ///< Retry-After and Date
int fuzzMetadata(const uint8_t *data, size_t size); ///< metadata objects, and what an agent types into the editor

/// A promise that was not kept.
struct Broken : std::logic_error {
    using std::logic_error::logic_error;
};

inline void require(bool kept, const char *promise)
{
    if (!kept)
        throw Broken(promise);
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Text as it may come: UTF-8, or behind a byte of 0xff UTF-16 to the letter, half a surrogate pair included.
inline QString textOf(const uint8_t *data, size_t size)
{
    if (size == 0 || data[0] != 0xff)
        return QString::fromUtf8(bytesOf(data, size));
    QString text;
    for (size_t at = 1; at + 1 < size; at += 2)
        text += QChar(char16_t(data[at] | data[at + 1] << 8));
    return text;
}

} // namespace disputedesk::fuzz
