#include "tests/model/modelcase.h"

#include "models/domain/capability.h"
#include "models/domain/hosts.h"
#include "models/domain/uploadtraces.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kHalt = 0, kVerdict = 1, kRefusal = 2, kApplied = 3, kUnchanged = 4, kQuiet = 5, kAccepts = 6, kSeen = 7,
              kEnd = 8, kAlike = 9;
const auto kFileName = u"slip.pdf"_s;

Dispute anOpenDispute(ProviderKind provider, bool underReview)
{
    Dispute dispute = aDispute();
    dispute.provider = provider;
    if (provider != ProviderKind::Omise) {
        dispute.id = u"dp_1NGQ2Y2eZvKYlo2C"_s;
        dispute.dueBy = testNow().addDays(9);
        dispute.status = underReview ? u"under_review"_s : u"needs_response"_s;
    } else if (underReview) {
        dispute.status = u"pending"_s;
    }
    return dispute;
}

Document aDocument(const QString &id, const QString &name)
{
    Document document;
    document.id = id;
    document.filename = name;
    document.createdAt = testNow();
    return document;
}
} // namespace

ModelCase::ModelCase(ProviderKind provider, WriteVerb first, WriteVerb second, Twist twist)
    : m_account(anOmiseAccount())
    , m_twist(twist)
{
    m_account.provider = provider;
    m_account.baseUrl = providerHost(provider, m_account.mode);
    const bool finalises = first == WriteVerb::FinaliseWon || first == WriteVerb::FinaliseLost;
    Dispute seen = anOpenDispute(provider, finalises);
    if (isForeign())
        seen.mode = Mode::Live;
    if (first == WriteVerb::UploadDocument || second == WriteVerb::UploadDocument) {
        seen.documents = {aDocument(u"docu_test_0"_s, kFileName)};
        seen.documentsTotal = 1;
    }
    m_intents = {anIntent(m_account, seen, first), anIntent(m_account, seen, second)};
    m_intents[1].message = m_intents[1].message.isEmpty() ? QString() : u"Another letter."_s;
    for (WriteIntent &one : m_intents) {
        if (one.verb == WriteVerb::Respond && answersByEvidence(provider))
            one.evidence = evidenceJson({{u"uncategorized_text"_s, one.message}});
        if (one.verb == WriteVerb::UploadDocument) {
            one.fileName = kFileName;
            one.lookalikes = lookalikesOf(seen); // as WriteRun has it
        }
    }
    const auto put = [this](Scene scene, const Dispute &dispute) { m_scenes[std::size_t(scene)] = dispute; };
    put(Scene::Seen, seen);
    put(Scene::FirstDone, after(m_intents[0], seen));
    put(Scene::SecondDone, after(m_intents[1], seen));
    const bool secondLast = capabilityOf(at(Scene::FirstDone), second).allowed();
    put(Scene::BothDone,
        secondLast ? after(m_intents[1], at(Scene::FirstDone)) : after(m_intents[0], at(Scene::SecondDone)));
    // A colleague: changes something that is no answer, answers with other words, or changes what was answered.
    Dispute moved = seen;
    moved.metadata.append({u"seen_by"_s, MetadataType::Text, u"a colleague"_s});
    put(Scene::Moved, moved);
    WriteIntent theirs = m_intents[0];
    theirs.message = u"A colleague's letter."_s;
    theirs.evidence =
        theirs.evidence.isEmpty() ? QByteArray() : evidenceJson({{u"uncategorized_text"_s, theirs.message}});
    put(Scene::OthersEnd, after(theirs, seen));
    const auto edited = [](Dispute dispute) {
        dispute.message += dispute.message.isEmpty() ? QString() : u" Edited."_s;
        for (QString &text : dispute.evidence)
            text += u" Edited."_s;
        dispute.metadata.append({u"seen_by"_s, MetadataType::Text, u"a colleague"_s});
        return dispute;
    };
    put(Scene::FirstThenMoved, edited(at(Scene::FirstDone)));
    put(Scene::SecondThenMoved, edited(at(Scene::SecondDone)));
}

Dispute ModelCase::after(const WriteIntent &intent, const Dispute &before) const
{
    Dispute then = before;
    const bool omise = intent.provider == ProviderKind::Omise;
    switch (intent.verb) {
    case WriteVerb::Respond:
        then.status = omise ? u"pending"_s : u"under_review"_s;
        if (answersByEvidence(intent.provider)) {
            then.evidence = parseEvidence(intent.evidence).value_or(Evidence());
            ++then.submissionCount;
        } else {
            then.message = intent.message;
        }
        break;
    case WriteVerb::Concede: then.status = m_twist == Twist::Slow ? u"closing"_s : u"lost"_s; break;
    case WriteVerb::FinaliseLost: then.status = u"lost"_s; break;
    case WriteVerb::FinaliseWon: then.status = u"won"_s; break;
    case WriteVerb::UploadDocument:
        then.documents.append(aDocument(u"docu_test_1"_s, intent.fileName));
        then.documentsTotal = then.documents.size();
        break;
    case WriteVerb::Stage:
    case WriteVerb::DeleteDocument: break;
    }
    return then;
}

SendObservation ModelCase::observed(int n, Answer answer) const
{
    const Dispute then = at(done(n));
    Dispute other = then;
    other.id += u'x';
    SendObservation seen;
    switch (answer) {
    case Answer::Done:
        seen = answered(200, then);
        if (verb(n) == WriteVerb::UploadDocument)
            seen.document = then.documents.constLast();
        return seen;
    case Answer::OtherObject:
        seen = answered(200, other);
        if (verb(n) == WriteVerb::UploadDocument)
            seen.document = at(Scene::Seen).documents.constFirst();
        return seen;
    case Answer::Unmoved: return answered(200, at(Scene::Seen));
    case Answer::Refused: return answered(422);
    case Answer::ServerError: return answered(503);
    case Answer::Conflict: return answered(409);
    case Answer::Redirect: return answered(307);
    case Answer::Cut: return cutOff();
    case Answer::NothingLeft: return refusedConnection();
    }
    return seen;
}

template <typename Ask> int ModelCase::once(int question, int intent, int a, int b, Ask ask) const
{
    const int key = ((question * 2 + intent) * 64 + a) * 64 + b;
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const int answer = int(ask()); // it may ask on
    return m_known[key] = answer;
}

Halt ModelCase::haltBefore(int n, Scene scene, bool modesCount) const
{
    return Halt(once(kHalt, n, int(scene), modesCount, [&] {
        Dispute fresh = at(scene);
        if (!modesCount)
            fresh.mode = m_account.mode;
        return disputedesk::haltBefore(intent(n), m_account.mode, m_account.baseUrl, fresh);
    }));
}

bool ModelCase::accepts(int n, Scene scene) const
{
    if (scene == Scene::FirstThenMoved || scene == Scene::SecondThenMoved || scene == Scene::BothDone)
        return false; // far enough
    return once(kAccepts, n, int(scene), 0, [&] { return capabilityOf(at(scene), verb(n)).allowed(); }) != 0;
}

bool ModelCase::isAsSeen(Scene scene) const
{
    return once(kSeen, 0, int(scene), 0, [&] { return SeenState::of(at(scene)) == intent(0).seen; }) != 0;
}

bool ModelCase::reachesEnd(int n, Scene scene) const
{
    return once(kEnd, n, int(scene), 0, [&] { return reachesEndState(intent(n), at(scene)); }) != 0;
}

SendVerdict ModelCase::verdict(int n, Answer answer) const
{
    return SendVerdict(once(kVerdict, n, int(answer), 0, [&] { return judge(intent(n), observed(n, answer)); }));
}

ActionEvent ModelCase::afterRefusal(int n, Scene scene) const
{
    return ActionEvent(once(kRefusal, n, int(scene), 0, [&] { return eventAfterRefusal(intent(n), at(scene)); }));
}

bool ModelCase::showsApplied(int n, Scene scene) const
{
    return once(kApplied, n, int(scene), 0, [&] { return disputedesk::showsApplied(intent(n), at(scene)); }) != 0;
}

bool ModelCase::showsUnchanged(int n, Scene scene) const
{
    return once(kUnchanged, n, int(scene), 0, [&] { return disputedesk::showsUnchanged(intent(n), at(scene)); }) != 0;
}

Scene ModelCase::alike(int n, Scene scene) const
{
    return Scene(once(kAlike, n, int(scene), 0, [&] {
        int one = 0;
        while (showsApplied(n, Scene(one)) != showsApplied(n, scene)
            || showsUnchanged(n, Scene(one)) != showsUnchanged(n, scene))
            ++one;
        return one;
    }));
}

ModelCase::Quiet ModelCase::afterRead(int n, Scene scene, int unchanged, int waited) const
{
    const int packed = once(kQuiet, n, int(scene), unchanged * 8 + waited, [&] {
        QuietReads reads{unchanged};
        const auto event = reads.take(intent(n), at(scene), std::chrono::minutes(waited), std::chrono::seconds(120));
        return reads.unchanged * 100 + (event ? int(*event) + 1 : 0);
    });
    return {packed / 100, packed % 100 ? std::optional(ActionEvent(packed % 100 - 1)) : std::nullopt};
}

} // namespace disputedesk::test
