export class ConsultationMay {
  edit!: boolean;
}

/** A meeting of both sides on the planning (§ 90 (2) BetrVG). */
export class ConsultationView {
  id!: string;
  meetsOn!: string;
  meetsAt!: string;
  place!: string;
  note!: string;
  arrangedByName!: string;
  notedByName!: string | null;
  notedAt!: Date | null;
  version!: number;
  may!: ConsultationMay;
}

export class ConsultationListMay {
  arrange!: boolean;
}

export class ConsultationList {
  items!: ConsultationView[];
  nextCursor!: string | null;
  may!: ConsultationListMay;
}
