import type { IconShape } from '@/components/kit/icons';
import { iconAnswer, iconArticle, iconBubble, iconClip, iconGive, iconJoined, iconLetter, iconMedal, iconPark, iconPen, iconPeople, iconRefer, iconSpark, iconTalk } from '@/components/kit/icons';
import type { AskKind, GiveKind } from '@/lib/domain/asks/ask';

/** The small things, then the real helps, in the order of the menu. */
export const smallThings: readonly GiveKind[] = ['article', 'own-article', 'comment', 'endorsement', 'congratulation'];
export const realHelps: readonly GiveKind[] = ['introduction', 'help', 'recommendation', 'referral'];

/** The icon of each thing that can be shared. */
export const giveIcons: Readonly<Record<GiveKind, IconShape>> = {
  article: iconArticle, 'own-article': iconPen, comment: iconBubble, endorsement: iconMedal, congratulation: iconSpark,
  introduction: iconPeople, help: iconAnswer, recommendation: iconLetter, referral: iconRefer, reaction: iconSpark,
};

/** The icon of each kind of ask. */
export const askIcons: Readonly<Record<AskKind, IconShape>> = {
  meeting: iconTalk, referral: iconPeople, pitch: iconArticle, favour: iconGive, job: iconClip, money: iconMedal, signup: iconJoined,
};

/** The icon of a parked ask. */
export const parkedIcon = iconPark;
