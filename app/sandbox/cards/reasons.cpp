#include "app/sandbox/cards/reasons.h"

#include <algorithm>

namespace disputedesk::sandbox::cards {

const std::array<ReasonRow, 30> kReasonRows{{
    {"visa", "credit_not_processed", "13.6 13.7"},
    {"visa", "duplicate", "12.6 12.6.1 12.6.2"},
    {"visa", "fraudulent", "33 10.1 10.2 10.3 10.4 10.5"},
    {"visa", "general", "28 30 34 11.1 11.2 11.3 12.1 12.2 12.3 12.4 12.5 12.7 13.8"},
    {"visa", "product_not_received", "13.1 13.9"},
    {"visa", "product_unacceptable", "13.3 13.4 13.5"},
    {"visa", "subscription_canceled", "13.2"},
    {"visa", "noncompliant", "C028 C030 C031 C034 C035 C036 C038 C045 C048 C050 C071 C081 C0135"},
    {"mastercard", "credit_not_processed", "4860"},
    {"mastercard", "duplicate", "4834"},
    {"mastercard", "fraudulent", "6341 4837 4849 4870 4871"},
    {"mastercard", "general",
        "6305 6322 6323 6342 6343 6390 4808 4807 4812 4859 4831 4842 4846 4901 4902 4903 4905 4908"},
    {"mastercard", "product_not_received", "4855"},
    {"mastercard", "product_unacceptable", "4853"},
    {"mastercard", "subscription_canceled", "4841"},
    {"mastercard", "unrecognized", "6321 4863"},
    {"amex", "credit_not_processed", "A01 C02 C04 C05 C18 P03 P05 061 062 154 158 170 175 680"},
    {"amex", "duplicate", "C14 P08 173 684"},
    {"amex", "fraudulent", "F10 F24 F29 F30 F31 FR2 FR4 FR5 FR6 177 193"},
    {"amex", "general", "A02 A08 M10 R03 R13 M01 P01 P04 P07 P22 P23 147 169 693"},
    {"amex", "product_not_received", "C08 004 155"},
    {"amex", "product_unacceptable", "C31 C32 024 059 063"},
    {"amex", "subscription_canceled", "C28 021"},
    {"amex", "unrecognized", "127 176 691"},
    {"discover", "credit_not_processed", "8002"},
    {"discover", "duplicate", "4534 4865"},
    {"discover", "fraudulent", "6041 4866 4867 7010 7030"},
    {"discover", "general", "6021 6005 6040 4542 4550 4553 4586 4752 4753 4757 4762 4863 6050"},
    {"discover", "product_not_received", "4755 4864"},
    {"discover", "subscription_canceled", "4541"},
}};

namespace {

struct Words {
    std::string_view reason, type, description;
};
constexpr std::array<Words, 9> kWords{{
    {"credit_not_processed", "Consumer Disputes", "The cardholder was promised a credit that never arrived"},
    {"duplicate", "Processing Errors", "The transaction was charged more than once"},
    {"fraudulent", "Fraud", "The cardholder did not authorize the transaction"},
    {"general", "Authorization", "The transaction was processed against the rules of the network"},
    {"product_not_received", "Consumer Disputes", "Merchandise or services were not received"},
    {"product_unacceptable", "Consumer Disputes", "Merchandise was defective or not as described"},
    {"subscription_canceled", "Consumer Disputes", "A cancelled recurring payment was charged again"},
    {"unrecognized", "Fraud", "The cardholder does not recognize the transaction"},
    {"noncompliant", "Processing Errors", "The network asks for compliance with its rules"},
}};

const Words &wordsOf(std::string_view reason) { return *std::ranges::find(kWords, reason, &Words::reason); }

} // namespace

std::string_view codeOf(const ReasonRow &row, std::size_t number)
{
    std::string_view rest = row.codes;
    for (; number > 0; --number)
        rest.remove_prefix(rest.find(' ') + 1);
    return rest.substr(0, rest.find(' '));
}

std::size_t codeCount(const ReasonRow &row) { return std::size_t(std::ranges::count(row.codes, ' ')) + 1; }

std::size_t rowOf(std::string_view brand, std::string_view reason)
{
    const auto found = std::ranges::find_if(
        kReasonRows, [&](const ReasonRow &row) { return row.brand == brand && row.reason == reason; });
    return std::size_t(found - kReasonRows.begin());
}

std::string_view reasonType(std::string_view reason) { return wordsOf(reason).type; }

std::string_view reasonDescription(std::string_view reason, std::string_view code)
{
    return code == "13.9" ? "Cash or load transaction value was not received" : wordsOf(reason).description;
}

} // namespace disputedesk::sandbox::cards
