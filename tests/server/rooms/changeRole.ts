import type { Role } from "#shared/workshop.ts";
import { memberOf, type TestRooms } from "./testRooms.ts";

/** What the command does: the record first, then the event with the number `n`. */
export function changeRole(rooms: TestRooms, memberId: string, role: Role, n: number): void {
  const member = memberOf(memberId, role);
  rooms.door.members.set(memberId, member);
  rooms.registry.tell("workshop", { type: "member-changed", n, member });
}
