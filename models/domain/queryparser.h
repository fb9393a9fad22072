#pragma once

#include "models/domain/query.h"

#include <QStringView>

namespace disputedesk {

// The language of the search line (docs/guide.md says it for agents, docs/decisions/0014 why it is so).
//
//   query     = { space } [ term { space { space } term } ] { space } ;      (* all terms must fit *)
//   term      = [ "-" ] ( pair | words ) ;                                   (* "-": must not fit *)
//   pair      = key ":" values | metakey ":" [ values ] ;
//   key       = "status" | "due" | "opened" | "closed" | "ended" | "amount" | "currency" | "reason" | "code" |
//   "provider"
//             | "account" | "id" | "charge" | "has" | "is" | "tag" | "assignee" | "note" ; (* case-blind *)
//   metakey   = "meta." piece { piece } ;
//   values    = value { "," value } ;                                        (* any of them *)
//   value     = text | amount | date ;                                       (* as the key wants it *)
//   words     = text { "," text } ;                    (* empty ones are dropped; "12,450.00" is one number *)
//   text      = piece { piece } ;
//   piece     = quoted | char ;                        (* char: neither space, comma nor quote *)
//   quoted    = quote { char | space | "," | "\" quote | "\\" } quote ;       (* quote: " or a typographic one *)
//   amount    = [ order ] number | [ number ] ".." [ number ] ;              (* not both ends left out *)
//   number    = [ code ] [ "-" ] digits [ "." digits ] [ code ] ;            (* code: three letters, once *)
//   date      = [ order ] moment | [ moment ] ".." [ moment ] | "none" ;
//   moment    = year | year "-" month | year "-" month "-" day | dateword | digits ( "h" | "d" | "w" ) ;
//   dateword  = "today" | "yesterday" | "tomorrow" | "this_week" | "last_week" | "next_week" | "this_month"
//             | "last_month" | "next_month" ;
//   order     = ">=" | "<=" | ">" | "<" | "=" ;
//
// A word with a colon is a pair when a letter begins it and letters, digits, ".", "_" or "-" lead to the colon, and no
// "//" follows: "12:30" and "https://…" are words, "foo:bar" is an unknown key, "\"foo:bar\"" is a word again.
// "7d" alone is within 7 days from now (due: ahead; opened, closed: back); "<7d" is nearer than that, ">7d" farther; as
// an end of a range it is that moment.

/// Reads a text; time linear in its length. `clock` tells which ranges are reversed, `vocabulary` what the rows hold.
ParsedQuery parseQuery(QStringView text, const QueryClock &clock, const QueryVocabulary &vocabulary = {});

} // namespace disputedesk
