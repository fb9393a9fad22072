#include "models/domain/searchtext.h"

#include "models/domain/money.h"
#include "models/domain/searchmarks.h"

#include <algorithm>

namespace disputedesk {

namespace {
constexpr char kBegin = char(kMetaBegin);
constexpr char kMiddle = char(kMetaMiddle);

char lowerOf(char c) { return char(c + (c >= 'A' && c <= 'Z' ? 0x20 : 0)); }
} // namespace

SearchText::SearchText(std::string &out, ProviderKind provider)
    : m_out(out)
    , m_provider(provider)
{
}

void SearchText::line(std::string_view utf8)
{
    if (utf8.empty())
        return;
    append(utf8, Breaks::Keep);
    m_out += '\n';
}

void SearchText::amount(std::string_view currency, qint64 minor)
{
    if (currency != m_currency || m_currency.empty()) {
        m_currency = currency;
        m_exponent = currencyExponent(QString::fromStdString(m_currency), m_provider);
    }
    std::string digits = std::to_string(minor);
    const size_t sign = minor < 0 ? 1 : 0;
    if (const int decimals = m_exponent.value_or(0); decimals > 0) {
        const size_t needed = size_t(decimals) + 1;
        if (digits.size() - sign < needed)
            digits.insert(sign, needed - (digits.size() - sign), '0');
        digits.insert(digits.size() - size_t(decimals), 1, '.');
    }
    append(currency, Breaks::Keep);
    m_out += ' ';
    m_out += digits;
    m_out += '\n';
}

void SearchText::metadata(std::string_view key, std::string_view value)
{
    m_out += kBegin;
    append(key, Breaks::AsSpaces);
    m_out += kMiddle;
    append(value, Breaks::AsSpaces);
    m_out += '\n';
}

void SearchText::append(std::string_view utf8, Breaks breaks)
{
    const size_t start = m_out.size();
    m_out += utf8;
    // Without branches, so that the compiler takes many bytes at once.
    unsigned char high = 0;
    unsigned char controls = 0;
    char *const text = m_out.data() + start;
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        high = static_cast<unsigned char>(high | c);
        controls = static_cast<unsigned char>(controls | (c < 0x20 ? 1 : 0));
        text[i] = lowerOf(text[i]);
    }
    if (controls) {
        const auto marks = std::remove_if(
            m_out.begin() + std::ptrdiff_t(start), m_out.end(), [](char c) { return c == kBegin || c == kMiddle; });
        m_out.erase(marks, m_out.end());
        if (breaks == Breaks::AsSpaces)
            std::replace_if(
                m_out.begin() + std::ptrdiff_t(start), m_out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
    if (high < 0x80)
        return;
    const QByteArray lower =
        QString::fromUtf8(m_out.data() + start, qsizetype(m_out.size() - start)).toLower().toUtf8();
    m_out.replace(start, std::string::npos, lower.constData(), size_t(lower.size()));
}

} // namespace disputedesk
