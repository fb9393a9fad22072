#pragma once

namespace disputedesk {

// A metadata entry in the search text of a row is the line kMetaBegin key kMetaMiddle value, lower-case, with its own
// line breaks made spaces, so that meta.KEY: knows where a value ends. Both signs are taken out of everything that a
// server sends. Caches written before hold the line "key value": free words find both there, meta.KEY: nothing until
// the row is written again.
inline constexpr char16_t kMetaBegin = 0x1e;
inline constexpr char16_t kMetaMiddle = 0x1f;

} // namespace disputedesk
