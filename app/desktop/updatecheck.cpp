#include "app/desktop/updatecheck.h"

#include "app/desktop/settings.h"
#include "models/domain/asyncresult.h"
#include "models/domain/version.h"

#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using Outcome = UpdateState::Outcome;
/// The words of the settings file, in the order of the enum.
constexpr std::array kOutcomes{"", "current", "newer", "no_network", "not_trusted", "no_answer"};

Outcome outcomeOf(const QString &word)
{
    for (size_t at = 0; at < kOutcomes.size(); ++at)
        if (word == QLatin1StringView(kOutcomes.at(at)))
            return Outcome(at);
    return Outcome::NotAsked;
}

Outcome outcomeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost: return Outcome::NoNetwork;
    case ErrorKind::TlsFailed: return Outcome::NotTrusted;
    default: return Outcome::NoAnswer; // a redirect, a portal's page, anything that is no release
    }
}
} // namespace

UpdateCheck::UpdateCheck(std::unique_ptr<ReleaseSource> source, Settings &settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_settings(settings)
    , m_clock(std::move(clock))
{
}

UpdateCheck::~UpdateCheck() = default;

UpdateState UpdateCheck::state() const
{
    UpdateState state;
    state.allowed = m_settings.value(Settings::UpdateAllowed).toBool();
    state.asked = QDateTime::fromString(m_settings.value(Settings::UpdateAsked).toString(), Qt::ISODate);
    state.outcome = outcomeOf(m_settings.value(Settings::UpdateOutcome).toString());
    state.newest = m_settings.value(Settings::UpdateNewest).toString();
    // It may have been installed since.
    if (state.outcome == Outcome::Newer && !isNewerRelease(state.newest, programVersion()))
        state.outcome = Outcome::Current;
    return state;
}

void UpdateCheck::setAllowed(bool allowed) { m_settings.set(Settings::UpdateAllowed, allowed); }

void UpdateCheck::check()
{
    const UpdateState now = state();
    const QDateTime time = m_clock().toUTC();
    if (!now.allowed || m_asking)
        return;
    if (now.asked.isValid() && now.asked > time) { // the clock was ahead: a week from now, or it would never be asked
        m_settings.set(Settings::UpdateAsked, time.toString(Qt::ISODate));
        return;
    }
    if (now.asked.isValid() && now.asked.secsTo(time) < kDays * 24 * 3600)
        return;
    // Before it goes out: a program that is ended half way does not ask again at its next start.
    m_settings.set(Settings::UpdateAsked, time.toString(Qt::ISODate));
    if (!m_settings.sync())
        return; // nobody would remember that it was asked
    m_asking = true;
    whenDone(m_source->ask(), this, [this](const ApiResult<Release> &release) { answered(release); });
}

void UpdateCheck::answered(const ApiResult<Release> &release)
{
    m_asking = false;
    const bool newer = release && isNewerRelease(release->version, programVersion());
    const Outcome outcome = !release ? outcomeOf(release.error().kind) : newer ? Outcome::Newer : Outcome::Current;
    m_settings.set(Settings::UpdateOutcome, QString::fromLatin1(kOutcomes.at(size_t(outcome))));
    m_settings.set(Settings::UpdateNewest, newer ? release->version : QString());
    if (newer && state().allowed)
        Q_EMIT found(*release);
}

} // namespace disputedesk
