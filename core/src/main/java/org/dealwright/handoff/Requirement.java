package org.dealwright.handoff;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Term;

/** The fits that come with the library. */
enum Requirement implements Fit {
    PRESENCE {
        @Override
        public List<Reason> against(AssignmentRequest request, Candidate candidate) {
            return switch (candidate.presence()) {
                case ACTIVE -> List.of();
                case ON_LEAVE -> List.of(Reason.of("assignment.on-leave"));
                case LEAVING -> List.of(Reason.of("assignment.leaving"));
                case LEFT -> List.of(Reason.of("assignment.left"));
            };
        }
    },
    ROLE {
        @Override
        public List<Reason> against(AssignmentRequest request, Candidate candidate) {
            return request.role().isEmpty()
                            || candidate.roles().contains(request.role().get())
                    ? List.of()
                    : List.of(Reason.of(
                            "assignment.wrong-role", who(request.role().get())));
        }

        @Override
        public List<Reason> inFavour(AssignmentRequest request, Candidate candidate) {
            return request.role().isEmpty()
                    ? List.of()
                    : List.of(
                            Reason.of("assignment.has-role", who(request.role().get())));
        }

        private Term who(Role role) {
            return new Term("who", role.code());
        }
    },
    ROOM {
        @Override
        public List<Reason> against(AssignmentRequest request, Candidate candidate) {
            Workload workload = candidate.workload();
            return workload.hasRoom()
                    ? List.of()
                    : List.of(Reason.of(
                            "assignment.at-capacity",
                            workload.open(),
                            workload.capacity().get()));
        }
    },
    TERRITORY {
        @Override
        public List<Reason> against(AssignmentRequest request, Candidate candidate) {
            return request.territory().isEmpty()
                            || candidate
                                    .territories()
                                    .contains(request.territory().get())
                    ? List.of()
                    : List.of(Reason.of(
                            "assignment.outside-territory",
                            request.territory().get().term()));
        }

        @Override
        public List<Reason> inFavour(AssignmentRequest request, Candidate candidate) {
            return request.territory().isEmpty()
                    ? List.of()
                    : List.of(Reason.of(
                            "assignment.covers-territory",
                            request.territory().get().term()));
        }
    },
    SKILLS {
        @Override
        public List<Reason> against(AssignmentRequest request, Candidate candidate) {
            List<Reason> lacking = new ArrayList<>();
            request.skills().forEach((skill, needed) -> {
                int level = candidate.level(skill);
                if (level == 0) {
                    lacking.add(Reason.of("assignment.lacks-skill", skill.term(), needed));
                } else if (level < needed) {
                    lacking.add(Reason.of("assignment.skill-too-low", skill.term(), needed, level));
                }
            });
            return lacking;
        }

        @Override
        public List<Reason> inFavour(AssignmentRequest request, Candidate candidate) {
            return request.skills().isEmpty()
                    ? List.of()
                    : List.of(Reason.of(
                            "assignment.has-skills",
                            request.skills().keySet().stream().map(Skill::term).toList()));
        }
    }
}
