#include "tests/model/guards.h"

#include <array>

namespace disputedesk::test {

const char *guardName(Guard guard)
{
    static constexpr std::array<const char *, std::size_t(Guard::Count)> names{
        "an older read is read again before sending",
        "the fresh read is what the person saw",
        "key, host, object and id are of one mode",
        "a second confirmation of one intent does nothing",
        "a restart sends nothing",
        "ARMED is durable before the socket",
        "what the ledger refuses to arm is not sent",
        "SENDING is durable before the socket",
        "a failed commit of SENDING stops the send",
        "one open intent for each dispute",
        "UNKNOWN counts as open",
        "one intent is armed once",
        "one send for each run",
        "UNKNOWN is never sent again",
        "bytes left without an answer is unclear",
        "5xx, 3xx and 409 are unclear",
        "2xx with another id is unclear",
        "2xx with the old status is unclear",
        "a refusal is read before it is believed",
        "a refusal that could not be read is unclear",
        "refused and moved is unclear",
        "a restart takes SENDING for unknown",
        "a restart keeps UNKNOWN open",
        "start and sync take up what is open",
        "the run under way is not taken up",
        "one program at a time takes up what is open",
        "unchanged in three reads",
        "unchanged over two minutes",
        "a read counts from its beginning",
        "a failed read proves nothing",
        "another change starts the count anew",
        "somebody else's answer is not ours",
        "only UNKNOWN is settled by hand",
        "a person may settle what no read decides",
        "an end that was not recorded is asked of the ledger",
    };
    return names[std::size_t(guard)];
}

} // namespace disputedesk::test
