#include "app/desktop/updatetexts.h"

#include "models/domain/version.h"
#include "models/items/texts.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
class UpdateTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::UpdateTexts)
};
} // namespace

SettingsValues::Updates updateValuesOf(const UpdateCheck &check)
{
    const UpdateState state = check.state();
    return {true, state.allowed, check.source().address().host(), programVersion(), updateStateText(state)};
}

QString updateStateText(const UpdateState &state)
{
    const QString when = timeText(state.asked, QLocale());
    using Outcome = UpdateState::Outcome;
    if (!state.asked.isValid())
        return UpdateTexts::tr("It was never asked.");
    switch (state.outcome) {
    case Outcome::NotAsked: break;
    case Outcome::Current:
        //: %1 is a date with its time
        return UpdateTexts::tr("Last asked %1: there was no newer version.").arg(when);
    case Outcome::Newer:
        //: %1 is a date with its time, %2 a version
        return UpdateTexts::tr("Last asked %1: version %2 is there.").arg(when, state.newest);
    case Outcome::NoNetwork:
        //: %1 is a date with its time
        return UpdateTexts::tr("Last asked %1: the network could not be reached. It is asked again after a week.")
            .arg(when);
    case Outcome::NotTrusted:
        //: %1 is a date with its time
        return UpdateTexts::tr("Last asked %1: the connection could not be trusted, so nothing was read.").arg(when);
    case Outcome::NoAnswer:
        //: %1 is a date with its time
        return UpdateTexts::tr("Last asked %1: the answer was not about versions, so it was left aside.").arg(when);
    }
    //: %1 is a date with its time
    return UpdateTexts::tr("Last asked %1: no answer came.").arg(when);
}

} // namespace disputedesk
