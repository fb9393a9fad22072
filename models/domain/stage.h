#pragma once

#include "models/domain/provider.h"

#include <QMetaType>
#include <QString>

#include <array>

namespace disputedesk {

/// The tab a dispute stands in: the common model at the end of contracts/wooshpay.md.
enum class Stage : quint8 { NeedsResponse, InReview, Won, Lost, ClosedWithoutRuling, Unknown };

inline constexpr std::array kAllStages{
    Stage::NeedsResponse, Stage::InReview, Stage::Won, Stage::Lost, Stage::ClosedWithoutRuling, Stage::Unknown};

/// Stage of a provider's raw status word; a word that is not in the table gives Stage::Unknown (shown, actions off).
Stage stageOf(ProviderKind provider, const QString &status);
/// True for warning_* and early_*: an inquiry, not yet a chargeback. Never merged silently, never conceded.
bool isInquiry(ProviderKind provider, const QString &status);
/// Needs response or in review: money still in play.
inline bool isOpenStage(Stage stage) { return stage == Stage::NeedsResponse || stage == Stage::InReview; }

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Stage)
