#include "app/sandbox/people.h"

namespace disputedesk::sandbox {

const std::array<Person, 18> kPeople{{
    {"สมชาย ใจดี", "somchai", "TH", "Bangkok"},
    {"กนกวรรณ ศรีสุข", "kanokwan", "TH", "Chiang Mai"},
    {"ณัฐพล วงศ์ทอง", "nattapon", "TH", "Khon Kaen"},
    {"พิมพ์ชนก รัตนชัย", "pimchanok", "TH", "Phuket"},
    {"ธนากร แสงทอง", "thanakorn", "TH", "Nonthaburi"},
    {"Somsri Jaidee", "somsri.j", "TH", "Bangkok"},
    {"山田 太郎", "yamada.taro", "JP", "東京"},
    {"佐藤 美咲", "misaki.sato", "JP", "大阪"},
    {"髙橋 健一", "takahashi", "JP", "横浜"},
    {"TANAKA HIROSHI", "hiroshi.t", "JP", "福岡"},
    {"Tan Wei Ling", "weiling.tan", "SG", "Singapore"},
    {"Muhammad Faizal bin Ahmad", "faizal", "SG", "Singapore"},
    {"Nur Aisyah binti Rahman", "aisyah", "MY", "Kuala Lumpur"},
    {"Jürgen Müller", "j.mueller", "DE", "München"},
    {"Élodie Lefèvre", "elodie", "FR", "Lyon"},
    {"María José Núñez", "mj.nunez", "ES", "Sevilla"},
    {"John O'Brien", "jobrien", "US", "Austin"},
    {"Emily Carter", "emily.carter", "US", "Portland"},
}};

const std::array<std::string_view, 14> kProducts{"Annual plan, team of 5", "Hotel Baan Suan, 2 nights",
    "โรงแรมบ้านสวน 2 คืน", "ชุดเดรสผ้าไหม ไซซ์ M", "ค่าคอร์สเรียนออนไลน์", "抹茶ギフトセット", "ワイヤレスイヤホン (黒)",
    "定期購読 6月分", "Wireless headphones \"Aria 2\"", "Concert ticket, row F 12/13", "Running shoes 42½",
    "Café crème, 1 kg beans", "Gift card THB 2,000", "Diving trip Koh Tao"};

const std::array<std::string_view, 12> kReplies{
    "The parcel was delivered on the promised day and signed for; proof of delivery is attached.",
    "Customer confirmed by e-mail that the service was used. See attached conversation.",
    "We refunded this order in full on the day it was cancelled, the credit is under the same card.",
    "สินค้าจัดส่งเรียบร้อยแล้ว ลูกค้าเซ็นรับสินค้าด้วยตนเอง หลักฐานตามเอกสารแนบ",
    "ลูกค้าเข้าพักครบตามจำนวนคืนที่จองไว้ มีสำเนาบัตรประชาชนและใบลงทะเบียนเข้าพัก", "รายการนี้ผ่านการยืนยันตัวตน 3-D Secure โดยเจ้าของบัตร",
    "商品は配達済みで、受領のサインもいただいております。添付の配達証明をご確認ください。",
    "ご契約者様ご本人の3Dセキュア認証を経た決済です。",
    "Both charges are for different orders:\n1. order of 3 items\n2. an express delivery, ordered later",
    "3-D Secure was passed (ECI 05). The delivery address is the card's billing address.",
    "The ticket was scanned at the gate; the \"no show\" claim can't be right.",
    "Abonnement gekündigt am Folgetag, Nutzung bis dahin belegt – siehe Protokoll."};

} // namespace disputedesk::sandbox
