#pragma once

#include <QByteArray>

#include <string_view>

/// Card numbers in raw JSON (D9). Those in texts that are read one by one: customerText() of jsonfields.h.
namespace disputedesk::fields {

/// False when no string literal of a JSON text holds a card number for certain, with or without escapes.
bool mayHoldCardNumberEscaped(std::string_view json);
/// Masks card numbers inside the string literals of a JSON text, those written with escapes too; numbers left alone.
QByteArray maskedJson(const QByteArray &json);

} // namespace disputedesk::fields
