<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Access</name>
    <message>
      <source>The account {who} may not do this. Nothing was shown and nothing was changed.</source>
      <translation>The account {who} may not do this. Nothing was shown and nothing was changed.</translation>
    </message>
    <message>
      <source>This record belongs to a class that is not yours. Nothing was shown and nothing was changed.</source>
      <translation>This record belongs to a class that is not yours. Nothing was shown and nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>Account</name>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>Grades</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In use</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>An account needs a name of letters, digits, dots or dashes. Nothing was changed.</source>
      <translation>An account needs a name of letters, digits, dots or dashes. Nothing was changed.</translation>
    </message>
    <message>
      <source>An account needs a role. The roles are: {roles}. Nothing was changed.</source>
      <translation>An account needs a role. The roles are: {roles}. Nothing was changed.</translation>
    </message>
    <message>
      <source>Say for which class ({role}). Nothing was changed.</source>
      <translation>Say for which class ({role}). Nothing was changed.</translation>
    </message>
    <message>
      <source>Say for which grade ({role}). Nothing was changed.</source>
      <translation>Say for which grade ({role}). Nothing was changed.</translation>
    </message>
    <message>
      <source>Somebody must be head of the care system. Give the role to somebody else first. Nothing was changed.</source>
      <translation>Somebody must be head of the care system. Give the role to somebody else first. Nothing was changed.</translation>
    </message>
    <message>
      <source>There is an account called {name} already. Nothing was changed.</source>
      <translation>There is an account called {name} already. Nothing was changed.</translation>
    </message>
    <message>
      <source>There is no account called {name}. Nothing was changed.</source>
      <translation>There is no account called {name}. Nothing was changed.</translation>
    </message>
    <message>
      <source>There is no grade {grade}. Write it like ม.1. Nothing was changed.</source>
      <translation>There is no grade {grade}. Write it like ม.1. Nothing was changed.</translation>
    </message>
    <message>
      <source>This person is not among the staff, or has left. Nothing was changed.</source>
      <translation>This person is not among the staff, or has left. Nothing was changed.</translation>
    </message>
    <message>
      <source>{person} has the account {name} already. Nothing was changed.</source>
      <translation>{person} has the account {name} already. Nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>Activities</name>
    <message>
      <source>The activity begins on {day}, so it cannot be done yet. Nothing was saved.</source>
      <translation>The activity begins on {day}, so it cannot be done yet. Nothing was saved.</translation>
    </message>
    <message>
      <source>The activity ends before it begins. Nothing was saved. Mend the days.</source>
      <translation>The activity ends before it begins. Nothing was saved. Mend the days.</translation>
    </message>
    <message>
      <source>This activity is not on record any more. Nothing was saved.</source>
      <translation>This activity is not on record any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write what the activity is called. Nothing was saved.</source>
      <translation>Write what the activity is called. Nothing was saved.</translation>
    </message>
    <message>
      <source>{count} children have more hours written than {hours}. Nothing was saved. Mend their hours first.</source>
      <translation>{count} children have more hours written than {hours}. Nothing was saved. Mend their hours first.</translation>
    </message>
    <message>
      <source>{hours} hours do not fit between {first} and {last}: at most {most} hours. Nothing was saved. Mend the hours or the days.</source>
      <translation>{hours} hours do not fit between {first} and {last}: at most {most} hours. Nothing was saved. Mend the hours or the days.</translation>
    </message>
  </context>
  <context>
    <name>Activities room</name>
    <message>
      <source>% of the class</source>
      <translation>% of the class</translation>
    </message>
    <message>
      <source>A good word is noted as easily as a bad one:</source>
      <translation>A good word is noted as easily as a bad one:</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Activities</translation>
    </message>
    <message>
      <source>Activities and promotion</source>
      <translation>Activities and promotion</translation>
    </message>
    <message>
      <source>Activities of the year</source>
      <translation>Activities of the year</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Add children</source>
      <translation>Add children</translation>
    </message>
    <message>
      <source>Add who is ticked</source>
      <translation>Add who is ticked</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>All activities</source>
      <translation>All activities</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>All classes</translation>
    </message>
    <message>
      <source>All of step 3 …</source>
      <translation>All of step 3 …</translation>
    </message>
    <message>
      <source>All others came</source>
      <translation>All others came</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>Among</translation>
    </message>
    <message>
      <source>Another talk</source>
      <translation>Another talk</translation>
    </message>
    <message>
      <source>At risk or with a problem: {area}</source>
      <translation>At risk or with a problem: {area}</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Children to talk with</source>
      <translation>Children to talk with</translation>
    </message>
    <message>
      <source>Choose a child at the left.</source>
      <translation>Choose a child at the left.</translation>
    </message>
    <message>
      <source>Choose a class at the top of the window.</source>
      <translation>Choose a class at the top of the window.</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>Choose a photo</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Everybody</translation>
    </message>
    <message>
      <source>Find an activity</source>
      <translation>Find an activity</translation>
    </message>
    <message>
      <source>Grade {grade}</source>
      <translation>Grade {grade}</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Has: {area}</source>
      <translation>Has: {area}</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Hours</translation>
    </message>
    <message>
      <source>Hours of activities together</source>
      <translation>Hours of activities together</translation>
    </message>
    <message>
      <source>In at least one activity</source>
      <translation>In at least one activity</translation>
    </message>
    <message>
      <source>Its {count} children and photos go with it. The history can bring it back.</source>
      <translation>Its {count} children and photos go with it. The history can bring it back.</translation>
    </message>
    <message>
      <source>Keep, next child</source>
      <translation>Keep, next child</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Leave what is written?</source>
      <translation>Leave what is written?</translation>
    </message>
    <message>
      <source>Leave without keeping</source>
      <translation>Leave without keeping</translation>
    </message>
    <message>
      <source>New activity</source>
      <translation>New activity</translation>
    </message>
    <message>
      <source>No activity is written down this year yet. “New activity” begins one.</source>
      <translation>No activity is written down this year yet. “New activity” begins one.</translation>
    </message>
    <message>
      <source>No. {no} {name}</source>
      <translation>No. {no} {name}</translation>
    </message>
    <message>
      <source>Nobody of this group is left to add. Choose another class or group.</source>
      <translation>Nobody of this group is left to add. Choose another class or group.</translation>
    </message>
    <message>
      <source>Nobody takes part yet. Add a class, a grade or a group.</source>
      <translation>Nobody takes part yet. Add a class, a grade or a group.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Only who is still to be talked with</source>
      <translation>Only who is still to be talked with</translation>
    </message>
    <message>
      <source>Own hours</source>
      <translation>Own hours</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Passed</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Photo {number}</source>
      <translation>Photo {number}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Photos are made small; place, time and camera are taken out of them.</source>
      <translation>Photos are made small; place, time and camera are taken out of them.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Promotion of {class_name}</source>
      <translation>Promotion of {class_name}</translation>
    </message>
    <message>
      <source>Promotion, all classes</source>
      <translation>Promotion, all classes</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Screening round {number}</source>
      <translation>Screening round {number}</translation>
    </message>
    <message>
      <source>Space turns came and passed · Enter: next cell · Ctrl+Delete takes a child out · each row is kept</source>
      <translation>Space turns came and passed · Enter: next cell · Ctrl+Delete takes a child out · each row is kept</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Students by activity</source>
      <translation>Students by activity</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Summary</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Take photo {number} out</source>
      <translation>Take photo {number} out</translation>
    </message>
    <message>
      <source>Take the activity out …</source>
      <translation>Take the activity out …</translation>
    </message>
    <message>
      <source>Take this child out</source>
      <translation>Take this child out</translation>
    </message>
    <message>
      <source>Take this talk out</source>
      <translation>Take this talk out</translation>
    </message>
    <message>
      <source>Take “{activity}” out?</source>
      <translation>Take “{activity}” out?</translation>
    </message>
    <message>
      <source>Talked</source>
      <translation>Talked</translation>
    </message>
    <message>
      <source>Talked with {done} of {of} this term · {left} left</source>
      <translation>Talked with {done} of {of} this term · {left} left</translation>
    </message>
    <message>
      <source>Talked with, term {term}</source>
      <translation>Talked with, term {term}</translation>
    </message>
    <message>
      <source>Talks of the term</source>
      <translation>Talks of the term</translation>
    </message>
    <message>
      <source>The activity</source>
      <translation>The activity</translation>
    </message>
    <message>
      <source>The activity is kept.</source>
      <translation>The activity is kept.</translation>
    </message>
    <message>
      <source>The activity is not kept yet.</source>
      <translation>The activity is not kept yet.</translation>
    </message>
    <message>
      <source>The activity was taken out. Ctrl+Z brings it back.</source>
      <translation>The activity was taken out. Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>The last talk</source>
      <translation>The last talk</translation>
    </message>
    <message>
      <source>The talk is kept.</source>
      <translation>The talk is kept.</translation>
    </message>
    <message>
      <source>The talk is not kept yet.</source>
      <translation>The talk is not kept yet.</translation>
    </message>
    <message>
      <source>The talk was taken out. Ctrl+Z brings it back.</source>
      <translation>The talk was taken out. Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>This activity is the school's. You note for your own children who came.</source>
      <translation>This activity is the school's. You note for your own children who came.</translation>
    </message>
    <message>
      <source>Who takes part</source>
      <translation>Who takes part</translation>
    </message>
    <message>
      <source>Whole school</source>
      <translation>Whole school</translation>
    </message>
    <message>
      <source>With a development plan</source>
      <translation>With a development plan</translation>
    </message>
    <message>
      <source>With a strength on record</source>
      <translation>With a strength on record</translation>
    </message>
    <message>
      <source>With an award or a scholarship</source>
      <translation>With an award or a scholarship</translation>
    </message>
    <message>
      <source>{came} of {all} came · {hours} hours together</source>
      <translation>{came} of {all} came · {hours} hours together</translation>
    </message>
    <message>
      <source>{count} activities this year · {late} late</source>
      <translation>{count} activities this year · {late} late</translation>
    </message>
    <message>
      <source>{count} children were added.</source>
      <translation>{count} children were added.</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} days late</translation>
    </message>
    <message>
      <source>{day} · {topic}</source>
      <translation>{day} · {topic}</translation>
    </message>
    <message>
      <source>{done} of {of}</source>
      <translation>{done} of {of}</translation>
    </message>
    <message>
      <source>{figures} · mean before {before}, after {after}</source>
      <translation>{figures} · mean before {before}, after {after}</translation>
    </message>
    <message>
      <source>{form} (blank)</source>
      <translation>{form} (blank)</translation>
    </message>
    <message>
      <source>{hours} hours a child</source>
      <translation>{hours} hours a child</translation>
    </message>
    <message>
      <source>{percent} % of the class</source>
      <translation>{percent} % of the class</translation>
    </message>
    <message>
      <source>{whose} · {children} children · {came} came · {hours} hours together</source>
      <translation>{whose} · {children} children · {came} came · {hours} hours together</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>Answers the areas</source>
      <translation>Answers the areas</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Going on</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Hours</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Led by</source>
      <translation>Led by</translation>
    </message>
    <message>
      <source>Measured before and after by</source>
      <translation>Measured before and after by</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objective</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planned</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Target group</source>
      <translation>Target group</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>ActivityKind</name>
    <message>
      <source>Activity for society and the public</source>
      <translation>Activity for society and the public</translation>
    </message>
    <message>
      <source>Activity of the class</source>
      <translation>Activity of the class</translation>
    </message>
    <message>
      <source>At most {most} kinds of activity can be kept. Nothing was saved.</source>
      <translation>At most {most} kinds of activity can be kept. Nothing was saved.</translation>
    </message>
    <message>
      <source>Camp</source>
      <translation>Camp</translation>
    </message>
    <message>
      <source>Club</source>
      <translation>Club</translation>
    </message>
    <message>
      <source>Every kind of activity needs a name. Nothing was saved.</source>
      <translation>Every kind of activity needs a name. Nothing was saved.</translation>
    </message>
    <message>
      <source>Guidance activity</source>
      <translation>Guidance activity</translation>
    </message>
    <message>
      <source>Life skills and emotional intelligence</source>
      <translation>Life skills and emotional intelligence</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Peer helpers (YC)</source>
      <translation>Peer helpers (YC)</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Project</translation>
    </message>
    <message>
      <source>Scouts, Red Cross Youth, girl guides</source>
      <translation>Scouts, Red Cross Youth, girl guides</translation>
    </message>
    <message>
      <source>To Be Number One</source>
      <translation>To Be Number One</translation>
    </message>
    <message>
      <source>“{name}” is needed by other pages and stays offered. Nothing was saved.</source>
      <translation>“{name}” is needed by other pages and stays offered. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}” is no kind of activity of this school any more. Choose another one; nothing was saved.</source>
      <translation>“{name}” is no kind of activity of this school any more. Choose another one; nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}” stands twice in the list. Nothing was saved.</source>
      <translation>“{name}” stands twice in the list. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>ActivityPaper</name>
    <message>
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Hours</translation>
    </message>
    <message>
      <source>Hours of all</source>
      <translation>Hours of all</translation>
    </message>
    <message>
      <source>In charge of the activity</source>
      <translation>In charge of the activity</translation>
    </message>
    <message>
      <source>Mean after</source>
      <translation>Mean after</translation>
    </message>
    <message>
      <source>Mean before</source>
      <translation>Mean before</translation>
    </message>
    <message>
      <source>NP</source>
      <translation>NP</translation>
    </message>
    <message>
      <source>P</source>
      <translation>P</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Record of an activity that promotes students</source>
      <translation>Record of an activity that promotes students</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>The activity</source>
      <translation>The activity</translation>
    </message>
    <message>
      <source>Took part</source>
      <translation>Took part</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>Who took part</source>
      <translation>Who took part</translation>
    </message>
    <message>
      <source>Whole school</source>
      <translation>Whole school</translation>
    </message>
    <message>
      <source>came</source>
      <translation>came</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>did not come</translation>
    </message>
    <message>
      <source>{came} of {all} students</source>
      <translation>{came} of {all} students</translation>
    </message>
  </context>
  <context>
    <name>Address</name>
    <message>
      <source>District {text}</source>
      <translation>District {text}</translation>
    </message>
    <message>
      <source>Moo {text}</source>
      <translation>Moo {text}</translation>
    </message>
    <message>
      <source>Province {text}</source>
      <translation>Province {text}</translation>
    </message>
    <message>
      <source>Subdistrict {text}</source>
      <translation>Subdistrict {text}</translation>
    </message>
    <message>
      <source>{text} Rd</source>
      <translation>{text} Rd</translation>
    </message>
  </context>
  <context>
    <name>Adviser</name>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
  </context>
  <context>
    <name>Agency</name>
    <message>
      <source>A child was referred to {name}, so it stays on the list. Nothing was changed.</source>
      <translation>A child was referred to {name}, so it stays on the list. Nothing was changed.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Letters go to</source>
      <translation>Letters go to</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Write the name of the agency. Nothing was saved.</source>
      <translation>Write the name of the agency. Nothing was saved.</translation>
    </message>
    <message>
      <source>{label}: {problem}. Nothing was saved.</source>
      <translation>{label}: {problem}. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>AgencyKind</name>
    <message>
      <source>Education area office</source>
      <translation>Education area office</translation>
    </message>
    <message>
      <source>Foundation</source>
      <translation>Foundation</translation>
    </message>
    <message>
      <source>Fund or loan</source>
      <translation>Fund or loan</translation>
    </message>
    <message>
      <source>Health promotion hospital of the sub-district</source>
      <translation>Health promotion hospital of the sub-district</translation>
    </message>
    <message>
      <source>Hospital</source>
      <translation>Hospital</translation>
    </message>
    <message>
      <source>Hotline</source>
      <translation>Hotline</translation>
    </message>
    <message>
      <source>Juvenile and family court</source>
      <translation>Juvenile and family court</translation>
    </message>
    <message>
      <source>Juvenile observation centre</source>
      <translation>Juvenile observation centre</translation>
    </message>
    <message>
      <source>Local government</source>
      <translation>Local government</translation>
    </message>
    <message>
      <source>One stop crisis centre (OSCC)</source>
      <translation>One stop crisis centre (OSCC)</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Police</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Provincial social development office</source>
      <translation>Provincial social development office</translation>
    </message>
    <message>
      <source>Psychiatric hospital</source>
      <translation>Psychiatric hospital</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>Shelter for children and families</source>
      <translation>Shelter for children and families</translation>
    </message>
    <message>
      <source>Special education centre</source>
      <translation>Special education centre</translation>
    </message>
    <message>
      <source>Student protection centre</source>
      <translation>Student protection centre</translation>
    </message>
    <message>
      <source>Temple</source>
      <translation>Temple</translation>
    </message>
    <message>
      <source>Treatment centre</source>
      <translation>Treatment centre</translation>
    </message>
    <message>
      <source>Vocational college</source>
      <translation>Vocational college</translation>
    </message>
  </context>
  <context>
    <name>AgreedIndicator</name>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <source>Level 1</source>
      <translation>Level 1</translation>
    </message>
    <message>
      <source>Level 2</source>
      <translation>Level 2</translation>
    </message>
    <message>
      <source>Level 3</source>
      <translation>Level 3</translation>
    </message>
    <message>
      <source>Level 4</source>
      <translation>Level 4</translation>
    </message>
    <message>
      <source>Level 5</source>
      <translation>Level 5</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Target</translation>
    </message>
  </context>
  <context>
    <name>Alive</name>
    <message>
      <source>Alive</source>
      <translation>Alive</translation>
    </message>
    <message>
      <source>Dead</source>
      <translation>Dead</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Missing</translation>
    </message>
  </context>
  <context>
    <name>AnswerSheet</name>
    <message>
      <source>Answer sheet: {instrument}, {informant}</source>
      <translation>Answer sheet: {instrument}, {informant}</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Answered by</translation>
    </message>
    <message>
      <source>For the school: keyed by</source>
      <translation>For the school: keyed by</translation>
    </message>
    <message>
      <source>If item {item} is answered “{answer}”, leave the rest of this part empty.</source>
      <translation>If item {item} is answered “{answer}”, leave the rest of this part empty.</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Item</translation>
    </message>
    <message>
      <source>Read each item from the questionnaire of your school and tick one box in the row of its number.</source>
      <translation>Read each item from the questionnaire of your school and tick one box in the row of its number.</translation>
    </message>
    <message>
      <source>Relation to the child</source>
      <translation>Relation to the child</translation>
    </message>
    <message>
      <source>Think of {recall}.</source>
      <translation>Think of {recall}.</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>Fill in the white cells only: one number for each item, an item without an answer stays empty. Then bring this file back into the program.</source>
      <translation>Fill in the white cells only: one number for each item, an item without an answer stays empty. Then bring this file back into the program.</translation>
    </message>
    <message>
      <source>Item {first}: {values}</source>
      <translation>Item {first}: {values}</translation>
    </message>
    <message>
      <source>Item {first}–{last}: {values}</source>
      <translation>Item {first}–{last}: {values}</translation>
    </message>
    <message>
      <source>Item {item}</source>
      <translation>Item {item}</translation>
    </message>
    <message>
      <source>Item {item} is empty here, but answered on record. The answer on record stays.</source>
      <translation>Item {item} is empty here, but answered on record. The answer on record stays.</translation>
    </message>
    <message>
      <source>Item {item}: “{text}” is not one of its answers ({known}). {kept}</source>
      <translation>Item {item}: “{text}” is not one of its answers ({known}). {kept}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Only one of these: {values}. Leave the cell empty where there is no answer.</source>
      <translation>Only one of these: {values}. Leave the cell empty where there is no answer.</translation>
    </message>
    <message>
      <source>Personal data: keep it safe, and delete this file when it was brought in.</source>
      <translation>Personal data: keep it safe, and delete this file when it was brought in.</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>Student number</translation>
    </message>
    <message>
      <source>The cell is left empty.</source>
      <translation>The cell is left empty.</translation>
    </message>
    <message>
      <source>The class of this workbook is not in this school any more. Nothing was changed.</source>
      <translation>The class of this workbook is not in this school any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>The hidden code of this workbook was changed, so nobody can tell whose answers these are. Nothing was changed. Save a new workbook of this class and copy the answers into it.</source>
      <translation>The hidden code of this workbook was changed, so nobody can tell whose answers these are. Nothing was changed. Save a new workbook of this class and copy the answers into it.</translation>
    </message>
    <message>
      <source>The hidden key of this row is that of {key}, but the row says {said}. The row is left out: was it sorted without all columns?</source>
      <translation>The hidden key of this row is that of {key}, but the row says {said}. The row is left out: was it sorted without all columns?</translation>
    </message>
    <message>
      <source>The hidden key of this row was changed; the child was found by the number.</source>
      <translation>The hidden key of this row was changed; the child was found by the number.</translation>
    </message>
    <message>
      <source>There are no items {items} in this instrument. These columns were not read.</source>
      <translation>There are no items {items} in this instrument. These columns were not read.</translation>
    </message>
    <message>
      <source>There is more than one column for the items {items}. None of them was read.</source>
      <translation>There is more than one column for the items {items}. None of them was read.</translation>
    </message>
    <message>
      <source>There is no column for the items {items}. What is on record stays.</source>
      <translation>There is no column for the items {items}. What is on record stays.</translation>
    </message>
    <message>
      <source>This program has no instrument called {key}. Nothing was changed.</source>
      <translation>This program has no instrument called {key}. Nothing was changed.</translation>
    </message>
    <message>
      <source>This workbook is for {instrument}, answered by {informant}, round {round}, not for what was chosen. Nothing was changed.</source>
      <translation>This workbook is for {instrument}, answered by {informant}, round {round}, not for what was chosen. Nothing was changed.</translation>
    </message>
    <message>
      <source>This workbook was made for another school. Nothing was changed. Choose one of this school.</source>
      <translation>This workbook was made for another school. Nothing was changed. Choose one of this school.</translation>
    </message>
    <message>
      <source>What is on record stays.</source>
      <translation>What is on record stays.</translation>
    </message>
    <message>
      <source>Whose answers are these? No child has this number or name. The row is left out.</source>
      <translation>Whose answers are these? No child has this number or name. The row is left out.</translation>
    </message>
    <message>
      <source>{file} has columns for the items {items}, and {instrument} has no such items. Is it another instrument? Nothing was changed.</source>
      <translation>{file} has columns for the items {items}, and {instrument} has no such items. Is it another instrument? Nothing was changed.</translation>
    </message>
    <message>
      <source>{file} has no line of headings with the children's number or name and at least half of the items of {instrument} (1 to {items}). Nothing was changed.</source>
      <translation>{file} has no line of headings with the children's number or name and at least half of the items of {instrument} (1 to {items}). Nothing was changed.</translation>
    </message>
    <message>
      <source>{file} holds more than one workbook of answers. Bring in one at a time. Nothing was changed.</source>
      <translation>{file} holds more than one workbook of answers. Bring in one at a time. Nothing was changed.</translation>
    </message>
    <message>
      <source>{file} is no workbook of answers that this program made. Nothing was changed. If it is a list of your own, say which instrument it is, who answered and which round.</source>
      <translation>{file} is no workbook of answers that this program made. Nothing was changed. If it is a list of your own, say which instrument it is, who answered and which round.</translation>
    </message>
    <message>
      <source>{instrument} · answered by: {informant} · {room} · academic year {year}, round {round}</source>
      <translation>{instrument} · answered by: {informant} · {room} · academic year {year}, round {round}</translation>
    </message>
    <message>
      <source>{name} has no answer here, but has answers on record. They stay.</source>
      <translation>{name} has no answer here, but has answers on record. They stay.</translation>
    </message>
    <message>
      <source>{name} is for one child at a time and never stands in a list of a class. Key it at the child. Nothing was changed.</source>
      <translation>{name} is for one child at a time and never stands in a list of a class. Key it at the child. Nothing was changed.</translation>
    </message>
    <message>
      <source>{name} is in no class of the year {year}. The row is left out.</source>
      <translation>{name} is in no class of the year {year}. The row is left out.</translation>
    </message>
    <message>
      <source>{name} is in {room} now. The answers were taken.</source>
      <translation>{name} is in {room} now. The answers were taken.</translation>
    </message>
    <message>
      <source>{name} is not answered by: {informant}. No workbook was made and nothing was changed.</source>
      <translation>{name} is not answered by: {informant}. No workbook was made and nothing was changed.</translation>
    </message>
    <message>
      <source>{name} is not keyed item by item, so there is no workbook for it. Nothing was changed.</source>
      <translation>{name} is not keyed item by item, so there is no workbook for it. Nothing was changed.</translation>
    </message>
    <message>
      <source>{name} stands in this file more than once. The row is left out.</source>
      <translation>{name} stands in this file more than once. The row is left out.</translation>
    </message>
    <message>
      <source>{title} · code of the paper sheets {code}</source>
      <translation>{title} · code of the paper sheets {code}</translation>
    </message>
  </context>
  <context>
    <name>Approval</name>
    <message>
      <source>Approved</source>
      <translation>Approved</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Asked</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Asked by</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>Asked on</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>Case study</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Decided by</translation>
    </message>
    <message>
      <source>Decided on</source>
      <translation>Decided on</translation>
    </message>
    <message>
      <source>Minutes of a case conference</source>
      <translation>Minutes of a case conference</translation>
    </message>
    <message>
      <source>Minutes of the parents' meeting</source>
      <translation>Minutes of the parents' meeting</translation>
    </message>
    <message>
      <source>Of the record</source>
      <translation>Of the record</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Probation</source>
      <translation>Probation</translation>
    </message>
    <message>
      <source>Referral outside</source>
      <translation>Referral outside</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Returned</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>This was decided already, or taken back. Nothing was changed.</source>
      <translation>This was decided already, or taken back. Nothing was changed.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>Write what is to be mended. Nothing was returned.</source>
      <translation>Write what is to be mended. Nothing was returned.</translation>
    </message>
  </context>
  <context>
    <name>Approvals</name>
    <message>
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approve</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approved</translation>
    </message>
    <message>
      <source>Approved: {what}</source>
      <translation>Approved: {what}</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Asked by</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>Asked on</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Decided of late</source>
      <translation>Decided of late</translation>
    </message>
    <message>
      <source>Enter opens the paper. Approve it, or return it and say what is to be mended.</source>
      <translation>Enter opens the paper. Approve it, or return it and say what is to be mended.</translation>
    </message>
    <message>
      <source>No paper waits for you.</source>
      <translation>No paper waits for you.</translation>
    </message>
    <message>
      <source>Nothing was decided yet.</source>
      <translation>Nothing was decided yet.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>Open the paper</source>
      <translation>Open the paper</translation>
    </message>
    <message>
      <source>Papers to approve</source>
      <translation>Papers to approve</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Remark (needed when a paper is returned)</source>
      <translation>Remark (needed when a paper is returned)</translation>
    </message>
    <message>
      <source>Return to be mended</source>
      <translation>Return to be mended</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Returned</translation>
    </message>
    <message>
      <source>Returned to be mended: {what}</source>
      <translation>Returned to be mended: {what}</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Waiting for you</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Waits</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
  </context>
  <context>
    <name>Area</name>
    <message>
      <source>Drugs</source>
      <translation>Drugs</translation>
    </message>
    <message>
      <source>Economy</source>
      <translation>Economy</translation>
    </message>
    <message>
      <source>Gaming</source>
      <translation>Gaming</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Health</translation>
    </message>
    <message>
      <source>Mental health and behaviour</source>
      <translation>Mental health and behaviour</translation>
    </message>
    <message>
      <source>Phones and social media</source>
      <translation>Phones and social media</translation>
    </message>
    <message>
      <source>Sexual behaviour</source>
      <translation>Sexual behaviour</translation>
    </message>
    <message>
      <source>Special needs</source>
      <translation>Special needs</translation>
    </message>
    <message>
      <source>Special talent</source>
      <translation>Special talent</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Study</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Travel</translation>
    </message>
    <message>
      <source>Violence</source>
      <translation>Violence</translation>
    </message>
    <message>
      <source>Welfare and safety</source>
      <translation>Welfare and safety</translation>
    </message>
  </context>
  <context>
    <name>AreaShort</name>
    <message>
      <source>Drugs</source>
      <translation>Drugs</translation>
    </message>
    <message>
      <source>Fights</source>
      <translation>Fights</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>Games</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Health</translation>
    </message>
    <message>
      <source>Media</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>Mind</source>
      <translation>Mind</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Money</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Needs</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Safety</translation>
    </message>
    <message>
      <source>Sexual</source>
      <translation>Sexual</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Study</translation>
    </message>
    <message>
      <source>Talent</source>
      <translation>Talent</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Travel</translation>
    </message>
  </context>
  <context>
    <name>Attachment</name>
    <message>
      <source>Caption</source>
      <translation>Caption</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Kind of file</translation>
    </message>
    <message>
      <source>Size in bytes</source>
      <translation>Size in bytes</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>The file {file} cannot be read. Nothing was added. Choose another one.</source>
      <translation>The file {file} cannot be read. Nothing was added. Choose another one.</translation>
    </message>
    <message>
      <source>The file {file} is larger than {most} MB. Nothing was added. Scan it with fewer dots and try again.</source>
      <translation>The file {file} is larger than {most} MB. Nothing was added. Scan it with fewer dots and try again.</translation>
    </message>
    <message>
      <source>This paper is not on record any more.</source>
      <translation>This paper is not on record any more.</translation>
    </message>
  </context>
  <context>
    <name>Attendant</name>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
  </context>
  <context>
    <name>Award</name>
    <message>
      <source>Award</source>
      <translation>Award</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>For what</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Given by</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
  </context>
  <context>
    <name>Awards</name>
    <message>
      <source>An award lies before the day of birth. Nothing was saved. Mend the day.</source>
      <translation>An award lies before the day of birth. Nothing was saved. Mend the day.</translation>
    </message>
    <message>
      <source>Write what the award is called, or take the row out. Nothing was saved.</source>
      <translation>Write what the award is called, or take the row out. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write what the scholarship is called, or take the row out. Nothing was saved.</source>
      <translation>Write what the scholarship is called, or take the row out. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>Backup</name>
    <message>
      <source>Copying new pictures</source>
      <translation>Copying new pictures</translation>
    </message>
    <message>
      <source>Copying the records, then opening and counting the copy</source>
      <translation>Copying the records, then opening and counting the copy</translation>
    </message>
    <message>
      <source>Something of this child has its place taken now. Nothing was changed.</source>
      <translation>Something of this child has its place taken now. Nothing was changed.</translation>
    </message>
    <message>
      <source>The backup could not be proven ({reason}), so it was not used. Nothing was changed. Make another one, or take another file.</source>
      <translation>The backup could not be proven ({reason}), so it was not used. Nothing was changed. Make another one, or take another file.</translation>
    </message>
    <message>
      <source>The second place ({folder}) has no new backup: {reason} The one in this computer is good. A stick formatted as FAT32 holds no file of 4 GB or more.</source>
      <translation>The second place ({folder}) has no new backup: {reason} The one in this computer is good. A stick formatted as FAT32 holds no file of 4 GB or more.</translation>
    </message>
    <message>
      <source>The second place ({folder}) is not plugged in. The backup in this computer is good.</source>
      <translation>The second place ({folder}) is not plugged in. The backup in this computer is good.</translation>
    </message>
    <message>
      <source>The second place ({folder}) went away while the backup was written. Nothing half counts as a backup, and the one in this computer is good. Plug it in again; the next backup goes there too.</source>
      <translation>The second place ({folder}) went away while the backup was written. Nothing half counts as a backup, and the one in this computer is good. Plug it in again; the next backup goes there too.</translation>
    </message>
    <message>
      <source>The second place must not lie in the data folder: both would be lost together.</source>
      <translation>The second place must not lie in the data folder: both would be lost together.</translation>
    </message>
    <message>
      <source>There is data in {folder} already. Nothing was changed. Choose an empty folder.</source>
      <translation>There is data in {folder} already. Nothing was changed. Choose an empty folder.</translation>
    </message>
    <message>
      <source>There is no child with the number {number} in {file}. Nothing was changed.</source>
      <translation>There is no child with the number {number} in {file}. Nothing was changed.</translation>
    </message>
    <message>
      <source>This backup has a key of its own. Write the passphrase or recovery key of then.</source>
      <translation>This backup has a key of its own. Write the passphrase or recovery key of then.</translation>
    </message>
    <message>
      <source>Writing the backup to the second place, then opening and counting it there</source>
      <translation>Writing the backup to the second place, then opening and counting it there</translation>
    </message>
    <message>
      <source>it does not read back as it was written</source>
      <translation>it does not read back as it was written</translation>
    </message>
    <message>
      <source>the counts differ</source>
      <translation>the counts differ</translation>
    </message>
    <message>
      <source>{file} is not a backup of this program, or it is cut short. Nothing was changed.</source>
      <translation>{file} is not a backup of this program, or it is cut short. Nothing was changed.</translation>
    </message>
    <message>
      <source>{name} has the number of this child now ({number}). Nothing was changed. Change that number first.</source>
      <translation>{name} has the number of this child now ({number}). Nothing was changed. Change that number first.</translation>
    </message>
  </context>
  <context>
    <name>Band</name>
    <message>
      <source>Least</source>
      <translation>Least</translation>
    </message>
    <message>
      <source>Little</source>
      <translation>Little</translation>
    </message>
    <message>
      <source>Middling</source>
      <translation>Middling</translation>
    </message>
    <message>
      <source>Most</source>
      <translation>Most</translation>
    </message>
    <message>
      <source>Much</source>
      <translation>Much</translation>
    </message>
  </context>
  <context>
    <name>Bars</name>
    <message>
      <source>{title}: {bar} {count}</source>
      <translation>{title}: {bar} {count}</translation>
    </message>
    <message>
      <source>{title}: {bar}, {part} {count}</source>
      <translation>{title}: {bar}, {part} {count}</translation>
    </message>
  </context>
  <context>
    <name>Begun</name>
    <message>
      <source>A text that was never saved was found: {what}. {who} wrote it, last {when}.</source>
      <translation>A text that was never saved was found: {what}. {who} wrote it, last {when}.</translation>
    </message>
    <message>
      <source>It was never saved. Once it is thrown away nobody can bring it back.</source>
      <translation>It was never saved. Once it is thrown away nobody can bring it back.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Open it</translation>
    </message>
    <message>
      <source>Throw away what was written?</source>
      <translation>Throw away what was written?</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Throw it away</translation>
    </message>
    <message>
      <source>Throw it away …</source>
      <translation>Throw it away …</translation>
    </message>
  </context>
  <context>
    <name>Behaviour</name>
    <message>
      <source>Approved by</source>
      <translation>Approved by</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Measure</translation>
    </message>
    <message>
      <source>Parent informed on</source>
      <translation>Parent informed on</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Probation until</source>
      <translation>Probation until</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>Reported by</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Rule</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>What happened</translation>
    </message>
    <message>
      <source>What the child says of it</source>
      <translation>What the child says of it</translation>
    </message>
    <message>
      <source>Witness</source>
      <translation>Witness</translation>
    </message>
  </context>
  <context>
    <name>BehaviourPaper</name>
    <message>
      <source>At the start</source>
      <translation>At the start</translation>
    </message>
    <message>
      <source>Discipline teacher</source>
      <translation>Discipline teacher</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>Given</translation>
    </message>
    <message>
      <source>Record of behaviour points</source>
      <translation>Record of behaviour points</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
  </context>
  <context>
    <name>Behind</name>
    <message>
      <source>A strength is on record</source>
      <translation>A strength is on record</translation>
    </message>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Absent {absent} of {days} days</source>
      <translation>Absent {absent} of {days} days</translation>
    </message>
    <message>
      <source>All traits passed</source>
      <translation>All traits passed</translation>
    </message>
    <message>
      <source>Arrow keys and Enter, or a click on a number, list what is behind it here.</source>
      <translation>Arrow keys and Enter, or a click on a number, list what is behind it here.</translation>
    </message>
    <message>
      <source>Average {gpa}</source>
      <translation>Average {gpa}</translation>
    </message>
    <message>
      <source>Below the norm</source>
      <translation>Below the norm</translation>
    </message>
    <message>
      <source>Built on this year</source>
      <translation>Built on this year</translation>
    </message>
    <message>
      <source>Came to {count} meetings</source>
      <translation>Came to {count} meetings</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Conference {number}, {day}</source>
      <translation>Conference {number}, {day}</translation>
    </message>
    <message>
      <source>Drugs: {group}</source>
      <translation>Drugs: {group}</translation>
    </message>
    <message>
      <source>Each area has a case</source>
      <translation>Each area has a case</translation>
    </message>
    <message>
      <source>Faces of 4 and 5</source>
      <translation>Faces of 4 and 5</translation>
    </message>
    <message>
      <source>Filled in the student's voice</source>
      <translation>Filled in the student's voice</translation>
    </message>
    <message>
      <source>Got a scholarship or help</source>
      <translation>Got a scholarship or help</translation>
    </message>
    <message>
      <source>Group: {group}</source>
      <translation>Group: {group}</translation>
    </message>
    <message>
      <source>Has not filled it in yet</source>
      <translation>Has not filled it in yet</translation>
    </message>
    <message>
      <source>In no activity yet</source>
      <translation>In no activity yet</translation>
    </message>
    <message>
      <source>Lines behind the number</source>
      <translation>Lines behind the number</translation>
    </message>
    <message>
      <source>Mended {day}</source>
      <translation>Mended {day}</translation>
    </message>
    <message>
      <source>No case for: {area}</source>
      <translation>No case for: {area}</translation>
    </message>
    <message>
      <source>No chair elected yet</source>
      <translation>No chair elected yet</translation>
    </message>
    <message>
      <source>No hours yet</source>
      <translation>No hours yet</translation>
    </message>
    <message>
      <source>No marks on record yet</source>
      <translation>No marks on record yet</translation>
    </message>
    <message>
      <source>No referral this year</source>
      <translation>No referral this year</translation>
    </message>
    <message>
      <source>No sign about drugs</source>
      <translation>No sign about drugs</translation>
    </message>
    <message>
      <source>No strength on record yet</source>
      <translation>No strength on record yet</translation>
    </message>
    <message>
      <source>No talk on record yet</source>
      <translation>No talk on record yet</translation>
    </message>
    <message>
      <source>No training this year yet</source>
      <translation>No training this year yet</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody has come yet</source>
      <translation>Nobody has come yet</translation>
    </message>
    <message>
      <source>Not mended yet</source>
      <translation>Not mended yet</translation>
    </message>
    <message>
      <source>Not passed: {count} subjects</source>
      <translation>Not passed: {count} subjects</translation>
    </message>
    <message>
      <source>Not passed: {count} traits</source>
      <translation>Not passed: {count} traits</translation>
    </message>
    <message>
      <source>Not screened again yet</source>
      <translation>Not screened again yet</translation>
    </message>
    <message>
      <source>Not screened yet, or not confirmed</source>
      <translation>Not screened yet, or not confirmed</translation>
    </message>
    <message>
      <source>Not visited yet</source>
      <translation>Not visited yet</translation>
    </message>
    <message>
      <source>Not weighed this year yet</source>
      <translation>Not weighed this year yet</translation>
    </message>
    <message>
      <source>Nothing built on it this year yet</source>
      <translation>Nothing built on it this year yet</translation>
    </message>
    <message>
      <source>Nothing this year yet</source>
      <translation>Nothing this year yet</translation>
    </message>
    <message>
      <source>Other faces: talk with the child</source>
      <translation>Other faces: talk with the child</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Others</translation>
    </message>
    <message>
      <source>Passed everything</source>
      <translation>Passed everything</translation>
    </message>
    <message>
      <source>SDQ, all difficulties: {group}</source>
      <translation>SDQ, all difficulties: {group}</translation>
    </message>
    <message>
      <source>Screened again</source>
      <translation>Screened again</translation>
    </message>
    <message>
      <source>Still missing: {what}</source>
      <translation>Still missing: {what}</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Supervised {count} times</source>
      <translation>Supervised {count} times</translation>
    </message>
    <message>
      <source>Talked with {count} times</source>
      <translation>Talked with {count} times</translation>
    </message>
    <message>
      <source>Term {term}: not asked</source>
      <translation>Term {term}: not asked</translation>
    </message>
    <message>
      <source>Term {term}: {mean}</source>
      <translation>Term {term}: {mean}</translation>
    </message>
    <message>
      <source>The network has a chair</source>
      <translation>The network has a chair</translation>
    </message>
    <message>
      <source>The number is 0: there is nobody behind it.</source>
      <translation>The number is 0: there is nobody behind it.</translation>
    </message>
    <message>
      <source>The record is complete</source>
      <translation>The record is complete</translation>
    </message>
    <message>
      <source>Took part in {count}</source>
      <translation>Took part in {count}</translation>
    </message>
    <message>
      <source>Urgent sign {day}, first act after {days} days</source>
      <translation>Urgent sign {day}, first act after {days} days</translation>
    </message>
    <message>
      <source>Urgent sign {day}, nothing on record yet</source>
      <translation>Urgent sign {day}, nothing on record yet</translation>
    </message>
    <message>
      <source>Weight does not fit the height</source>
      <translation>Weight does not fit the height</translation>
    </message>
    <message>
      <source>Weight fits the height</source>
      <translation>Weight fits the height</translation>
    </message>
    <message>
      <source>Within the norm or above</source>
      <translation>Within the norm or above</translation>
    </message>
    <message>
      <source>no day</source>
      <translation>no day</translation>
    </message>
    <message>
      <source>{area}, case {number}</source>
      <translation>{area}, case {number}</translation>
    </message>
    <message>
      <source>{area}, sent {day}</source>
      <translation>{area}, sent {day}</translation>
    </message>
    <message>
      <source>{children} students, {advisers} advisers</source>
      <translation>{children} students, {advisers} advisers</translation>
    </message>
    <message>
      <source>{count} referrals this year</source>
      <translation>{count} referrals this year</translation>
    </message>
    <message>
      <source>{first}, {more}</source>
      <translation>{first}, {more}</translation>
    </message>
    <message>
      <source>{group}, no case yet</source>
      <translation>{group}, no case yet</translation>
    </message>
    <message>
      <source>{group}, {count} cases</source>
      <translation>{group}, {count} cases</translation>
    </message>
    <message>
      <source>{group}: came</source>
      <translation>{group}: came</translation>
    </message>
    <message>
      <source>{group}: invited, did not come</source>
      <translation>{group}: invited, did not come</translation>
    </message>
    <message>
      <source>{hours} hours</source>
      <translation>{hours} hours</translation>
    </message>
    <message>
      <source>{how}, {day}</source>
      <translation>{how}, {day}</translation>
    </message>
    <message>
      <source>{points} points left</source>
      <translation>{points} points left</translation>
    </message>
    <message>
      <source>{stage}: not signed yet</source>
      <translation>{stage}: not signed yet</translation>
    </message>
    <message>
      <source>{stage}: signed {day}</source>
      <translation>{stage}: signed {day}</translation>
    </message>
    <message>
      <source>{status}, {day}</source>
      <translation>{status}, {day}</translation>
    </message>
    <message>
      <source>{weight} kg, {height} cm</source>
      <translation>{weight} kg, {height} cm</translation>
    </message>
    <message>
      <source>{what}: {count}</source>
      <translation>{what}: {count}</translation>
    </message>
  </context>
  <context>
    <name>Binding</name>
    <message>
      <source>Evidence {number} · page {page}/{of}</source>
      <translation>Evidence {number} · page {page}/{of}</translation>
    </message>
    <message>
      <source>This file is damaged or of another kind and could not be put in here.</source>
      <translation>This file is damaged or of another kind and could not be put in here.</translation>
    </message>
    <message>
      <source>This file is locked by a password and could not be put in here.</source>
      <translation>This file is locked by a password and could not be put in here.</translation>
    </message>
    <message>
      <source>{number} {title}</source>
      <translation>{number} {title}</translation>
    </message>
  </context>
  <context>
    <name>Blood</name>
    <message>
      <source>{group}</source>
      <translation>{group}</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>1 Know</source>
      <translation>1 Know</translation>
    </message>
    <message>
      <source>2 Screen</source>
      <translation>2 Screen</translation>
    </message>
    <message>
      <source>3 Promote</source>
      <translation>3 Promote</translation>
    </message>
    <message>
      <source>4 Solve</source>
      <translation>4 Solve</translation>
    </message>
    <message>
      <source>5 Refer</source>
      <translation>5 Refer</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Activities</translation>
    </message>
    <message>
      <source>Answers in a workbook …</source>
      <translation>Answers in a workbook …</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Children and what is done for them</source>
      <translation>Children and what is done for them</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Class board</source>
      <translation>Class board</translation>
    </message>
    <message>
      <source>Class {class_name}</source>
      <translation>Class {class_name}</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes and how far they are</source>
      <translation>Classes and how far they are</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Done of {count} children</source>
      <translation>Done of {count} children</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>EQ</source>
      <translation>EQ</translation>
    </message>
    <message>
      <source>Enter opens the board of a class</source>
      <translation>Enter opens the board of a class</translation>
    </message>
    <message>
      <source>Enter: for that child · Ctrl+Enter: for the class</source>
      <translation>Enter: for that child · Ctrl+Enter: for the class</translation>
    </message>
    <message>
      <source>Everything on this board is done.</source>
      <translation>Everything on this board is done.</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>Go on where it stopped</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>Homeroom teachers</translation>
    </message>
    <message>
      <source>Life of the class</source>
      <translation>Life of the class</translation>
    </message>
    <message>
      <source>Marks and attendance …</source>
      <translation>Marks and attendance …</translation>
    </message>
    <message>
      <source>Needs care</source>
      <translation>Needs care</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody is in this class yet.</source>
      <translation>Nobody is in this class yet.</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Not begun</translation>
    </message>
    <message>
      <source>Only who is left to visit</source>
      <translation>Only who is left to visit</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>Referral</translation>
    </message>
    <message>
      <source>Round of the year</source>
      <translation>Round of the year</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Round {number}</translation>
    </message>
    <message>
      <source>SDQ parent</source>
      <translation>SDQ parent</translation>
    </message>
    <message>
      <source>SDQ student</source>
      <translation>SDQ student</translation>
    </message>
    <message>
      <source>SDQ teacher</source>
      <translation>SDQ teacher</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Student's voice</source>
      <translation>Student's voice</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Talk</translation>
    </message>
    <message>
      <source>There is no class in this year yet. Add one under Settings.</source>
      <translation>There is no class in this year yet. Add one under Settings.</translation>
    </message>
    <message>
      <source>Visited {done} of {of} · {left} left</source>
      <translation>Visited {done} of {of} · {left} left</translation>
    </message>
    <message>
      <source>Whole class</source>
      <translation>Whole class</translation>
    </message>
    <message>
      <source>a phone to call</source>
      <translation>a phone to call</translation>
    </message>
    <message>
      <source>address</source>
      <translation>address</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>date of birth</translation>
    </message>
    <message>
      <source>national id</source>
      <translation>national id</translation>
    </message>
    <message>
      <source>parents' status</source>
      <translation>parents' status</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sex</translation>
    </message>
    <message>
      <source>weight and height of this year</source>
      <translation>weight and height of this year</translation>
    </message>
    <message>
      <source>with whom the child lives</source>
      <translation>with whom the child lives</translation>
    </message>
    <message>
      <source>{cell}. Still missing: {what}</source>
      <translation>{cell}. Still missing: {what}</translation>
    </message>
    <message>
      <source>{column}: {state}</source>
      <translation>{column}: {state}</translation>
    </message>
    <message>
      <source>{letter} {group}</source>
      <translation>{letter} {group}</translation>
    </message>
    <message>
      <source>{visits} · was due on {day}, {days} days ago</source>
      <translation>{visits} · was due on {day}, {days} days ago</translation>
    </message>
    <message>
      <source>{visits} · {days} days to {day}</source>
      <translation>{visits} · {days} days to {day}</translation>
    </message>
  </context>
  <context>
    <name>Body</name>
    <message>
      <source>Body mass index now</source>
      <translation>Body mass index now</translation>
    </message>
    <message>
      <source>For information: it is no judgement of the child's growth.</source>
      <translation>For information: it is no judgement of the child's growth.</translation>
    </message>
    <message>
      <source>Measured before, {day}</source>
      <translation>Measured before, {day}</translation>
    </message>
    <message>
      <source>Never measured before</source>
      <translation>Never measured before</translation>
    </message>
    <message>
      <source>{weight} kg · {height} cm</source>
      <translation>{weight} kg · {height} cm</translation>
    </message>
  </context>
  <context>
    <name>Burden</name>
    <message>
      <source>A disabled member</source>
      <translation>A disabled member</translation>
    </message>
    <message>
      <source>A member of 15–65 without work who does not study</source>
      <translation>A member of 15–65 without work who does not study</translation>
    </message>
    <message>
      <source>A member of 60 years or more</source>
      <translation>A member of 60 years or more</translation>
    </message>
    <message>
      <source>A member with a chronic disease, not pressure or diabetes</source>
      <translation>A member with a chronic disease, not pressure or diabetes</translation>
    </message>
    <message>
      <source>A single parent</source>
      <translation>A single parent</translation>
    </message>
    <message>
      <source>Asks again what stands in</source>
      <translation>Asks again what stands in</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Drop</source>
      <translation>Drop</translation>
    </message>
    <message>
      <source>Fill in beforehand</source>
      <translation>Fill in beforehand</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Minutes a paper</source>
      <translation>Minutes a paper</translation>
    </message>
    <message>
      <source>Of them asked elsewhere</source>
      <translation>Of them asked elsewhere</translation>
    </message>
    <message>
      <source>Papers a teacher</source>
      <translation>Papers a teacher</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Share saved (%)</source>
      <translation>Share saved (%)</translation>
    </message>
    <message>
      <source>Times a year</source>
      <translation>Times a year</translation>
    </message>
    <message>
      <source>Wanted by</source>
      <translation>Wanted by</translation>
    </message>
  </context>
  <context>
    <name>CalendarItem</name>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Project</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsible</translation>
    </message>
    <message>
      <source>Serves</source>
      <translation>Serves</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>What comes of it</source>
      <translation>What comes of it</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Work</translation>
    </message>
  </context>
  <context>
    <name>CareAction</name>
    <message>
      <source>Amount</source>
      <translation>Amount</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Decided in</source>
      <translation>Decided in</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Done on</translation>
    </message>
    <message>
      <source>Help given</source>
      <translation>Help given</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>What is done</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
  </context>
  <context>
    <name>CareCase</name>
    <message>
      <source>A strength of the child</source>
      <translation>A strength of the child</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>At the end</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>At the start</translation>
    </message>
    <message>
      <source>Case manager</source>
      <translation>Case manager</translation>
    </message>
    <message>
      <source>Case no.</source>
      <translation>Case no.</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>Causes</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Closed by</source>
      <translation>Closed by</translation>
    </message>
    <message>
      <source>Comes from</source>
      <translation>Comes from</translation>
    </message>
    <message>
      <source>Goal that can be measured</source>
      <translation>Goal that can be measured</translation>
    </message>
    <message>
      <source>Group after</source>
      <translation>Group after</translation>
    </message>
    <message>
      <source>Group before</source>
      <translation>Group before</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>Measured by</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Opened by</source>
      <translation>Opened by</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Plan for many</source>
      <translation>Plan for many</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>The problem</source>
      <translation>The problem</translation>
    </message>
    <message>
      <source>What protects the child</source>
      <translation>What protects the child</translation>
    </message>
  </context>
  <context>
    <name>CareLists</name>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Back to the settings</source>
      <translation>Back to the settings</translation>
    </message>
    <message>
      <source>Ctrl+PgDn and Ctrl+PgUp turn the pages</source>
      <translation>Ctrl+PgDn and Ctrl+PgUp turn the pages</translation>
    </message>
    <message>
      <source>Insert adds a row · Enter writes · Ctrl+Delete takes a row out</source>
      <translation>Insert adds a row · Enter writes · Ctrl+Delete takes a row out</translation>
    </message>
    <message>
      <source>Insert adds · Enter writes · Ctrl+Delete takes out</source>
      <translation>Insert adds · Enter writes · Ctrl+Delete takes out</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Kind of activity</source>
      <translation>Kind of activity</translation>
    </message>
    <message>
      <source>Kinds of activity</source>
      <translation>Kinds of activity</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Leave this area without saving?</source>
      <translation>Leave this area without saving?</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>Leave without saving?</translation>
    </message>
    <message>
      <source>Lists of step 4</source>
      <translation>Lists of step 4</translation>
    </message>
    <message>
      <source>Not offered</source>
      <translation>Not offered</translation>
    </message>
    <message>
      <source>Offered</source>
      <translation>Offered</translation>
    </message>
    <message>
      <source>Offered for a case or a plan in this area, to begin from. Cases that began from one keep what they have.</source>
      <translation>Offered for a case or a plan in this area, to begin from. Cases that began from one keep what they have.</translation>
    </message>
    <message>
      <source>Offered or not</source>
      <translation>Offered or not</translation>
    </message>
    <message>
      <source>Ready pattern</source>
      <translation>Ready pattern</translation>
    </message>
    <message>
      <source>Ready patterns</source>
      <translation>Ready patterns</translation>
    </message>
    <message>
      <source>Save the kinds</source>
      <translation>Save the kinds</translation>
    </message>
    <message>
      <source>Save the patterns</source>
      <translation>Save the patterns</translation>
    </message>
    <message>
      <source>Saved. {names}: in use or shipped, so it stays in the list, no longer offered.</source>
      <translation>Saved. {names}: in use or shipped, so it stays in the list, no longer offered.</translation>
    </message>
    <message>
      <source>The kinds of activity are saved. They are offered from now on.</source>
      <translation>The kinds of activity are saved. They are offered from now on.</translation>
    </message>
    <message>
      <source>The patterns of this area are saved.</source>
      <translation>The patterns of this area are saved.</translation>
    </message>
    <message>
      <source>The shipped kinds are offered again. Records keep the names they have.</source>
      <translation>The shipped kinds are offered again. Records keep the names they have.</translation>
    </message>
    <message>
      <source>The shipped patterns of this area are offered again.</source>
      <translation>The shipped patterns of this area are offered again.</translation>
    </message>
    <message>
      <source>Times used</source>
      <translation>Times used</translation>
    </message>
    <message>
      <source>Use the shipped kinds</source>
      <translation>Use the shipped kinds</translation>
    </message>
    <message>
      <source>Use the shipped kinds of activity again?</source>
      <translation>Use the shipped kinds of activity again?</translation>
    </message>
    <message>
      <source>Use the shipped patterns</source>
      <translation>Use the shipped patterns</translation>
    </message>
    <message>
      <source>Use the shipped patterns of this area again?</source>
      <translation>Use the shipped patterns of this area again?</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>What is done</translation>
    </message>
    <message>
      <source>What is offered wherever something to be done is written. A kind that is in use can be renamed or no longer offered; records keep its name.</source>
      <translation>What is offered wherever something to be done is written. A kind that is in use can be renamed or no longer offered; records keep its name.</translation>
    </message>
    <message>
      <source>What was changed in its patterns is not saved yet.</source>
      <translation>What was changed in its patterns is not saved yet.</translation>
    </message>
    <message>
      <source>What was changed in the list is not saved yet.</source>
      <translation>What was changed in the list is not saved yet.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Within (days)</source>
      <translation>Within (days)</translation>
    </message>
    <message>
      <source>Your own are no longer offered. Cases keep what they have.</source>
      <translation>Your own are no longer offered. Cases keep what they have.</translation>
    </message>
    <message>
      <source>Your own kinds are no longer offered; records that bear them keep their names.</source>
      <translation>Your own kinds are no longer offered; records that bear them keep their names.</translation>
    </message>
  </context>
  <context>
    <name>CarePlan</name>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Goal that can be measured</source>
      <translation>Goal that can be measured</translation>
    </message>
    <message>
      <source>Led by</source>
      <translation>Led by</translation>
    </message>
    <message>
      <source>Name of the plan</source>
      <translation>Name of the plan</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What these children share</source>
      <translation>What these children share</translation>
    </message>
  </context>
  <context>
    <name>Case</name>
    <message>
      <source>(now empty)</source>
      <translation>(now empty)</translation>
    </message>
    <message>
      <source>A plan cannot be empty: leave at least one thing to do. Nothing was changed.</source>
      <translation>A plan cannot be empty: leave at least one thing to do. Nothing was changed.</translation>
    </message>
    <message>
      <source>A plan cannot be empty: write at least one thing to do. What you wrote is not lost.</source>
      <translation>A plan cannot be empty: write at least one thing to do. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Choose the area that the case is about. What you wrote is not lost.</source>
      <translation>Choose the area that the case is about. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Choose the group of the child now. The case stays open.</source>
      <translation>Choose the group of the child now. The case stays open.</translation>
    </message>
    <message>
      <source>Choose the outcome: improved, same or worse. The case stays open.</source>
      <translation>Choose the outcome: improved, same or worse. The case stays open.</translation>
    </message>
    <message>
      <source>Line {line}: it is due before the case was opened. Write a later day. What you wrote is not lost.</source>
      <translation>Line {line}: it is due before the case was opened. Write a later day. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Line {line}: write by when. What you wrote is not lost.</source>
      <translation>Line {line}: write by when. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Line {line}: write what is to be done. What you wrote is not lost.</source>
      <translation>Line {line}: write what is to be done. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Line {line}: write who does it. What you wrote is not lost.</source>
      <translation>Line {line}: write who does it. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Measure again as at the start, or say why it was not measured again. The case stays open.</source>
      <translation>Measure again as at the start, or say why it was not measured again. The case stays open.</translation>
    </message>
    <message>
      <source>Not measured again: {reason}</source>
      <translation>Not measured again: {reason}</translation>
    </message>
    <message>
      <source>Say how it goes: improved, same or worse. Nothing was changed.</source>
      <translation>Say how it goes: improved, same or worse. Nothing was changed.</translation>
    </message>
    <message>
      <source>Somebody else changed “{field}” of this case while you were writing: {text} — Nothing was written and nothing is lost: yours still stands on this page. Put both together and go on once more.</source>
      <translation>Somebody else changed “{field}” of this case while you were writing: {text} — Nothing was written and nothing is lost: yours still stands on this page. Put both together and go on once more.</translation>
    </message>
    <message>
      <source>The case would end before its last follow-up. The case stays open.</source>
      <translation>The case would end before its last follow-up. The case stays open.</translation>
    </message>
    <message>
      <source>The day lies in the future. Write today or an earlier day; nothing was changed.</source>
      <translation>The day lies in the future. Write today or an earlier day; nothing was changed.</translation>
    </message>
    <message>
      <source>The day to look again lies before the follow-up. Write a later day; nothing was changed.</source>
      <translation>The day to look again lies before the follow-up. Write a later day; nothing was changed.</translation>
    </message>
    <message>
      <source>The follow-up is dated before the case was opened. Write a later day; nothing was changed.</source>
      <translation>The follow-up is dated before the case was opened. Write a later day; nothing was changed.</translation>
    </message>
    <message>
      <source>There is an open case of this child in the same area already: no. {number}.</source>
      <translation>There is an open case of this child in the same area already: no. {number}.</translation>
    </message>
    <message>
      <source>This case is about an area that few may see. Nothing was shown.</source>
      <translation>This case is about an area that few may see. Nothing was shown.</translation>
    </message>
    <message>
      <source>This case is closed already. Nothing was changed.</source>
      <translation>This case is closed already. Nothing was changed.</translation>
    </message>
    <message>
      <source>This case is not on record any more. Nothing was changed.</source>
      <translation>This case is not on record any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>This child is not on record any more. Nothing was changed.</source>
      <translation>This child is not on record any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>Write a goal that can be measured. What you wrote is not lost.</source>
      <translation>Write a goal that can be measured. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Write a strength of the child before the case is closed. The case stays open.</source>
      <translation>Write a strength of the child before the case is closed. The case stays open.</translation>
    </message>
    <message>
      <source>Write the day of the follow-up. Nothing was changed.</source>
      <translation>Write the day of the follow-up. Nothing was changed.</translation>
    </message>
    <message>
      <source>Write what came of the case. The case stays open.</source>
      <translation>Write what came of the case. The case stays open.</translation>
    </message>
    <message>
      <source>Write what the problem is. What you wrote is not lost.</source>
      <translation>Write what the problem is. What you wrote is not lost.</translation>
    </message>
    <message>
      <source>Write why the case is ended without being closed. The case stays open.</source>
      <translation>Write why the case is ended without being closed. The case stays open.</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>{area}: {detail}</source>
      <translation>{area}: {detail}</translation>
    </message>
    <message>
      <source>{count} things to do are still open: {first}. Say when they were done or take them out first. The case stays open.</source>
      <translation>{count} things to do are still open: {first}. Say when they were done or take them out first. The case stays open.</translation>
    </message>
    <message>
      <source>{score} · {group}</source>
      <translation>{score} · {group}</translation>
    </message>
    <message>
      <source>{value} ({source})</source>
      <translation>{value} ({source})</translation>
    </message>
    <message>
      <source>{value} ({source}, {day})</source>
      <translation>{value} ({source}, {day})</translation>
    </message>
  </context>
  <context>
    <name>CaseGroup</name>
    <message>
      <source>At risk</source>
      <translation>At risk</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
  </context>
  <context>
    <name>CasePaper</name>
    <message>
      <source>% improved</source>
      <translation>% improved</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Causes, and what protects</source>
      <translation>Causes, and what protects</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Follow-ups</translation>
    </message>
    <message>
      <source>Goal and what is done</source>
      <translation>Goal and what is done</translation>
    </message>
    <message>
      <source>Help given</source>
      <translation>Help given</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>How it ended</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Method</translation>
    </message>
    <message>
      <source>Prevention plan for a group</source>
      <translation>Prevention plan for a group</translation>
    </message>
    <message>
      <source>Record of care of one student</source>
      <translation>Record of care of one student</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Restricted areas are not in this table.</source>
      <translation>Restricted areas are not in this table.</translation>
    </message>
    <message>
      <source>Summary of care of the class</source>
      <translation>Summary of care of the class</translation>
    </message>
    <message>
      <source>The children of the plan</source>
      <translation>The children of the plan</translation>
    </message>
    <message>
      <source>Why the case was opened</source>
      <translation>Why the case was opened</translation>
    </message>
    <message>
      <source>{count} not followed up yet</source>
      <translation>{count} not followed up yet</translation>
    </message>
    <message>
      <source>{count} referred</source>
      <translation>{count} referred</translation>
    </message>
  </context>
  <context>
    <name>CaseSource</name>
    <message>
      <source>Case conference</source>
      <translation>Case conference</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Incident</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>The child</translation>
    </message>
  </context>
  <context>
    <name>CaseState</name>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Ended: the child left or moved</source>
      <translation>Ended: the child left or moved</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Referred</source>
      <translation>Referred</translation>
    </message>
  </context>
  <context>
    <name>CaseStudy</name>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapters</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Written by</translation>
    </message>
  </context>
  <context>
    <name>Cases</name>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No urgent case is open.</source>
      <translation>No urgent case is open.</translation>
    </message>
    <message>
      <source>Open cases that you may know of. Enter shows what to do, and where to write what was done.</source>
      <translation>Open cases that you may know of. Enter shows what to do, and where to write what was done.</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Urgent cases</source>
      <translation>Urgent cases</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
    <message>
      <source>{count} sealed notes</source>
      <translation>{count} sealed notes</translation>
    </message>
  </context>
  <context>
    <name>Cause</name>
    <message>
      <source>Community</source>
      <translation>Community</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Family</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>Friends</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>The child</translation>
    </message>
  </context>
  <context>
    <name>Certificate</name>
    <message>
      <source>Given on {day}</source>
      <translation>Given on {day}</translation>
    </message>
    <message>
      <source>No. {number}</source>
      <translation>No. {number}</translation>
    </message>
    <message>
      <source>gives this certificate to</source>
      <translation>gives this certificate to</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>(empty)</source>
      <translation>(empty)</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Change sets</source>
      <translation>Change sets</translation>
    </message>
    <message>
      <source>Children concerned ({count}): {names}</source>
      <translation>Children concerned ({count}): {names}</translation>
    </message>
    <message>
      <source>Choose a change at the left to see what it did.</source>
      <translation>Choose a change at the left to see what it did.</translation>
    </message>
    <message>
      <source>Choose a record above to see its fields.</source>
      <translation>Choose a record above to see its fields.</translation>
    </message>
    <message>
      <source>Every change is kept: who, when, what. Most can be taken back, also later.</source>
      <translation>Every change is kept: who, when, what. Most can be taken back, also later.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Field</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Fields</translation>
    </message>
    <message>
      <source>Find in the history</source>
      <translation>Find in the history</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Head</translation>
    </message>
    <message>
      <source>History</source>
      <translation>History</translation>
    </message>
    <message>
      <source>No change is chosen.</source>
      <translation>No change is chosen.</translation>
    </message>
    <message>
      <source>No child is concerned.</source>
      <translation>No child is concerned.</translation>
    </message>
    <message>
      <source>Nothing has been changed yet.</source>
      <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Only what can be taken back</source>
      <translation>Only what can be taken back</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Records</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Take it back</translation>
    </message>
    <message>
      <source>Take this back …</source>
      <translation>Take this back …</translation>
    </message>
    <message>
      <source>Take this back?</source>
      <translation>Take this back?</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Taken back: {what}</translation>
    </message>
    <message>
      <source>The first change of the school stays.</source>
      <translation>The first change of the school stays.</translation>
    </message>
    <message>
      <source>The newest {count} change sets</source>
      <translation>The newest {count} change sets</translation>
    </message>
    <message>
      <source>This took an earlier change back.</source>
      <translation>This took an earlier change back.</translation>
    </message>
    <message>
      <source>This was taken back later. Its records are as they were before it.</source>
      <translation>This was taken back later. Its records are as they were before it.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>What happened</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
    <message>
      <source>What was taken out</source>
      <translation>What was taken out</translation>
    </message>
    <message>
      <source>What was taken out …</source>
      <translation>What was taken out …</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Who looked, printed, exported</source>
      <translation>Who looked, printed, exported</translation>
    </message>
    <message>
      <source>a way back</source>
      <translation>a way back</translation>
    </message>
    <message>
      <source>added</source>
      <translation>added</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changed</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>taken back</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>taken out</translation>
    </message>
    <message>
      <source>{added} added, {changed} changed, {removed} taken out</source>
      <translation>{added} added, {changed} changed, {removed} taken out</translation>
    </message>
    <message>
      <source>{count} as before</source>
      <translation>{count} as before</translation>
    </message>
    <message>
      <source>{count} change sets</source>
      <translation>{count} change sets</translation>
    </message>
    <message>
      <source>{count} come back</source>
      <translation>{count} come back</translation>
    </message>
    <message>
      <source>{count} taken out</source>
      <translation>{count} taken out</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} and {count} more</translation>
    </message>
    <message>
      <source>{sum}; the first {shown} are listed</source>
      <translation>{sum}; the first {shown} are listed</translation>
    </message>
    <message>
      <source>{what}

{kinds}

{children}</source>
      <translation>{what}

{kinds}

{children}</translation>
    </message>
    <message>
      <source>{who} · {day}, {time} · {device}</source>
      <translation>{who} · {day}, {time} · {device}</translation>
    </message>
    <message>
      <source>•  {kind}: {parts}</source>
      <translation>•  {kind}: {parts}</translation>
    </message>
  </context>
  <context>
    <name>Channel</name>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visit</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>A change set lists {found} records but says {said}</source>
      <translation>A change set lists {found} records but says {said}</translation>
    </message>
    <message>
      <source>A child is enrolled in a class of another year</source>
      <translation>A child is enrolled in a class of another year</translation>
    </message>
    <message>
      <source>A page of the data file does not carry its seal: {what}</source>
      <translation>A page of the data file does not carry its seal: {what}</translation>
    </message>
    <message>
      <source>A record of {table} points to one that is not there</source>
      <translation>A record of {table} points to one that is not there</translation>
    </message>
    <message>
      <source>Second place ({folder}): no backup of this school yet. The next one goes there too.</source>
      <translation>Second place ({folder}): no backup of this school yet. The next one goes there too.</translation>
    </message>
    <message>
      <source>Second place ({folder}): {count} backups opened, checked and counted.</source>
      <translation>Second place ({folder}): {count} backups opened, checked and counted.</translation>
    </message>
    <message>
      <source>Second place, {file}: made with another key, such as another school's, so it was not checked.</source>
      <translation>Second place, {file}: made with another key, such as another school's, so it was not checked.</translation>
    </message>
    <message>
      <source>Second place, {file}: {what}</source>
      <translation>Second place, {file}: {what}</translation>
    </message>
    <message>
      <source>The data file is damaged inside: {what}</source>
      <translation>The data file is damaged inside: {what}</translation>
    </message>
    <message>
      <source>The picture file {digest} belongs to no record (it takes space, nothing is lost)</source>
      <translation>The picture file {digest} belongs to no record (it takes space, nothing is lost)</translation>
    </message>
    <message>
      <source>The picture file {digest} is missing or damaged</source>
      <translation>The picture file {digest} is missing or damaged</translation>
    </message>
    <message>
      <source>The second place ({folder}) is not plugged in, so its backups were not looked at. Check again when it is.</source>
      <translation>The second place ({folder}) is not plugged in, so its backups were not looked at. Check again when it is.</translation>
    </message>
    <message>
      <source>The stored result of {instrument} ({number}) is not what its answers give</source>
      <translation>The stored result of {instrument} ({number}) is not what its answers give</translation>
    </message>
    <message>
      <source>The trace lacks lines: after line {before} comes line {seq}</source>
      <translation>The trace lacks lines: after line {before} comes line {seq}</translation>
    </message>
    <message>
      <source>The trace was changed by hand: line {seq} ({at}) does not fit the line before it</source>
      <translation>The trace was changed by hand: line {seq} ({at}) does not fit the line before it</translation>
    </message>
    <message>
      <source>The urgent case that the screening of {number} opened is not there</source>
      <translation>The urgent case that the screening of {number} opened is not there</translation>
    </message>
    <message>
      <source>The urgent case that {instrument} ({number}) opened is not there</source>
      <translation>The urgent case that {instrument} ({number}) opened is not there</translation>
    </message>
    <message>
      <source>{count} children have the national id that ends in {end}</source>
      <translation>{count} children have the national id that ends in {end}</translation>
    </message>
    <message>
      <source>{count} children have the student number {number}</source>
      <translation>{count} children have the student number {number}</translation>
    </message>
    <message>
      <source>{count} results of {instrument} stay as they were judged, by version {version}, which is no longer here</source>
      <translation>{count} results of {instrument} stay as they were judged, by version {version}, which is no longer here</translation>
    </message>
    <message>
      <source>{file}: {what}</source>
      <translation>{file}: {what}</translation>
    </message>
    <message>
      <source>{instrument} ({number}) is a draft and yet has a result</source>
      <translation>{instrument} ({number}) is a draft and yet has a result</translation>
    </message>
  </context>
  <context>
    <name>ChildFile</name>
    <message>
      <source>Academic year {year}</source>
      <translation>Academic year {year}</translation>
    </message>
    <message>
      <source>Class {room}, no. {no}, student number {number}</source>
      <translation>Class {room}, no. {no}, student number {number}</translation>
    </message>
    <message>
      <source>In this file</source>
      <translation>In this file</translation>
    </message>
    <message>
      <source>Printed on {day}. Counselling and child protection are never part of this file.</source>
      <translation>Printed on {day}. Counselling and child protection are never part of this file.</translation>
    </message>
    <message>
      <source>The child's file</source>
      <translation>The child's file</translation>
    </message>
    <message>
      <source>{count} papers</source>
      <translation>{count} papers</translation>
    </message>
  </context>
  <context>
    <name>ChildrenPage</name>
    <message>
      <source>Begin for a child</source>
      <translation>Begin for a child</translation>
    </message>
  </context>
  <context>
    <name>Class life</name>
    <message>
      <source>1 father · 2 mother · 3 grandparent · 4 relative · 5 other · 0 nobody · Space came · Delete not marked</source>
      <translation>1 father · 2 mother · 3 grandparent · 4 relative · 5 other · 0 nobody · Space came · Delete not marked</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A child holds one post: the lists offer only who is free. Enter goes on.</source>
      <translation>A child holds one post: the lists offer only who is free. Enter goes on.</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Absent {absent} of {roll}</source>
      <translation>Absent {absent} of {roll}</translation>
    </message>
    <message>
      <source>Absent: counted from who is present (roll {roll})</source>
      <translation>Absent: counted from who is present (roll {roll})</translation>
    </message>
    <message>
      <source>Advisers</source>
      <translation>Advisers</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+4 go from tab to tab; what is left is kept.</source>
      <translation>Alt+1 to Alt+4 go from tab to tab; what is left is kept.</translation>
    </message>
    <message>
      <source>Another day</source>
      <translation>Another day</translation>
    </message>
    <message>
      <source>Begin from the meeting {term}/{year}</source>
      <translation>Begin from the meeting {term}/{year}</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Came for {done} of {of} children ({percent} %)</source>
      <translation>Came for {done} of {of} children ({percent} %)</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Choose a class: Enter opens it.</source>
      <translation>Choose a class: Enter opens it.</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>Choose a photo</translation>
    </message>
    <message>
      <source>Choose a photo, or drop it here</source>
      <translation>Choose a photo, or drop it here</translation>
    </message>
    <message>
      <source>Choose somebody at the left: Enter elects, or opens a member.</source>
      <translation>Choose somebody at the left: Enter elects, or opens a member.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Elect</source>
      <translation>Elect</translation>
    </message>
    <message>
      <source>Enter goes on and keeps after the last field · Shift+Enter new line</source>
      <translation>Enter goes on and keeps after the last field · Shift+Enter new line</translation>
    </message>
    <message>
      <source>Finish the meeting</source>
      <translation>Finish the meeting</translation>
    </message>
    <message>
      <source>For {child}</source>
      <translation>For {child}</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>Homeroom</translation>
    </message>
    <message>
      <source>Homerooms of the month</source>
      <translation>Homerooms of the month</translation>
    </message>
    <message>
      <source>Is to the child</source>
      <translation>Is to the child</translation>
    </message>
    <message>
      <source>It cannot be kept as it stands; the message says why.</source>
      <translation>It cannot be kept as it stands; the message says why.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Keep the line</source>
      <translation>Keep the line</translation>
    </message>
    <message>
      <source>Kept by {who}</source>
      <translation>Kept by {who}</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <source>Leave without keeping what you wrote?</source>
      <translation>Leave without keeping what you wrote?</translation>
    </message>
    <message>
      <source>Left: {name}</source>
      <translation>Left: {name}</translation>
    </message>
    <message>
      <source>Life of the class</source>
      <translation>Life of the class</translation>
    </message>
    <message>
      <source>Life of the classes</source>
      <translation>Life of the classes</translation>
    </message>
    <message>
      <source>Life of {class_name}</source>
      <translation>Life of {class_name}</translation>
    </message>
    <message>
      <source>Mark who came under “Parents' meetings”: they stand here then.</source>
      <translation>Mark who came under “Parents' meetings”: they stand here then.</translation>
    </message>
    <message>
      <source>Member of the committee</source>
      <translation>Member of the committee</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Month</translation>
    </message>
    <message>
      <source>More than the {roll} on the roll</source>
      <translation>More than the {roll} on the roll</translation>
    </message>
    <message>
      <source>Name of who came</source>
      <translation>Name of who came</translation>
    </message>
    <message>
      <source>New homeroom</source>
      <translation>New homeroom</translation>
    </message>
    <message>
      <source>No. {no}</source>
      <translation>No. {no}</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nobody</translation>
    </message>
    <message>
      <source>Nobody came for the rest ({count})</source>
      <translation>Nobody came for the rest ({count})</translation>
    </message>
    <message>
      <source>Nobody was elected yet. Choose below, Enter elects.</source>
      <translation>Nobody was elected yet. Choose below, Enter elects.</translation>
    </message>
    <message>
      <source>Not written yet</source>
      <translation>Not written yet</translation>
    </message>
    <message>
      <source>Nothing was written in this month yet.</source>
      <translation>Nothing was written in this month yet.</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Open again</translation>
    </message>
    <message>
      <source>Parents' meetings</source>
      <translation>Parents' meetings</translation>
    </message>
    <message>
      <source>Parents' network</source>
      <translation>Parents' network</translation>
    </message>
    <message>
      <source>Phone and address come from the child's record where it has them.</source>
      <translation>Phone and address come from the child's record where it has them.</translation>
    </message>
    <message>
      <source>Photo {number}</source>
      <translation>Photo {number}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Place, time and camera are taken out of every photo before it is kept.</source>
      <translation>Place, time and camera are taken out of every photo before it is kept.</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>See the whole month ({count})</source>
      <translation>See the whole month ({count})</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Seen</translation>
    </message>
    <message>
      <source>Seen by {who}</source>
      <translation>Seen by {who}</translation>
    </message>
    <message>
      <source>Still to elect: {posts}</source>
      <translation>Still to elect: {posts}</translation>
    </message>
    <message>
      <source>Take off the committee</source>
      <translation>Take off the committee</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Take out the homeroom of {day}?</source>
      <translation>Take out the homeroom of {day}?</translation>
    </message>
    <message>
      <source>Take {name} off the committee?</source>
      <translation>Take {name} off the committee?</translation>
    </message>
    <message>
      <source>Talk alone</source>
      <translation>Talk alone</translation>
    </message>
    <message>
      <source>Term 1</source>
      <translation>Term 1</translation>
    </message>
    <message>
      <source>Term 2</source>
      <translation>Term 2</translation>
    </message>
    <message>
      <source>The committee</source>
      <translation>The committee</translation>
    </message>
    <message>
      <source>The five items of the agenda · Tab goes on, Enter begins a new line in an item</source>
      <translation>The five items of the agenda · Tab goes on, Enter begins a new line in an item</translation>
    </message>
    <message>
      <source>The homeroom of {day} is kept.</source>
      <translation>The homeroom of {day} is kept.</translation>
    </message>
    <message>
      <source>The homeroom of {day} was taken out. It comes back by “Undo”.</source>
      <translation>The homeroom of {day} was taken out. It comes back by “Undo”.</translation>
    </message>
    <message>
      <source>The line goes out of the log; the history can bring it back.</source>
      <translation>The line goes out of the log; the history can bring it back.</translation>
    </message>
    <message>
      <source>The meeting is a draft again.</source>
      <translation>The meeting is a draft again.</translation>
    </message>
    <message>
      <source>The meeting is finished: {came}.</source>
      <translation>The meeting is finished: {came}.</translation>
    </message>
    <message>
      <source>The minutes are kept as a draft.</source>
      <translation>The minutes are kept as a draft.</translation>
    </message>
    <message>
      <source>The record of the child and its parents stays as it is.</source>
      <translation>The record of the child and its parents stays as it is.</translation>
    </message>
    <message>
      <source>The texts of {term}/{year} stand there to begin from; “Keep” keeps them.</source>
      <translation>The texts of {term}/{year} stand there to begin from; “Keep” keeps them.</translation>
    </message>
    <message>
      <source>There is no class in this year yet.</source>
      <translation>There is no class in this year yet.</translation>
    </message>
    <message>
      <source>White classroom</source>
      <translation>White classroom</translation>
    </message>
    <message>
      <source>Who came</source>
      <translation>Who came</translation>
    </message>
    <message>
      <source>Who came for each child</source>
      <translation>Who came for each child</translation>
    </message>
    <message>
      <source>Who came to a meeting and can be elected</source>
      <translation>Who came to a meeting and can be elected</translation>
    </message>
    <message>
      <source>{came} · {count} not marked yet</source>
      <translation>{came} · {count} not marked yet</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} lines</translation>
    </message>
    <message>
      <source>{count} lines of {month} were seen.</source>
      <translation>{count} lines of {month} were seen.</translation>
    </message>
    <message>
      <source>{count} lines · present {percent} %</source>
      <translation>{count} lines · present {percent} %</translation>
    </message>
    <message>
      <source>{count} members; chair, deputy and secretary are there</source>
      <translation>{count} members; chair, deputy and secretary are there</translation>
    </message>
    <message>
      <source>{form} (blank)</source>
      <translation>{form} (blank)</translation>
    </message>
    <message>
      <source>{held} of {all} posts are held · {free} children without a post</source>
      <translation>{held} of {all} posts are held · {free} children without a post</translation>
    </message>
    <message>
      <source>{month} {year} · {count}</source>
      <translation>{month} {year} · {count}</translation>
    </message>
    <message>
      <source>{name} is {post} of the network.</source>
      <translation>{name} is {post} of the network.</translation>
    </message>
    <message>
      <source>{no} {name}</source>
      <translation>{no} {name}</translation>
    </message>
    <message>
      <source>{post} {number}</source>
      <translation>{post} {number}</translation>
    </message>
    <message>
      <source>{told} · {count} who hold a post have left</source>
      <translation>{told} · {count} who hold a post have left</translation>
    </message>
    <message>
      <source>{told} · {weeks} school weeks without a line</source>
      <translation>{told} · {weeks} school weeks without a line</translation>
    </message>
    <message>
      <source>{weekday} {day} {month}</source>
      <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
  </context>
  <context>
    <name>ClassLife</name>
    <message>
      <source>Somebody else changed this meanwhile. Theirs is kept, and what you wrote still stands here: look at theirs first, then write yours again.</source>
      <translation>Somebody else changed this meanwhile. Theirs is kept, and what you wrote still stands here: look at theirs first, then write yours again.</translation>
    </message>
    <message>
      <source>This class is not on record, or is not yours. Nothing was changed.</source>
      <translation>This class is not on record, or is not yours. Nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <source>Boys</source>
      <translation>Boys</translation>
    </message>
    <message>
      <source>Class list</source>
      <translation>Class list</translation>
    </message>
    <message>
      <source>Class list of ........................, academic year {year}</source>
      <translation>Class list of ........................, academic year {year}</translation>
    </message>
    <message>
      <source>Class list of {room}, academic year {year}</source>
      <translation>Class list of {room}, academic year {year}</translation>
    </message>
    <message>
      <source>Girls</source>
      <translation>Girls</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>Guardian's phone</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>Homeroom teachers</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Not known</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
    <message>
      <source>children</source>
      <translation>children</translation>
    </message>
  </context>
  <context>
    <name>ClassMatrix</name>
    <message>
      <source>Has</source>
      <translation>Has</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>Has none</translation>
    </message>
    <message>
      <source>Head of student care</source>
      <translation>Head of student care</translation>
    </message>
    <message>
      <source>Overall</source>
      <translation>Overall</translation>
    </message>
    <message>
      <source>Screening form version {versions}</source>
      <translation>Screening form version {versions}</translation>
    </message>
    <message>
      <source>Screening of a class</source>
      <translation>Screening of a class</translation>
    </message>
    <message>
      <source>Special talent</source>
      <translation>Special talent</translation>
    </message>
    <message>
      <source>The committee of the class met on ........................................ and agrees with this screening.</source>
      <translation>The committee of the class met on ........................................ and agrees with this screening.</translation>
    </message>
    <message>
      <source>The committee of the class signed on {day}: {names}</source>
      <translation>The committee of the class signed on {day}: {names}</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changed</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>not begun</translation>
    </message>
    <message>
      <source>{n} normal · {r} at risk · {p} problem · – not yet known, or not shown on this paper</source>
      <translation>{n} normal · {r} at risk · {p} problem · – not yet known, or not shown on this paper</translation>
    </message>
    <message>
      <source>– not yet known or not shown</source>
      <translation>– not yet known or not shown</translation>
    </message>
  </context>
  <context>
    <name>ClassPicture</name>
    <message>
      <source>Caption</source>
      <translation>Caption</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Size in bytes</source>
      <translation>Size in bytes</translation>
    </message>
    <message>
      <source>There are {most} pictures already. Take one out first; nothing was added.</source>
      <translation>There are {most} pictures already. Take one out first; nothing was added.</translation>
    </message>
    <message>
      <source>This picture is not on record any more.</source>
      <translation>This picture is not on record any more.</translation>
    </message>
  </context>
  <context>
    <name>ClassResults</name>
    <message>
      <source>Ask once more</source>
      <translation>Ask once more</translation>
    </message>
    <message>
      <source>EQ of a class</source>
      <translation>EQ of a class</translation>
    </message>
    <message>
      <source>Not yet known (children)</source>
      <translation>Not yet known (children)</translation>
    </message>
    <message>
      <source>Percent of those with a score on the scale. Children without a result are counted apart, never as normal.</source>
      <translation>Percent of those with a score on the scale. Children without a result are counted apart, never as normal.</translation>
    </message>
    <message>
      <source>SDQ of a class</source>
      <translation>SDQ of a class</translation>
    </message>
    <message>
      <source>Scales to look at</source>
      <translation>Scales to look at</translation>
    </message>
    <message>
      <source>With a result (children)</source>
      <translation>With a result (children)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>high</source>
      <translation>high</translation>
    </message>
    <message>
      <source>low</source>
      <translation>low</translation>
    </message>
    <message>
      <source>{informant}: children, percent</source>
      <translation>{informant}: children, percent</translation>
    </message>
    <message>
      <source>{scale} ({informant})</source>
      <translation>{scale} ({informant})</translation>
    </message>
  </context>
  <context>
    <name>Classroom</name>
    <message>
      <source>Grade</source>
      <translation>Grade</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Room</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>Clock</name>
    <message>
      <source>STUDENT_CARE_TODAY must be a day such as 2025-11-24, not {text}.</source>
      <translation>STUDENT_CARE_TODAY must be a day such as 2025-11-24, not {text}.</translation>
    </message>
  </context>
  <context>
    <name>Command</name>
    <message>
      <source>A first screening, no diagnosis. When in doubt, ask a specialist.</source>
      <translation>A first screening, no diagnosis. When in doubt, ask a specialist.</translation>
    </message>
    <message>
      <source>A workbook of answers needs --class, --instrument and --informant. Nothing was written.</source>
      <translation>A workbook of answers needs --class, --instrument and --informant. Nothing was written.</translation>
    </message>
    <message>
      <source>Backup opened, checked and counted: {students} children, {file}</source>
      <translation>Backup opened, checked and counted: {students} children, {file}</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Counted</translation>
    </message>
    <message>
      <source>Cut-offs: {norms}</source>
      <translation>Cut-offs: {norms}</translation>
    </message>
    <message>
      <source>Everything is as it was saved.</source>
      <translation>Everything is as it was saved.</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>NOT good</source>
      <translation>NOT good</translation>
    </message>
    <message>
      <source>No new passphrase was given. Set STUDENT_CARE_NEW_PASSPHRASE. Nothing was changed.</source>
      <translation>No new passphrase was given. Set STUDENT_CARE_NEW_PASSPHRASE. Nothing was changed.</translation>
    </message>
    <message>
      <source>No passphrase was given. Set STUDENT_CARE_PASSPHRASE.</source>
      <translation>No passphrase was given. Set STUDENT_CARE_PASSPHRASE.</translation>
    </message>
    <message>
      <source>Nobody stands on this list.</source>
      <translation>Nobody stands on this list.</translation>
    </message>
    <message>
      <source>Nothing waits for you today.</source>
      <translation>Nothing waits for you today.</translation>
    </message>
    <message>
      <source>Passphrase: </source>
      <translation>Passphrase: </translation>
    </message>
    <message>
      <source>Restored {students} children to {folder}</source>
      <translation>Restored {students} children to {folder}</translation>
    </message>
    <message>
      <source>Say both --instrument and --informant, or neither. Nothing was changed.</source>
      <translation>Say both --instrument and --informant, or neither. Nothing was changed.</translation>
    </message>
    <message>
      <source>Say which account. Nothing was changed.</source>
      <translation>Say which account. Nothing was changed.</translation>
    </message>
    <message>
      <source>Sealed {month}: {lines} lines, seal {seal}</source>
      <translation>Sealed {month}: {lines} lines, seal {seal}</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Taken back: {what}</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Target</translation>
    </message>
    <message>
      <source>The account {name} can open the school now.</source>
      <translation>The account {name} can open the school now.</translation>
    </message>
    <message>
      <source>The account {name} has a new passphrase.</source>
      <translation>The account {name} has a new passphrase.</translation>
    </message>
    <message>
      <source>The account {name} no longer opens the school. Its traces stay.</source>
      <translation>The account {name} no longer opens the school. Its traces stay.</translation>
    </message>
    <message>
      <source>The demonstration school stands in {folder}. Its passphrase is demo.</source>
      <translation>The demonstration school stands in {folder}. Its passphrase is demo.</translation>
    </message>
    <message>
      <source>The group as a whole</source>
      <translation>The group as a whole</translation>
    </message>
    <message>
      <source>The program made a mistake ({kind} in {place}). What was saved before is safe.</source>
      <translation>The program made a mistake ({kind} in {place}). What was saved before is safe.</translation>
    </message>
    <message>
      <source>The result could not be written ({why}). What the command did is done and safe.</source>
      <translation>The result could not be written ({why}). What the command did is done and safe.</translation>
    </message>
    <message>
      <source>The words of this command are not right: {what}. See {command} --help.</source>
      <translation>The words of this command are not right: {what}. See {command} --help.</translation>
    </message>
    <message>
      <source>This is a new recovery key: the sheet before it no longer opens anything. Keep {file} on paper only.</source>
      <translation>This is a new recovery key: the sheet before it no longer opens anything. Keep {file} on paper only.</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>Written: {file}</source>
      <translation>Written: {file}</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>by {day}</translation>
    </message>
    <message>
      <source>no day set</source>
      <translation>no day set</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>proven</translation>
    </message>
    <message>
      <source>silent {days} days</source>
      <translation>silent {days} days</translation>
    </message>
    <message>
      <source>{added} added, {changed} changed, {same} same, {missing} missing, {left_out} left out</source>
      <translation>{added} added, {changed} changed, {same} same, {missing} missing, {left_out} left out</translation>
    </message>
    <message>
      <source>{area}: changed from {old} to {new}. {reason}</source>
      <translation>{area}: changed from {old} to {new}. {reason}</translation>
    </message>
    <message>
      <source>{area}: {sign}</source>
      <translation>{area}: {sign}</translation>
    </message>
    <message>
      <source>{band} (not verified)</source>
      <translation>{band} (not verified)</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} days late</translation>
    </message>
    <message>
      <source>{pages} pages: {file}</source>
      <translation>{pages} pages: {file}</translation>
    </message>
    <message>
      <source>{students} children</source>
      <translation>{students} children</translation>
    </message>
  </context>
  <context>
    <name>Conduct</name>
    <message>
      <source>50–70 points</source>
      <translation>50–70 points</translation>
    </message>
    <message>
      <source>71–99 points</source>
      <translation>71–99 points</translation>
    </message>
    <message>
      <source>At</source>
      <translation>At</translation>
    </message>
    <message>
      <source>Back to the class</source>
      <translation>Back to the class</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>Behaviour points</translation>
    </message>
    <message>
      <source>Behaviour points of {class_name}</source>
      <translation>Behaviour points of {class_name}</translation>
    </message>
    <message>
      <source>Behaviour record</source>
      <translation>Behaviour record</translation>
    </message>
    <message>
      <source>Below 0 takes points, above 0 gives. Entries keep the points they were written with.</source>
      <translation>Below 0 takes points, above 0 gives. Entries keep the points they were written with.</translation>
    </message>
    <message>
      <source>Below 50 points</source>
      <translation>Below 50 points</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Choose a child at the left.</source>
      <translation>Choose a child at the left.</translation>
    </message>
    <message>
      <source>Choose the rule. Nothing was saved.</source>
      <translation>Choose the rule. Nothing was saved.</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Entries</translation>
    </message>
    <message>
      <source>Everybody begins with {start} points. Choose a child to read what was written down.</source>
      <translation>Everybody begins with {start} points. Choose a child to read what was written down.</translation>
    </message>
    <message>
      <source>Everybody begins with {start} points. Enter on a child writes an entry; good news counts too.</source>
      <translation>Everybody begins with {start} points. Enter on a child writes an entry; good news counts too.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Kept.</translation>
    </message>
    <message>
      <source>Kept. {left} points are left.</source>
      <translation>Kept. {left} points are left.</translation>
    </message>
    <message>
      <source>Leave what is written?</source>
      <translation>Leave what is written?</translation>
    </message>
    <message>
      <source>Leave without keeping</source>
      <translation>Leave without keeping</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>Letter to the parents</source>
      <translation>Letter to the parents</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New entry</source>
      <translation>New entry</translation>
    </message>
    <message>
      <source>No. {no} {name}</source>
      <translation>No. {no} {name}</translation>
    </message>
    <message>
      <source>Nobody studies in this class.</source>
      <translation>Nobody studies in this class.</translation>
    </message>
    <message>
      <source>Nothing has been written down of this child this year.</source>
      <translation>Nothing has been written down of this child this year.</translation>
    </message>
    <message>
      <source>Nothing taken off</source>
      <translation>Nothing taken off</translation>
    </message>
    <message>
      <source>Points that are given have no measure. Leave the measure empty.</source>
      <translation>Points that are given have no measure. Leave the measure empty.</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Print …</translation>
    </message>
    <message>
      <source>Probation cannot end before the day of the entry. Nothing was saved.</source>
      <translation>Probation cannot end before the day of the entry. Nothing was saved.</translation>
    </message>
    <message>
      <source>Probation needs a day on which it ends. Nothing was saved.</source>
      <translation>Probation needs a day on which it ends. Nothing was saved.</translation>
    </message>
    <message>
      <source>Probation paper</source>
      <translation>Probation paper</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Rules</translation>
    </message>
    <message>
      <source>Rules of behaviour points</source>
      <translation>Rules of behaviour points</translation>
    </message>
    <message>
      <source>Rules …</source>
      <translation>Rules …</translation>
    </message>
    <message>
      <source>Save entry</source>
      <translation>Save entry</translation>
    </message>
    <message>
      <source>Save the rules</source>
      <translation>Save the rules</translation>
    </message>
    <message>
      <source>Somebody else has changed this entry in the meantime. Nothing was saved. Open it again to see what is new.</source>
      <translation>Somebody else has changed this entry in the meantime. Nothing was saved. Open it again to see what is new.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>Taken off</translation>
    </message>
    <message>
      <source>Taken out. Ctrl+Z brings it back.</source>
      <translation>Taken out. Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>The day does not lie in this school year. Nothing was saved.</source>
      <translation>The day does not lie in this school year. Nothing was saved.</translation>
    </message>
    <message>
      <source>The day lies in the future. Nothing was saved.</source>
      <translation>The day lies in the future. Nothing was saved.</translation>
    </message>
    <message>
      <source>The entry is not kept yet.</source>
      <translation>The entry is not kept yet.</translation>
    </message>
    <message>
      <source>The law allows these four measures and no other. Never hit, shame or humiliate a child.</source>
      <translation>The law allows these four measures and no other. Never hit, shame or humiliate a child.</translation>
    </message>
    <message>
      <source>The rules are saved. They count from now on.</source>
      <translation>The rules are saved. They count from now on.</translation>
    </message>
    <message>
      <source>The rules do not fit together: each rule takes or gives 1 to 100 points, and steps go down from the start. Nothing was saved.</source>
      <translation>The rules do not fit together: each rule takes or gives 1 to 100 points, and steps go down from the start. Nothing was saved.</translation>
    </message>
    <message>
      <source>This child is not in this school year any more. Nothing was saved.</source>
      <translation>This child is not in this school year any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>Use the shipped rules</source>
      <translation>Use the shipped rules</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>What follows</translation>
    </message>
    <message>
      <source>What follows at so many points or fewer</source>
      <translation>What follows at so many points or fewer</translation>
    </message>
    <message>
      <source>Write the day. Nothing was saved.</source>
      <translation>Write the day. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write the points: below 0 to take off, above 0 to give. Nothing was saved.</source>
      <translation>Write the points: below 0 to take off, above 0 to give. Nothing was saved.</translation>
    </message>
    <message>
      <source>{rule} ({points})</source>
      <translation>{rule} ({points})</translation>
    </message>
  </context>
  <context>
    <name>Conference</name>
    <message>
      <source>Add the resolution to the case</source>
      <translation>Add the resolution to the case</translation>
    </message>
    <message>
      <source>All conferences</source>
      <translation>All conferences</translation>
    </message>
    <message>
      <source>Area of the new case</source>
      <translation>Area of the new case</translation>
    </message>
    <message>
      <source>Ask the guidance teachers and heads</source>
      <translation>Ask the guidance teachers and heads</translation>
    </message>
    <message>
      <source>Attendants</source>
      <translation>Attendants</translation>
    </message>
    <message>
      <source>Blank minutes</source>
      <translation>Blank minutes</translation>
    </message>
    <message>
      <source>Bring a child before it</source>
      <translation>Bring a child before it</translation>
    </message>
    <message>
      <source>Case conference</source>
      <translation>Case conference</translation>
    </message>
    <message>
      <source>Case conference {number}</source>
      <translation>Case conference {number}</translation>
    </message>
    <message>
      <source>Case conferences</source>
      <translation>Case conferences</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>Case {number}</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Chair</translation>
    </message>
    <message>
      <source>Child {code} has no resolution or no case manager yet. The minutes stay a draft.</source>
      <translation>Child {code} has no resolution or no case manager yet. The minutes stay a draft.</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Children before the conference</source>
      <translation>Children before the conference</translation>
    </message>
    <message>
      <source>Choose the area …</source>
      <translation>Choose the area …</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Codes for names (F9)</source>
      <translation>Codes for names (F9)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Day, place and people</source>
      <translation>Day, place and people</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Insert adds · Ctrl+Delete takes out · Space: came, did not come, not yet said</source>
      <translation>Insert adds · Ctrl+Delete takes out · Space: came, did not come, not yet said</translation>
    </message>
    <message>
      <source>It is due before the conference. Nothing was stored; what you wrote is here.</source>
      <translation>It is due before the conference. Nothing was stored; what you wrote is here.</translation>
    </message>
    <message>
      <source>Minutes are done</source>
      <translation>Minutes are done</translation>
    </message>
    <message>
      <source>Minutes with codes</source>
      <translation>Minutes with codes</translation>
    </message>
    <message>
      <source>Minutes with codes for names. Each resolution becomes an action of the child's case, with a day.</source>
      <translation>Minutes with codes for names. Each resolution becomes an action of the child's case, with a day.</translation>
    </message>
    <message>
      <source>Minutes with names</source>
      <translation>Minutes with names</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Names again (F9)</source>
      <translation>Names again (F9)</translation>
    </message>
    <message>
      <source>New conference</source>
      <translation>New conference</translation>
    </message>
    <message>
      <source>No case conference this year yet. Ctrl+N begins one.</source>
      <translation>No case conference this year yet. Ctrl+N begins one.</translation>
    </message>
    <message>
      <source>No child is before the conference yet. The minutes stay a draft.</source>
      <translation>No child is before the conference yet. The minutes stay a draft.</translation>
    </message>
    <message>
      <source>No child yet. Find one below.</source>
      <translation>No child yet. Find one below.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>None overdue</source>
      <translation>None overdue</translation>
    </message>
    <message>
      <source>Nothing was resolved yet.</source>
      <translation>Nothing was resolved yet.</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Resolutions</source>
      <translation>Resolutions</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resolved</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>Secretary</translation>
    </message>
    <message>
      <source>Something was resolved for this child already, so it stays. Nothing was changed.</source>
      <translation>Something was resolved for this child already, so it stays. Nothing was changed.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student {code}</source>
      <translation>Student {code}</translation>
    </message>
    <message>
      <source>Student {code}: {name}, {class_name}</source>
      <translation>Student {code}: {name}, {class_name}</translation>
    </message>
    <message>
      <source>Take out of the conference</source>
      <translation>Take out of the conference</translation>
    </message>
    <message>
      <source>The conference</source>
      <translation>The conference</translation>
    </message>
    <message>
      <source>The minutes are done. Every resolution stands in its case with its day.</source>
      <translation>The minutes are done. Every resolution stands in its case with its day.</translation>
    </message>
    <message>
      <source>This child has no open case yet: choose the area of the case. Nothing was stored.</source>
      <translation>This child has no open case yet: choose the area of the case. Nothing was stored.</translation>
    </message>
    <message>
      <source>This child is before the conference already. Nothing was changed.</source>
      <translation>This child is before the conference already. Nothing was changed.</translation>
    </message>
    <message>
      <source>This conference is not on record any more. Nothing was changed.</source>
      <translation>This conference is not on record any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>To do</translation>
    </message>
    <message>
      <source>Who was asked to come</source>
      <translation>Who was asked to come</translation>
    </message>
    <message>
      <source>Write by when it is done. Nothing was stored; what you wrote is still here.</source>
      <translation>Write by when it is done. Nothing was stored; what you wrote is still here.</translation>
    </message>
    <message>
      <source>Write the day of the conference. The minutes stay a draft.</source>
      <translation>Write the day of the conference. The minutes stay a draft.</translation>
    </message>
    <message>
      <source>Write what is to be done. Nothing was stored; what you wrote is still here.</source>
      <translation>Write what is to be done. Nothing was stored; what you wrote is still here.</translation>
    </message>
    <message>
      <source>Write who does it. Nothing was stored; what you wrote is still here.</source>
      <translation>Write who does it. Nothing was stored; what you wrote is still here.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>{count} overdue</source>
      <translation>{count} overdue</translation>
    </message>
  </context>
  <context>
    <name>ConferenceChild</name>
    <message>
      <source>Background</source>
      <translation>Background</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Case manager</source>
      <translation>Case manager</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Conference</translation>
    </message>
    <message>
      <source>Follow up on</source>
      <translation>Follow up on</translation>
    </message>
    <message>
      <source>Opinions</source>
      <translation>Opinions</translation>
    </message>
    <message>
      <source>Parents agree</source>
      <translation>Parents agree</translation>
    </message>
    <message>
      <source>Presented by</source>
      <translation>Presented by</translation>
    </message>
    <message>
      <source>Problem and evidence</source>
      <translation>Problem and evidence</translation>
    </message>
    <message>
      <source>Referral outside is needed</source>
      <translation>Referral outside is needed</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Resolution</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
  </context>
  <context>
    <name>ConferencePaper</name>
    <message>
      <source>Attendants</source>
      <translation>Attendants</translation>
    </message>
    <message>
      <source>Minutes of case conference {number}</source>
      <translation>Minutes of case conference {number}</translation>
    </message>
    <message>
      <source>Minutes of the case conference</source>
      <translation>Minutes of the case conference</translation>
    </message>
    <message>
      <source>Resolutions</source>
      <translation>Resolutions</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Student {called}</source>
      <translation>Student {called}</translation>
    </message>
    <message>
      <source>Whoever sits in this conference speaks of it with nobody else. Codes stand for the names of the children; the list of names is kept apart by the secretary.</source>
      <translation>Whoever sits in this conference speaks of it with nobody else. Codes stand for the names of the children; the list of names is kept apart by the secretary.</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>came</source>
      <translation>came</translation>
    </message>
  </context>
  <context>
    <name>Consent</name>
    <message>
      <source>Agrees to</source>
      <translation>Agrees to</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Given by</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Given on</translation>
    </message>
    <message>
      <source>Map position of the house</source>
      <translation>Map position of the house</translation>
    </message>
    <message>
      <source>Passing data to an agency</source>
      <translation>Passing data to an agency</translation>
    </message>
    <message>
      <source>Photos of the child in publicity</source>
      <translation>Photos of the child in publicity</translation>
    </message>
    <message>
      <source>Photos of the house</source>
      <translation>Photos of the house</translation>
    </message>
    <message>
      <source>Psychological tests</source>
      <translation>Psychological tests</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Urine test</source>
      <translation>Urine test</translation>
    </message>
    <message>
      <source>Where the paper is</source>
      <translation>Where the paper is</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>Withdrawn on</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Backup</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>Backup of {when}</source>
      <translation>Backup of {when}</translation>
    </message>
    <message>
      <source>Bring all back …</source>
      <translation>Bring all back …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Bring this child back …</source>
      <translation>Bring this child back …</translation>
    </message>
    <message>
      <source>Bring {name} back as in this backup?</source>
      <translation>Bring {name} back as in this backup?</translation>
    </message>
    <message>
      <source>Children whose records differ</source>
      <translation>Children whose records differ</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Compare</translation>
    </message>
    <message>
      <source>Everything is as it is now.</source>
      <translation>Everything is as it is now.</translation>
    </message>
    <message>
      <source>If all came back</source>
      <translation>If all came back</translation>
    </message>
    <message>
      <source>Its passphrase, or the recovery key</source>
      <translation>Its passphrase, or the recovery key</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Only this child's records are touched. What was written about the child since stays, unless it stands in the same place. It is one step that can be taken back; a backup is made before.</source>
      <translation>Only this child's records are touched. What was written about the child since stays, unless it stands in the same place. It is one step that can be taken back; a backup is made before.</translation>
    </message>
    <message>
      <source>Opened by the passphrases that these accounts had then: {accounts}</source>
      <translation>Opened by the passphrases that these accounts had then: {accounts}</translation>
    </message>
    <message>
      <source>Opening the backup, counting it and comparing it with now</source>
      <translation>Opening the backup, counting it and comparing it with now</translation>
    </message>
    <message>
      <source>Put this backup in the place of everything?</source>
      <translation>Put this backup in the place of everything?</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>The program closes the school and asks for the passphrase of then. What lies there now is kept whole in a folder beside it.</source>
      <translation>The program closes the school and asks for the passphrase of then. What lies there now is kept whole in a folder beside it.</translation>
    </message>
    <message>
      <source>and by the recovery sheet of then</source>
      <translation>and by the recovery sheet of then</translation>
    </message>
    <message>
      <source>are gone</source>
      <translation>are gone</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>as before</translation>
    </message>
    <message>
      <source>come back</source>
      <translation>come back</translation>
    </message>
    <message>
      <source>different now</source>
      <translation>different now</translation>
    </message>
    <message>
      <source>gone now</source>
      <translation>gone now</translation>
    </message>
    <message>
      <source>not in this backup</source>
      <translation>not in this backup</translation>
    </message>
    <message>
      <source>{children} children, {sheets} answer sheets, {screenings} screenings · {size} MB</source>
      <translation>{children} children, {sheets} answer sheets, {screenings} screenings · {size} MB</translation>
    </message>
    <message>
      <source>{name} is back: {count} records.</source>
      <translation>{name} is back: {count} records.</translation>
    </message>
  </context>
  <context>
    <name>Contradiction</name>
    <message>
      <source>a condition has exactly one of at_least, below, is</source>
      <translation>a condition has exactly one of at_least, below, is</translation>
    </message>
    <message>
      <source>a mean, a median or a number says of what it is</source>
      <translation>a mean, a median or a number says of what it is</translation>
    </message>
    <message>
      <source>a rule is urgent, or names what comes next, or both</source>
      <translation>a rule is urgent, or names what comes next, or both</translation>
    </message>
    <message>
      <source>a rule needs a condition</source>
      <translation>a rule needs a condition</translation>
    </message>
    <message>
      <source>a rule takes or gives 1 to {most} points</source>
      <translation>a rule takes or gives 1 to {most} points</translation>
    </message>
    <message>
      <source>a scale has either items, or a sum of other scales, or a range</source>
      <translation>a scale has either items, or a sum of other scales, or a range</translation>
    </message>
    <message>
      <source>a step is due in 1 to 365 days, not {days}</source>
      <translation>a step is due in 1 to 365 days, not {days}</translation>
    </message>
    <message>
      <source>a table is wanted here</source>
      <translation>a table is wanted here</translation>
    </message>
    <message>
      <source>an indicator of the school's own is judged by people</source>
      <translation>an indicator of the school's own is judged by people</translation>
    </message>
    <message>
      <source>an urgent sign is a problem, is restricted, and counts</source>
      <translation>an urgent sign is a problem, is restricted, and counts</translation>
    </message>
    <message>
      <source>answers are keyed, so it needs items</source>
      <translation>answers are keyed, so it needs items</translation>
    </message>
    <message>
      <source>bounds such as at_least go with a number; “{fact}” is of another kind</source>
      <translation>bounds such as at_least go with a number; “{fact}” is of another kind</translation>
    </message>
    <message>
      <source>each item needs its text: {missing} is missing</source>
      <translation>each item needs its text: {missing} is missing</translation>
    </message>
    <message>
      <source>it asks nothing</source>
      <translation>it asks nothing</translation>
    </message>
    <message>
      <source>it ends before it begins</source>
      <translation>it ends before it begins</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>it is missing</translation>
    </message>
    <message>
      <source>it is no JSON: {error}</source>
      <translation>it is no JSON: {error}</translation>
    </message>
    <message>
      <source>it is no TOML: {error}</source>
      <translation>it is no TOML: {error}</translation>
    </message>
    <message>
      <source>item {item} has no answers</source>
      <translation>item {item} has no answers</translation>
    </message>
    <message>
      <source>item {item} has {answers} answers and {points} points</source>
      <translation>item {item} has {answers} answers and {points} points</translation>
    </message>
    <message>
      <source>item {item} is not an item of this scale</source>
      <translation>item {item} is not an item of this scale</translation>
    </message>
    <message>
      <source>item {item} stands there twice</source>
      <translation>item {item} stands there twice</translation>
    </message>
    <message>
      <source>list</source>
      <translation>list</translation>
    </message>
    <message>
      <source>more than the scale has items</source>
      <translation>more than the scale has items</translation>
    </message>
    <message>
      <source>no area of the screening is called so; there are: {known}</source>
      <translation>no area of the screening is called so; there are: {known}</translation>
    </message>
    <message>
      <source>no band has {low}–{high}</source>
      <translation>no band has {low}–{high}</translation>
    </message>
    <message>
      <source>no form asks it</source>
      <translation>no form asks it</translation>
    </message>
    <message>
      <source>no norm set is the default</source>
      <translation>no norm set is the default</translation>
    </message>
    <message>
      <source>no number lies between {low} and {high}</source>
      <translation>no number lies between {low} and {high}</translation>
    </message>
    <message>
      <source>no panel is called “{name}”</source>
      <translation>no panel is called “{name}”</translation>
    </message>
    <message>
      <source>no question has the option “{fact}”</source>
      <translation>no question has the option “{fact}”</translation>
    </message>
    <message>
      <source>nobody answers it</source>
      <translation>nobody answers it</translation>
    </message>
    <message>
      <source>nobody knows this key</source>
      <translation>nobody knows this key</translation>
    </message>
    <message>
      <source>nothing is known as “{fact}”</source>
      <translation>nothing is known as “{fact}”</translation>
    </message>
    <message>
      <source>nothing is said for {informant}, {sex}, age {age}</source>
      <translation>nothing is said for {informant}, {sex}, age {age}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>number</translation>
    </message>
    <message>
      <source>one lower and one upper bound, not two of a kind</source>
      <translation>one lower and one upper bound, not two of a kind</translation>
    </message>
    <message>
      <source>only a level 1–5 can be judged by people; anything else is counted</source>
      <translation>only a level 1–5 can be judged by people; anything else is counted</translation>
    </message>
    <message>
      <source>only a result is noted, so it needs results</source>
      <translation>only a result is noted, so it needs results</translation>
    </message>
    <message>
      <source>said twice for {informant}, {sex}, age {age}</source>
      <translation>said twice for {informant}, {sex}, age {age}</translation>
    </message>
    <message>
      <source>say which of these it comes from: {known}</source>
      <translation>say which of these it comes from: {known}</translation>
    </message>
    <message>
      <source>steps stand from the most points to the fewest, below the start</source>
      <translation>steps stand from the most points to the fewest, below the start</translation>
    </message>
    <message>
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <source>text</source>
      <translation>text</translation>
    </message>
    <message>
      <source>the default norm set cannot be switched off</source>
      <translation>the default norm set cannot be switched off</translation>
    </message>
    <message>
      <source>the file is for “{found}”, not for “{wanted}”</source>
      <translation>the file is for “{found}”, not for “{wanted}”</translation>
    </message>
    <message>
      <source>the file is named norms-{key}.toml</source>
      <translation>the file is named norms-{key}.toml</translation>
    </message>
    <message>
      <source>the folder is named {key}</source>
      <translation>the folder is named {key}</translation>
    </message>
    <message>
      <source>the forms are {wanted}, not {found}</source>
      <translation>the forms are {wanted}, not {found}</translation>
    </message>
    <message>
      <source>the indicator “{name}” does not stand on this panel</source>
      <translation>the indicator “{name}” does not stand on this panel</translation>
    </message>
    <message>
      <source>the kind “{key}” is needed by the program</source>
      <translation>the kind “{key}” is needed by the program</translation>
    </message>
    <message>
      <source>the lower age stands first</source>
      <translation>the lower age stands first</translation>
    </message>
    <message>
      <source>the next instrument “{key}” is not there</source>
      <translation>the next instrument “{key}” is not there</translation>
    </message>
    <message>
      <source>the program finds {found}</source>
      <translation>the program finds {found}</translation>
    </message>
    <message>
      <source>the scale “{scale}” is made of nothing</source>
      <translation>the scale “{scale}” is made of nothing</translation>
    </message>
    <message>
      <source>the values of the answers are single digits that rise</source>
      <translation>the values of the answers are single digits that rise</translation>
    </message>
    <message>
      <source>there is no answer {value}</source>
      <translation>there is no answer {value}</translation>
    </message>
    <message>
      <source>there is no area called {name}</source>
      <translation>there is no area called {name}</translation>
    </message>
    <message>
      <source>there is no band “{band}”</source>
      <translation>there is no band “{band}”</translation>
    </message>
    <message>
      <source>there is no example</source>
      <translation>there is no example</translation>
    </message>
    <message>
      <source>there is no informant “{informant}”; there are {known}</source>
      <translation>there is no informant “{informant}”; there are {known}</translation>
    </message>
    <message>
      <source>there is no item {item}</source>
      <translation>there is no item {item}</translation>
    </message>
    <message>
      <source>there is no item {item}; the items are 1–{items}</source>
      <translation>there is no item {item}; the items are 1–{items}</translation>
    </message>
    <message>
      <source>there is no question and no field “{key}”</source>
      <translation>there is no question and no field “{key}”</translation>
    </message>
    <message>
      <source>there is no reach called {name}</source>
      <translation>there is no reach called {name}</translation>
    </message>
    <message>
      <source>there is no scale “{scale}” above this one</source>
      <translation>there is no scale “{scale}” above this one</translation>
    </message>
    <message>
      <source>there is no scale “{scale}” on this page</source>
      <translation>there is no scale “{scale}” on this page</translation>
    </message>
    <message>
      <source>there is no second page</source>
      <translation>there is no second page</translation>
    </message>
    <message>
      <source>there is no such area; there are {known}</source>
      <translation>there is no such area; there are {known}</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>there is none</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true or false</translation>
    </message>
    <message>
      <source>two bands have {low}–{high}</source>
      <translation>two bands have {low}–{high}</translation>
    </message>
    <message>
      <source>two whole numbers are wanted, the lower one first</source>
      <translation>two whole numbers are wanted, the lower one first</translation>
    </message>
    <message>
      <source>what is counted names the records that it is counted from, and only that</source>
      <translation>what is counted names the records that it is counted from, and only that</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>whole number</translation>
    </message>
    <message>
      <source>{file} cannot be used: {key}: {why}. Nothing was taken from it. Mend it and try again.</source>
      <translation>{file} cannot be used: {key}: {why}. Nothing was taken from it. Mend it and try again.</translation>
    </message>
    <message>
      <source>{low}–{high} reaches outside the possible {lowest}–{highest}</source>
      <translation>{low}–{high} reaches outside the possible {lowest}–{highest}</translation>
    </message>
    <message>
      <source>{value} is empty, or has spaces or marks that do not belong there</source>
      <translation>{value} is empty, or has spaces or marks that do not belong there</translation>
    </message>
    <message>
      <source>{value} is no {kind}</source>
      <translation>{value} is no {kind}</translation>
    </message>
    <message>
      <source>{wanted} are wanted, not {found}</source>
      <translation>{wanted} are wanted, not {found}</translation>
    </message>
    <message>
      <source>“is” goes with “{fact}” only where it names one of: {options}</source>
      <translation>“is” goes with “{fact}” only where it names one of: {options}</translation>
    </message>
    <message>
      <source>“{ask}” does not go with what stands here</source>
      <translation>“{ask}” does not go with what stands here</translation>
    </message>
    <message>
      <source>“{fact}” is a number: say at_least, above, at_most or below</source>
      <translation>“{fact}” is a number: say at_least, above, at_most or below</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are both the default</source>
      <translation>“{first}” and “{second}” are both the default</translation>
    </message>
    <message>
      <source>“{informant}” does not answer this instrument</source>
      <translation>“{informant}” does not answer this instrument</translation>
    </message>
    <message>
      <source>“{informant}” has two second pages</source>
      <translation>“{informant}” has two second pages</translation>
    </message>
    <message>
      <source>“{level}” does not go here: “flag” belongs to {flags}, and only to them</source>
      <translation>“{level}” does not go here: “flag” belongs to {flags}, and only to them</translation>
    </message>
    <message>
      <source>“{scale}” counts the other way (higher_is), so it cannot be added here</source>
      <translation>“{scale}” counts the other way (higher_is), so it cannot be added here</translation>
    </message>
    <message>
      <source>“{scale}” has cut-offs and is also listed as unknown</source>
      <translation>“{scale}” has cut-offs and is also listed as unknown</translation>
    </message>
    <message>
      <source>“{value}” is no key: small English letters, digits and _ only</source>
      <translation>“{value}” is no key: small English letters, digits and _ only</translation>
    </message>
    <message>
      <source>“{value}” is no month and day like 05-16</source>
      <translation>“{value}” is no month and day like 05-16</translation>
    </message>
    <message>
      <source>“{value}” is none of {allowed}</source>
      <translation>“{value}” is none of {allowed}</translation>
    </message>
    <message>
      <source>“{value}” stands {times} times</source>
      <translation>“{value}” stands {times} times</translation>
    </message>
  </context>
  <context>
    <name>Coordination</name>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>How</source>
      <translation>How</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>With whom</source>
      <translation>With whom</translation>
    </message>
  </context>
  <context>
    <name>Counsel</name>
    <message>
      <source>All children</source>
      <translation>All children</translation>
    </message>
    <message>
      <source>All versions</source>
      <translation>All versions</translation>
    </message>
    <message>
      <source>All versions of this session</source>
      <translation>All versions of this session</translation>
    </message>
    <message>
      <source>Back to writing (Esc)</source>
      <translation>Back to writing (Esc)</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>Child protection report</translation>
    </message>
    <message>
      <source>Choose a session at the left (Enter), or begin a new one (Ctrl+N).</source>
      <translation>Choose a session at the left (Enter), or begin a new one (Ctrl+N).</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>Counselling</translation>
    </message>
    <message>
      <source>Counts now</source>
      <translation>Counts now</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Did not come on {day}</source>
      <translation>Did not come on {day}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Enter opens a session. That it was read is noted.</source>
      <translation>Enter opens a session. That it was read is noted.</translation>
    </message>
    <message>
      <source>Kept while you write, sealed ({time})</source>
      <translation>Kept while you write, sealed ({time})</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Last</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New session</source>
      <translation>New session</translation>
    </message>
    <message>
      <source>Next appointment</source>
      <translation>Next appointment</translation>
    </message>
    <message>
      <source>No session yet. Ctrl+N begins the first one.</source>
      <translation>No session yet. Ctrl+N begins the first one.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody is in counselling this year.</source>
      <translation>Nobody is in counselling this year.</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>Nothing agreed</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>Older</translation>
    </message>
    <message>
      <source>Print the record</source>
      <translation>Print the record</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Save the session</translation>
    </message>
    <message>
      <source>Sealed: only the guidance teacher and the head of the care system read this part. Each look is noted.</source>
      <translation>Sealed: only the guidance teacher and the head of the care system read this part. Each look is noted.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Session</translation>
    </message>
    <message>
      <source>Session no. {number}</source>
      <translation>Session no. {number}</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
    <message>
      <source>Somebody must act today. Is the child in danger from others? Report it.</source>
      <translation>Somebody must act today. Is the child in danger from others? Report it.</translation>
    </message>
    <message>
      <source>The session is sealed and saved.</source>
      <translation>The session is sealed and saved.</translation>
    </message>
    <message>
      <source>What was said is not shown while names are hidden. F9 shows it again.</source>
      <translation>What was said is not shown while names are hidden. F9 shows it again.</translation>
    </message>
    <message>
      <source>Who is in counselling, and when the next appointment is. What was said is sealed.</source>
      <translation>Who is in counselling, and when the next appointment is. What was said is sealed.</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Written</translation>
    </message>
    <message>
      <source>session no. {number}</source>
      <translation>session no. {number}</translation>
    </message>
    <message>
      <source>session no. {number} of {name}</source>
      <translation>session no. {number} of {name}</translation>
    </message>
    <message>
      <source>{at} by {who}</source>
      <translation>{at} by {who}</translation>
    </message>
    <message>
      <source>{count} versions</source>
      <translation>{count} versions</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{name} has no counselling session on record.</source>
      <translation>{name} has no counselling session on record.</translation>
    </message>
    <message>
      <source>{name} is in counselling: {count} sessions. Next appointment: {next}</source>
      <translation>{name} is in counselling: {count} sessions. Next appointment: {next}</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
  </context>
  <context>
    <name>Counselling</name>
    <message>
      <source>Asked for by</source>
      <translation>Asked for by</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Counsellor</source>
      <translation>Counsellor</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Feeling and behaviour seen</source>
      <translation>Feeling and behaviour seen</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>How it was gone about</source>
      <translation>How it was gone about</translation>
    </message>
    <message>
      <source>Individual</source>
      <translation>Individual</translation>
    </message>
    <message>
      <source>Next appointment</source>
      <translation>Next appointment</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Risk</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Session</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>The child</translation>
    </message>
    <message>
      <source>The next appointment lies before the session. Nothing was stored.</source>
      <translation>The next appointment lies before the session. Nothing was stored.</translation>
    </message>
    <message>
      <source>The session lies in the future. Write it down when it has taken place. Nothing was stored.</source>
      <translation>The session lies in the future. Write it down when it has taken place. Nothing was stored.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>What the risk is seen by</source>
      <translation>What the risk is seen by</translation>
    </message>
    <message>
      <source>What was agreed, and to do until next time</source>
      <translation>What was agreed, and to do until next time</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>What was said</translation>
    </message>
    <message>
      <source>What was said, in short</source>
      <translation>What was said, in short</translation>
    </message>
    <message>
      <source>Write at least the topic or what was said. Nothing was stored.</source>
      <translation>Write at least the topic or what was said. Nothing was stored.</translation>
    </message>
    <message>
      <source>Write the day of the session. Nothing was stored; what you wrote is here.</source>
      <translation>Write the day of the session. Nothing was stored; what you wrote is here.</translation>
    </message>
    <message>
      <source>{field}: {problem}. Nothing was stored; what you wrote is still here.</source>
      <translation>{field}: {problem}. Nothing was stored; what you wrote is still here.</translation>
    </message>
  </context>
  <context>
    <name>CounsellingPaper</name>
    <message>
      <source>Counselling record</source>
      <translation>Counselling record</translation>
    </message>
    <message>
      <source>Counsellor</source>
      <translation>Counsellor</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>Session no. ..........</source>
      <translation>Session no. ..........</translation>
    </message>
    <message>
      <source>Session no. {number}</source>
      <translation>Session no. {number}</translation>
    </message>
  </context>
  <context>
    <name>Cycle</name>
    <message>
      <source>Aims</source>
      <translation>Aims</translation>
    </message>
    <message>
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <source>Opened again on</source>
      <translation>Opened again on</translation>
    </message>
    <message>
      <source>Vision</source>
      <translation>Vision</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>CycleRow</name>
    <message>
      <source>Cycle</source>
      <translation>Cycle</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>A demonstration school has 0 to {most} children, not {count}. Nothing was made.</source>
      <translation>A demonstration school has 0 to {most} children, not {count}. Nothing was made.</translation>
    </message>
  </context>
  <context>
    <name>Disability</name>
    <message>
      <source>Attention deficit (ADHD)</source>
      <translation>Attention deficit (ADHD)</translation>
    </message>
    <message>
      <source>Autism</source>
      <translation>Autism</translation>
    </message>
    <message>
      <source>Behaviour or emotions</source>
      <translation>Behaviour or emotions</translation>
    </message>
    <message>
      <source>Body, movement or health</source>
      <translation>Body, movement or health</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation>Hearing</translation>
    </message>
    <message>
      <source>Intellect</source>
      <translation>Intellect</translation>
    </message>
    <message>
      <source>Learning (LD)</source>
      <translation>Learning (LD)</translation>
    </message>
    <message>
      <source>Multiple disabilities</source>
      <translation>Multiple disabilities</translation>
    </message>
    <message>
      <source>Seeing</source>
      <translation>Seeing</translation>
    </message>
    <message>
      <source>Speech and language</source>
      <translation>Speech and language</translation>
    </message>
  </context>
  <context>
    <name>Disadvantage</name>
    <message>
      <source>Abandoned child or orphan</source>
      <translation>Abandoned child or orphan</translation>
    </message>
    <message>
      <source>Abused child</source>
      <translation>Abused child</translation>
    </message>
    <message>
      <source>Child affected by AIDS</source>
      <translation>Child affected by AIDS</translation>
    </message>
    <message>
      <source>Child affected by drugs</source>
      <translation>Child affected by drugs</translation>
    </message>
    <message>
      <source>Child in forced labour</source>
      <translation>Child in forced labour</translation>
    </message>
    <message>
      <source>Child in juvenile detention</source>
      <translation>Child in juvenile detention</translation>
    </message>
    <message>
      <source>Child in the sex trade</source>
      <translation>Child in the sex trade</translation>
    </message>
    <message>
      <source>Child of an ethnic minority</source>
      <translation>Child of an ethnic minority</translation>
    </message>
    <message>
      <source>Poor child</source>
      <translation>Poor child</translation>
    </message>
    <message>
      <source>Street child</source>
      <translation>Street child</translation>
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>The account {who} is closed. Nothing was opened. Ask the head of the care system.</source>
      <translation>The account {who} is closed. Nothing was opened. Ask the head of the care system.</translation>
    </message>
    <message>
      <source>The school has no year {year} yet. Add it under Settings first.</source>
      <translation>The school has no year {year} yet. Add it under Settings first.</translation>
    </message>
    <message>
      <source>{year} is no academic year. Write it in the Buddhist era, such as 2568. Nothing was changed.</source>
      <translation>{year} is no academic year. Write it in the Buddhist era, such as 2568. Nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>Double</name>
    <message>
      <source>same name and birth date</source>
      <translation>same name and birth date</translation>
    </message>
    <message>
      <source>same national id</source>
      <translation>same national id</translation>
    </message>
    <message>
      <source>same student number</source>
      <translation>same student number</translation>
    </message>
  </context>
  <context>
    <name>Doubles</name>
    <message>
      <source>Alike in</source>
      <translation>Alike in</translation>
    </message>
    <message>
      <source>No record looks like another one.</source>
      <translation>No record looks like another one.</translation>
    </message>
    <message>
      <source>Number and class</source>
      <translation>Number and class</translation>
    </message>
    <message>
      <source>One</source>
      <translation>One</translation>
    </message>
    <message>
      <source>Possible doubles</source>
      <translation>Possible doubles</translation>
    </message>
    <message>
      <source>Put side by side</source>
      <translation>Put side by side</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Students</translation>
    </message>
    <message>
      <source>The other</source>
      <translation>The other</translation>
    </message>
    <message>
      <source>The same student number, the same national id, or the same name and birth date. It may be one child twice, or two children: only a person can tell.</source>
      <translation>The same student number, the same national id, or the same name and birth date. It may be one child twice, or two children: only a person can tell.</translation>
    </message>
    <message>
      <source>{count} pairs in all years. Enter puts both side by side.</source>
      <translation>{count} pairs in all years. Enter puts both side by side.</translation>
    </message>
  </context>
  <context>
    <name>DueDays</name>
    <message>
      <source>A case without a word turns red after</source>
      <translation>A case without a word turns red after</translation>
    </message>
    <message>
      <source>A referral without a word turns red after</source>
      <translation>A referral without a word turns red after</translation>
    </message>
    <message>
      <source>Problem group: first help within</source>
      <translation>Problem group: first help within</translation>
    </message>
    <message>
      <source>Remind an agency again after</source>
      <translation>Remind an agency again after</translation>
    </message>
    <message>
      <source>Remind an agency once more after</source>
      <translation>Remind an agency once more after</translation>
    </message>
    <message>
      <source>Risk group: first help within</source>
      <translation>Risk group: first help within</translation>
    </message>
    <message>
      <source>Tell of it before its day</source>
      <translation>Tell of it before its day</translation>
    </message>
    <message>
      <source>The principal answers within</source>
      <translation>The principal answers within</translation>
    </message>
    <message>
      <source>The reminders of a referral come one after the other: each needs more days than the one before it. Nothing was saved.</source>
      <translation>The reminders of a referral come one after the other: each needs more days than the one before it. Nothing was saved.</translation>
    </message>
    <message>
      <source>{field}: write a number of days. Nothing was saved.</source>
      <translation>{field}: write a number of days. Nothing was saved.</translation>
    </message>
    <message>
      <source>{field}: {problem}. Nothing was saved.</source>
      <translation>{field}: {problem}. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>Duty</name>
    <message>
      <source>Duty</source>
      <translation>Duty</translation>
    </message>
    <message>
      <source>Grade of the working team</source>
      <translation>Grade of the working team</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Post in the team</source>
      <translation>Post in the team</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>Staff</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
  </context>
  <context>
    <name>Economy</name>
    <message>
      <source>Allowance a day</source>
      <translation>Allowance a day</translation>
    </message>
    <message>
      <source>Debts of the household</source>
      <translation>Debts of the household</translation>
    </message>
    <message>
      <source>Extra poor</source>
      <translation>Extra poor</translation>
    </message>
    <message>
      <source>Gets the subsidy for poor students</source>
      <translation>Gets the subsidy for poor students</translation>
    </message>
    <message>
      <source>Income from it a day</source>
      <translation>Income from it a day</translation>
    </message>
    <message>
      <source>Nearly poor</source>
      <translation>Nearly poor</translation>
    </message>
    <message>
      <source>Not poor</source>
      <translation>Not poor</translation>
    </message>
    <message>
      <source>Poor</source>
      <translation>Poor</translation>
    </message>
    <message>
      <source>Result for the term (1/2568)</source>
      <translation>Result for the term (1/2568)</translation>
    </message>
    <message>
      <source>Result of the EEF</source>
      <translation>Result of the EEF</translation>
    </message>
    <message>
      <source>State welfare card in the household</source>
      <translation>State welfare card in the household</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>The child's own work</source>
      <translation>The child's own work</translation>
    </message>
  </context>
  <context>
    <name>Education</name>
    <message>
      <source>Bachelor</source>
      <translation>Bachelor</translation>
    </message>
    <message>
      <source>Diploma</source>
      <translation>Diploma</translation>
    </message>
    <message>
      <source>Higher than bachelor</source>
      <translation>Higher than bachelor</translation>
    </message>
    <message>
      <source>Lower secondary</source>
      <translation>Lower secondary</translation>
    </message>
    <message>
      <source>No schooling</source>
      <translation>No schooling</translation>
    </message>
    <message>
      <source>Primary</source>
      <translation>Primary</translation>
    </message>
    <message>
      <source>Upper secondary or vocational certificate</source>
      <translation>Upper secondary or vocational certificate</translation>
    </message>
  </context>
  <context>
    <name>Enrollment</name>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Date of leaving</source>
      <translation>Date of leaving</translation>
    </message>
    <message>
      <source>No. in class</source>
      <translation>No. in class</translation>
    </message>
    <message>
      <source>Reason for leaving</source>
      <translation>Reason for leaving</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>EqResult</name>
    <message>
      <source>A score below the normal range names what can be developed by activities; it is no disorder, and makes no problem by itself. A score above it is a strength to build on.</source>
      <translation>A score below the normal range names what can be developed by activities; it is no disorder, and makes no problem by itself. A score above it is a strength to build on.</translation>
    </message>
    <message>
      <source>EQ result</source>
      <translation>EQ result</translation>
    </message>
    <message>
      <source>How to read it</source>
      <translation>How to read it</translation>
    </message>
  </context>
  <context>
    <name>EvaluationPlan</name>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Collected by</source>
      <translation>Collected by</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Tool</source>
      <translation>Tool</translation>
    </message>
  </context>
  <context>
    <name>EvaluatorRole</name>
    <message>
      <source>Deputy for student affairs</source>
      <translation>Deputy for student affairs</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>Grade head</translation>
    </message>
    <message>
      <source>Head of student affairs</source>
      <translation>Head of student affairs</translation>
    </message>
    <message>
      <source>Head of the daily duty</source>
      <translation>Head of the daily duty</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>Content</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Kind of file</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Size in bytes</source>
      <translation>Size in bytes</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>An answer about self-harm on an answer sheet</source>
      <translation>An answer about self-harm on an answer sheet</translation>
    </message>
    <message>
      <source>Chronic disease in the health record</source>
      <translation>Chronic disease in the health record</translation>
    </message>
    <message>
      <source>Comes to school by</source>
      <translation>Comes to school by</translation>
    </message>
    <message>
      <source>Days absent, on average of a week</source>
      <translation>Days absent, on average of a week</translation>
    </message>
    <message>
      <source>Desirable traits not passed</source>
      <translation>Desirable traits not passed</translation>
    </message>
    <message>
      <source>Distance to school</source>
      <translation>Distance to school</translation>
    </message>
    <message>
      <source>Eyesight</source>
      <translation>Eyesight</translation>
    </message>
    <message>
      <source>Grade point average of the term</source>
      <translation>Grade point average of the term</translation>
    </message>
    <message>
      <source>Health record</source>
      <translation>Health record</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Income of the household a month</source>
      <translation>Income of the household a month</translation>
    </message>
    <message>
      <source>Income of the household a month and head</source>
      <translation>Income of the household a month and head</translation>
    </message>
    <message>
      <source>Late, on average of a week</source>
      <translation>Late, on average of a week</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>Lives with</translation>
    </message>
    <message>
      <source>Marks and attendance, term {term}</source>
      <translation>Marks and attendance, term {term}</translation>
    </message>
    <message>
      <source>Parents are</source>
      <translation>Parents are</translation>
    </message>
    <message>
      <source>Parents without income from work</source>
      <translation>Parents without income from work</translation>
    </message>
    <message>
      <source>Periods missed without leave in one subject</source>
      <translation>Periods missed without leave in one subject</translation>
    </message>
    <message>
      <source>Result of an answer sheet</source>
      <translation>Result of an answer sheet</translation>
    </message>
    <message>
      <source>Result of the EEF</source>
      <translation>Result of the EEF</translation>
    </message>
    <message>
      <source>Result of the poverty screening (EEF)</source>
      <translation>Result of the poverty screening (EEF)</translation>
    </message>
    <message>
      <source>Student record</source>
      <translation>Student record</translation>
    </message>
    <message>
      <source>Subjects with 0, ร, มส or มผ this term</source>
      <translation>Subjects with 0, ร, มส or มผ this term</translation>
    </message>
    <message>
      <source>Subjects with work not handed in</source>
      <translation>Subjects with work not handed in</translation>
    </message>
    <message>
      <source>Talents on record</source>
      <translation>Talents on record</translation>
    </message>
    <message>
      <source>Time to school</source>
      <translation>Time to school</translation>
    </message>
    <message>
      <source>Weight and height, judged by {table}</source>
      <translation>Weight and height, judged by {table}</translation>
    </message>
    <message>
      <source>Weight for height</source>
      <translation>Weight for height</translation>
    </message>
    <message>
      <source>parent</source>
      <translation>parent</translation>
    </message>
    <message>
      <source>student</source>
      <translation>student</translation>
    </message>
    <message>
      <source>teacher</source>
      <translation>teacher</translation>
    </message>
    <message>
      <source>{instrument}, answered by the {informant}</source>
      <translation>{instrument}, answered by the {informant}</translation>
    </message>
  </context>
  <context>
    <name>Factor</name>
    <message>
      <source>Aspect (2S4M, STEP)</source>
      <translation>Aspect (2S4M, STEP)</translation>
    </message>
    <message>
      <source>E Economy</source>
      <translation>E Economy</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>Factor</translation>
    </message>
    <message>
      <source>M Management</source>
      <translation>M Management</translation>
    </message>
    <message>
      <source>M Material</source>
      <translation>M Material</translation>
    </message>
    <message>
      <source>M Money</source>
      <translation>M Money</translation>
    </message>
    <message>
      <source>M People</source>
      <translation>M People</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <translation>Opportunity</translation>
    </message>
    <message>
      <source>P Politics and law</source>
      <translation>P Politics and law</translation>
    </message>
    <message>
      <source>S Service and product</source>
      <translation>S Service and product</translation>
    </message>
    <message>
      <source>S Society and culture</source>
      <translation>S Society and culture</translation>
    </message>
    <message>
      <source>S Structure and policy</source>
      <translation>S Structure and policy</translation>
    </message>
    <message>
      <source>Score (1–5)</source>
      <translation>Score (1–5)</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Side</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>T Technology</source>
      <translation>T Technology</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Threat</translation>
    </message>
    <message>
      <source>Weakness</source>
      <translation>Weakness</translation>
    </message>
    <message>
      <source>Weight (0–1)</source>
      <translation>Weight (0–1)</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Choose one from the list</source>
      <translation>Choose one from the list</translation>
    </message>
    <message>
      <source>Must lie between {low} and {high}</source>
      <translation>Must lie between {low} and {high}</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No more than {limit} characters</source>
      <translation>No more than {limit} characters</translation>
    </message>
    <message>
      <source>Sealed, {count} parts</source>
      <translation>Sealed, {count} parts</translation>
    </message>
    <message>
      <source>Write a number, such as 42.5</source>
      <translation>Write a number, such as 42.5</translation>
    </message>
    <message>
      <source>Write a whole number</source>
      <translation>Write a whole number</translation>
    </message>
    <message>
      <source>Write day and time, such as 5/6/2555 14.30</source>
      <translation>Write day and time, such as 5/6/2555 14.30</translation>
    </message>
    <message>
      <source>Write day/month/year, such as 5/6/2555</source>
      <translation>Write day/month/year, such as 5/6/2555</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
  </context>
  <context>
    <name>Figure</name>
    <message>
      <source>as last year</source>
      <translation>as last year</translation>
    </message>
    <message>
      <source>level {value}</source>
      <translation>level {value}</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>not measured</translation>
    </message>
    <message>
      <source>{level} {name}</source>
      <translation>{level} {name}</translation>
    </message>
    <message>
      <source>{value} less than last year</source>
      <translation>{value} less than last year</translation>
    </message>
    <message>
      <source>{value} more than last year</source>
      <translation>{value} more than last year</translation>
    </message>
    <message>
      <source>{value} {measure}</source>
      <translation>{value} {measure}</translation>
    </message>
    <message>
      <source>{value}%</source>
      <translation>{value}%</translation>
    </message>
  </context>
  <context>
    <name>FigurePaper</name>
    <message>
      <source>Academic year {year}, as of {day}</source>
      <translation>Academic year {year}, as of {day}</translation>
    </message>
    <message>
      <source>For use inside the school</source>
      <translation>For use inside the school</translation>
    </message>
    <message>
      <source>For use outside the school</source>
      <translation>For use outside the school</translation>
    </message>
    <message>
      <source>Tables of figures</source>
      <translation>Tables of figures</translation>
    </message>
    <message>
      <source>Tables of figures for use outside the school</source>
      <translation>Tables of figures for use outside the school</translation>
    </message>
    <message>
      <source>Who has not done it yet</source>
      <translation>Who has not done it yet</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>A passphrase for the records</source>
      <translation>A passphrase for the records</translation>
    </message>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Classes and children are kept year by year.</source>
      <translation>Classes and children are kept year by year.</translation>
    </message>
    <message>
      <source>It is asked each time the program opens.</source>
      <translation>It is asked each time the program opens.</translation>
    </message>
    <message>
      <source>It is shown only once. With it the records open when the passphrase is lost.</source>
      <translation>It is shown only once. With it the records open when the passphrase is lost.</translation>
    </message>
    <message>
      <source>Name and address stand on every printed form. All can be changed later.</source>
      <translation>Name and address stand on every printed form. All can be changed later.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Print or save the recovery sheet, then tick the box.</source>
      <translation>Print or save the recovery sheet, then tick the box.</translation>
    </message>
    <message>
      <source>Print the recovery sheet now</source>
      <translation>Print the recovery sheet now</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>Recovery sheet</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>Set up the school</source>
      <translation>Set up the school</translation>
    </message>
    <message>
      <source>Setting up the school …</source>
      <translation>Setting up the school …</translation>
    </message>
    <message>
      <source>Term {number}</source>
      <translation>Term {number}</translation>
    </message>
    <message>
      <source>The passphrase locks every child's record on this computer. Nobody can open the records without it, not even the makers of the program. Choose something long that you keep in mind; do not write it on the computer.</source>
      <translation>The passphrase locks every child's record on this computer. Nobody can open the records without it, not even the makers of the program. Choose something long that you keep in mind; do not write it on the computer.</translation>
    </message>
    <message>
      <source>The program takes the year from the date of this computer. Other years are added under Settings.</source>
      <translation>The program takes the year from the date of this computer. Other years are added under Settings.</translation>
    </message>
    <message>
      <source>The recovery sheet is printed or saved in a safe place</source>
      <translation>The recovery sheet is printed or saved in a safe place</translation>
    </message>
    <message>
      <source>The year you begin with</source>
      <translation>The year you begin with</translation>
    </message>
    <message>
      <source>Write the school's name first: it stands on every printed form.</source>
      <translation>Write the school's name first: it stands on every printed form.</translation>
    </message>
    <message>
      <source>Your school</source>
      <translation>Your school</translation>
    </message>
    <message>
      <source>recovery-sheet.pdf</source>
      <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
  </context>
  <context>
    <name>Flow</name>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
  </context>
  <context>
    <name>FollowUp</name>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>How it goes</source>
      <translation>How it goes</translation>
    </message>
    <message>
      <source>Look again on</source>
      <translation>Look again on</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>What was seen</translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message>
      <source>Backed up and proven {when} · {places} places</source>
      <translation>Backed up and proven {when} · {places} places</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>Last: {why}</source>
      <translation>Last: {why}</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>No backup yet</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Saved {when}</translation>
    </message>
    <message>
      <source>Take back (Ctrl+Z)</source>
      <translation>Take back (Ctrl+Z)</translation>
    </message>
    <message>
      <source>The newest proven backup is {days} days old</source>
      <translation>The newest proven backup is {days} days old</translation>
    </message>
    <message>
      <source>{who} · {roles}</source>
      <translation>{who} · {roles}</translation>
    </message>
  </context>
  <context>
    <name>ForParents</name>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>As expected</source>
      <translation>As expected</translation>
    </message>
    <message>
      <source>Caring together: summary for parents</source>
      <translation>Caring together: summary for parents</translation>
    </message>
    <message>
      <source>Let us help together</source>
      <translation>Let us help together</translation>
    </message>
    <message>
      <source>Let us look closer together</source>
      <translation>Let us look closer together</translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Not looked at yet</translation>
    </message>
    <message>
      <source>Nothing noted</source>
      <translation>Nothing noted</translation>
    </message>
    <message>
      <source>Parent or guardian</source>
      <translation>Parent or guardian</translation>
    </message>
    <message>
      <source>The school looks at every child in these areas so that nobody is left alone. This is no judgement of the child, and no diagnosis. The homeroom teacher is glad to talk about it at any time.</source>
      <translation>The school looks at every child in these areas so that nobody is left alone. This is no judgement of the child, and no diagnosis. The homeroom teacher is glad to talk about it at any time.</translation>
    </message>
    <message>
      <source>What parents can do at home</source>
      <translation>What parents can do at home</translation>
    </message>
    <message>
      <source>What parents wish to say</source>
      <translation>What parents wish to say</translation>
    </message>
    <message>
      <source>What the school does</source>
      <translation>What the school does</translation>
    </message>
    <message>
      <source>What we see</source>
      <translation>What we see</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Not chosen yet</source>
      <translation>Not chosen yet</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Not known</translation>
    </message>
    <message>
      <source>Sensitive: only for those who need it</source>
      <translation>Sensitive: only for those who need it</translation>
    </message>
    <message>
      <source>dd/mm/yyyy (B.E.)</source>
      <translation>dd/mm/yyyy (B.E.)</translation>
    </message>
    <message>
      <source>dd/mm/yyyy hh.mm (B.E.)</source>
      <translation>dd/mm/yyyy hh.mm (B.E.)</translation>
    </message>
  </context>
  <context>
    <name>FromTo</name>
    <message>
      <source>From round {before} to round {after}</source>
      <translation>From round {before} to round {after}</translation>
    </message>
    <message>
      <source>Round {after}</source>
      <translation>Round {after}</translation>
    </message>
    <message>
      <source>Round {before}</source>
      <translation>Round {before}</translation>
    </message>
    <message>
      <source>as before: {count}</source>
      <translation>as before: {count}</translation>
    </message>
    <message>
      <source>from {old} to {new}: {count}</source>
      <translation>from {old} to {new}: {count}</translation>
    </message>
    <message>
      <source>heavier: {count}</source>
      <translation>heavier: {count}</translation>
    </message>
    <message>
      <source>lighter: {count}</source>
      <translation>lighter: {count}</translation>
    </message>
    <message>
      <source>not known in one of the rounds: {count}</source>
      <translation>not known in one of the rounds: {count}</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Back to the passphrase</source>
      <translation>Back to the passphrase</translation>
    </message>
    <message>
      <source>I have lost the passphrase</source>
      <translation>I have lost the passphrase</translation>
    </message>
    <message>
      <source>Locked by the account {who}</source>
      <translation>Locked by the account {who}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open with the recovery sheet</source>
      <translation>Open with the recovery sheet</translation>
    </message>
    <message>
      <source>Opening the records …</source>
      <translation>Opening the records …</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Recovery key (32 letters and digits)</source>
      <translation>Recovery key (32 letters and digits)</translation>
    </message>
    <message>
      <source>Student care</source>
      <translation>Student care</translation>
    </message>
    <message>
      <source>The children's records are locked. Write your passphrase to open them.</source>
      <translation>The children's records are locked. Write your passphrase to open them.</translation>
    </message>
    <message>
      <source>Write the passphrase first.</source>
      <translation>Write the passphrase first.</translation>
    </message>
    <message>
      <source>Write the recovery key as it stands on the printed sheet, then choose a new passphrase.</source>
      <translation>Write the recovery key as it stands on the printed sheet, then choose a new passphrase.</translation>
    </message>
  </context>
  <context>
    <name>Genogram</name>
    <message>
      <source>Brother or sister</source>
      <translation>Brother or sister</translation>
    </message>
    <message>
      <source>Dead</source>
      <translation>Dead</translation>
    </message>
    <message>
      <source>Divorced</source>
      <translation>Divorced</translation>
    </message>
    <message>
      <source>Family of the child: {people}</source>
      <translation>Family of the child: {people}</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>In the household</source>
      <translation>In the household</translation>
    </message>
    <message>
      <source>Living apart</source>
      <translation>Living apart</translation>
    </message>
    <message>
      <source>Man</source>
      <translation>Man</translation>
    </message>
    <message>
      <source>Not on record</source>
      <translation>Not on record</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Not said</translation>
    </message>
    <message>
      <source>Nothing on record</source>
      <translation>Nothing on record</translation>
    </message>
    <message>
      <source>The student</source>
      <translation>The student</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
    <message>
      <source>Woman</source>
      <translation>Woman</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>missing</translation>
    </message>
    <message>
      <source>{age} years</source>
      <translation>{age} years</translation>
    </message>
    <message>
      <source>{kin}, guardian</source>
      <translation>{kin}, guardian</translation>
    </message>
  </context>
  <context>
    <name>Goal</name>
    <message>
      <source>Goal</source>
      <translation>Goal</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priority</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Target</translation>
    </message>
  </context>
  <context>
    <name>Grade</name>
    <message>
      <source>Kindergarten {number}</source>
      <translation>Kindergarten {number}</translation>
    </message>
    <message>
      <source>Primary {number}</source>
      <translation>Primary {number}</translation>
    </message>
    <message>
      <source>Secondary {number}</source>
      <translation>Secondary {number}</translation>
    </message>
  </context>
  <context>
    <name>Group</name>
    <message>
      <source>At risk</source>
      <translation>At risk</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Not yet known</translation>
    </message>
    <message>
      <source>P</source>
      <translation>P</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>a change from {old} to {new} stands no longer, for the signs are others now</source>
      <translation>a change from {old} to {new} stands no longer, for the signs are others now</translation>
    </message>
    <message>
      <source>changed from {old} to {new} by {who}: {reason}</source>
      <translation>changed from {old} to {new} by {who}: {reason}</translation>
    </message>
    <message>
      <source>{area}: {signs}</source>
      <translation>{area}: {signs}</translation>
    </message>
    <message>
      <source>{letter} {word}</source>
      <translation>{letter} {word}</translation>
    </message>
    <message>
      <source>{sign} (noted only)</source>
      <translation>{sign} (noted only)</translation>
    </message>
  </context>
  <context>
    <name>GroupLetter</name>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>P</source>
      <translation>P</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <source>Group: ............................................................</source>
      <translation>Group: ............................................................</translation>
    </message>
    <message>
      <source>Group: {name}, {count} children, academic year {year}</source>
      <translation>Group: {name}, {count} children, academic year {year}</translation>
    </message>
    <message>
      <source>List of a kept group</source>
      <translation>List of a kept group</translation>
    </message>
  </context>
  <context>
    <name>Growth</name>
    <message>
      <source>Fit</source>
      <translation>Fit</translation>
    </message>
    <message>
      <source>Height as the age</source>
      <translation>Height as the age</translation>
    </message>
    <message>
      <source>Height for age</source>
      <translation>Height for age</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Line {line} of {file}: {problem}. Nothing was loaded.</source>
      <translation>Line {line} of {file}: {problem}. Nothing was loaded.</translation>
    </message>
    <message>
      <source>Obese</source>
      <translation>Obese</translation>
    </message>
    <message>
      <source>Overweight</source>
      <translation>Overweight</translation>
    </message>
    <message>
      <source>Plump</source>
      <translation>Plump</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Short</translation>
    </message>
    <message>
      <source>Slightly heavy</source>
      <translation>Slightly heavy</translation>
    </message>
    <message>
      <source>Slightly light</source>
      <translation>Slightly light</translation>
    </message>
    <message>
      <source>Slightly short</source>
      <translation>Slightly short</translation>
    </message>
    <message>
      <source>Slightly tall</source>
      <translation>Slightly tall</translation>
    </message>
    <message>
      <source>Slightly thin</source>
      <translation>Slightly thin</translation>
    </message>
    <message>
      <source>Tall</source>
      <translation>Tall</translation>
    </message>
    <message>
      <source>The column “{column}” is missing in {file}. Nothing was loaded. The first line names index, sex, at, and then l, m, s or sd-2, sd-1.5, sd1.5, sd2, sd3.</source>
      <translation>The column “{column}” is missing in {file}. Nothing was loaded. The first line names index, sex, at, and then l, m, s or sd-2, sd-1.5, sd1.5, sd2, sd3.</translation>
    </message>
    <message>
      <source>Thin</source>
      <translation>Thin</translation>
    </message>
    <message>
      <source>Too heavy</source>
      <translation>Too heavy</translation>
    </message>
    <message>
      <source>Weight as the age</source>
      <translation>Weight as the age</translation>
    </message>
    <message>
      <source>Weight for age</source>
      <translation>Weight for age</translation>
    </message>
    <message>
      <source>Weight for height</source>
      <translation>Weight for height</translation>
    </message>
    <message>
      <source>an age is written in whole months</source>
      <translation>an age is written in whole months</translation>
    </message>
    <message>
      <source>the values do not rise from the lowest to the highest</source>
      <translation>the values do not rise from the lowest to the highest</translation>
    </message>
    <message>
      <source>{file} cannot be read. Nothing was loaded. Choose another file.</source>
      <translation>{file} cannot be read. Nothing was loaded. Choose another file.</translation>
    </message>
    <message>
      <source>{file} holds no line of values. Nothing was loaded.</source>
      <translation>{file} holds no line of values. Nothing was loaded.</translation>
    </message>
    <message>
      <source>{file} is not a table in plain text (CSV). Nothing was loaded.</source>
      <translation>{file} is not a table in plain text (CSV). Nothing was loaded.</translation>
    </message>
    <message>
      <source>{index}: {file} has no values for {sex}. Nothing was loaded.</source>
      <translation>{index}: {file} has no values for {sex}. Nothing was loaded.</translation>
    </message>
    <message>
      <source>{index}: {file} has one line only. Nothing was loaded.</source>
      <translation>{index}: {file} has one line only. Nothing was loaded.</translation>
    </message>
    <message>
      <source>{sex}, {index}: something is missing between {before} and {at}</source>
      <translation>{sex}, {index}: something is missing between {before} and {at}</translation>
    </message>
    <message>
      <source>{sex}, {index}: {at} stands twice</source>
      <translation>{sex}, {index}: {at} stands twice</translation>
    </message>
    <message>
      <source>“{text}” in the column “{column}” is no number</source>
      <translation>“{text}” in the column “{column}” is no number</translation>
    </message>
    <message>
      <source>“{text}” is no index; write weight_for_height, height_for_age or weight_for_age</source>
      <translation>“{text}” is no index; write weight_for_height, height_for_age or weight_for_age</translation>
    </message>
    <message>
      <source>“{text}” is no sex; write m or f</source>
      <translation>“{text}” is no sex; write m or f</translation>
    </message>
  </context>
  <context>
    <name>Guardian</name>
    <message>
      <source>Alive</source>
      <translation>Alive</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <source>Disability</source>
      <translation>Disability</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>Education</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>Income a month</source>
      <translation>Income a month</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Last name</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>National id</translation>
    </message>
    <message>
      <source>Nationality</source>
      <translation>Nationality</translation>
    </message>
    <message>
      <source>Occupation</source>
      <translation>Occupation</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Relation to the child</source>
      <translation>Relation to the child</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Works</translation>
    </message>
  </context>
  <context>
    <name>GuardianRole</name>
    <message>
      <source>Father</source>
      <translation>Father</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>Mother</translation>
    </message>
  </context>
  <context>
    <name>Guest</name>
    <message>
      <source>Father</source>
      <translation>Father</translation>
    </message>
    <message>
      <source>Grandparent</source>
      <translation>Grandparent</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>Mother</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Relative</source>
      <translation>Relative</translation>
    </message>
  </context>
  <context>
    <name>Health</name>
    <message>
      <source>A doctor</source>
      <translation>A doctor</translation>
    </message>
    <message>
      <source>Accident insurance</source>
      <translation>Accident insurance</translation>
    </message>
    <message>
      <source>Allergic to food</source>
      <translation>Allergic to food</translation>
    </message>
    <message>
      <source>Allergic to medicine</source>
      <translation>Allergic to medicine</translation>
    </message>
    <message>
      <source>Card valid until</source>
      <translation>Card valid until</translation>
    </message>
    <message>
      <source>Chronic disease</source>
      <translation>Chronic disease</translation>
    </message>
    <message>
      <source>Civil servants</source>
      <translation>Civil servants</translation>
    </message>
    <message>
      <source>Disability card no.</source>
      <translation>Disability card no.</translation>
    </message>
    <message>
      <source>Disability or special need</source>
      <translation>Disability or special need</translation>
    </message>
    <message>
      <source>Eyesight</source>
      <translation>Eyesight</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Found by</translation>
    </message>
    <message>
      <source>Gold card</source>
      <translation>Gold card</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Good</translation>
    </message>
    <message>
      <source>Health scheme</source>
      <translation>Health scheme</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation>Hearing</translation>
    </message>
    <message>
      <source>Hospital of the scheme</source>
      <translation>Hospital of the scheme</translation>
    </message>
    <message>
      <source>Medicine taken now</source>
      <translation>Medicine taken now</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Operations and accidents</source>
      <translation>Operations and accidents</translation>
    </message>
    <message>
      <source>Screening at school</source>
      <translation>Screening at school</translation>
    </message>
    <message>
      <source>Social security</source>
      <translation>Social security</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Teeth</source>
      <translation>Teeth</translation>
    </message>
    <message>
      <source>Vaccination</source>
      <translation>Vaccination</translation>
    </message>
    <message>
      <source>Weak, has no glasses</source>
      <translation>Weak, has no glasses</translation>
    </message>
    <message>
      <source>Weak, wears glasses</source>
      <translation>Weak, wears glasses</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>FILE is a workbook that “export sheets” made; it knows its class, instrument, informant and round. A list of your own with a column for each item (1, 2, 3 …) needs --instrument and --informant.</source>
      <translation>FILE is a workbook that “export sheets” made; it knows its class, instrument, informant and round. A list of your own with a column for each item (1, 2, 3 …) needs --instrument and --informant.</translation>
    </message>
    <message>
      <source>Glasses</source>
      <translation>Glasses</translation>
    </message>
    <message>
      <source>Learning materials</source>
      <translation>Learning materials</translation>
    </message>
    <message>
      <source>Lunch</source>
      <translation>Lunch</translation>
    </message>
    <message>
      <source>Medicine or treatment</source>
      <translation>Medicine or treatment</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>Scholarship</translation>
    </message>
    <message>
      <source>Scores one answer sheet; no data folder is needed. Answers stand in the order of the items, one character each, and . for a gap. The second page of the SDQ (--impact), for student and parent: 1 overall difficulty, 2 duration, 3 distress, 4 home, 5 friends, 6 classroom, 7 leisure, 8 burden; for teacher: 1 overall difficulty, 2 duration, 3 distress, 4 friends, 5 classroom, 6 burden; each 0-3. 0 alone is enough where there are no difficulties. --norms may be given twice, once for each page.</source>
      <translation>Scores one answer sheet; no data folder is needed. Answers stand in the order of the items, one character each, and . for a gap. The second page of the SDQ (--impact), for student and parent: 1 overall difficulty, 2 duration, 3 distress, 4 home, 5 friends, 6 classroom, 7 leisure, 8 burden; for teacher: 1 overall difficulty, 2 duration, 3 distress, 4 friends, 5 classroom, 6 burden; each 0-3. 0 alone is enough where there are no difficulties. --norms may be given twice, once for each page.</translation>
    </message>
    <message>
      <source>Travel to school</source>
      <translation>Travel to school</translation>
    </message>
    <message>
      <source>Tutoring</source>
      <translation>Tutoring</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation>Uniform</translation>
    </message>
    <message>
      <source>Without KEY each indicator with what was counted over what, its value, target and level; what no record feeds is not measured. With KEY the list behind its numerator, or with --missing who makes up the rest of the denominator, as far as the account reaches.</source>
      <translation>Without KEY each indicator with what was counted over what, its value, target and level; what no record feeds is not measured. With KEY the list behind its numerator, or with --missing who makes up the rest of the denominator, as far as the account reaches.</translation>
    </message>
    <message>
      <source>build a demonstration school (passphrase demo)</source>
      <translation>build a demonstration school (passphrase demo)</translation>
    </message>
    <message>
      <source>check everything</source>
      <translation>check everything</translation>
    </message>
    <message>
      <source>export a workbook</source>
      <translation>export a workbook</translation>
    </message>
    <message>
      <source>import a class roster</source>
      <translation>import a class roster</translation>
    </message>
    <message>
      <source>import a workbook of answers</source>
      <translation>import a workbook of answers</translation>
    </message>
    <message>
      <source>import marks and attendance of a term</source>
      <translation>import marks and attendance of a term</translation>
    </message>
    <message>
      <source>list the backups, each opened and counted</source>
      <translation>list the backups, each opened and counted</translation>
    </message>
    <message>
      <source>list the care cases with what is done</source>
      <translation>list the care cases with what is done</translation>
    </message>
    <message>
      <source>list the change sets, newest first</source>
      <translation>list the change sets, newest first</translation>
    </message>
    <message>
      <source>list the children</source>
      <translation>list the children</translation>
    </message>
    <message>
      <source>list the groups that screening makes</source>
      <translation>list the groups that screening makes</translation>
    </message>
    <message>
      <source>list the instruments</source>
      <translation>list the instruments</translation>
    </message>
    <message>
      <source>list the people of the program, add, close or reset an account</source>
      <translation>list the people of the program, add, close or reset an account</translation>
    </message>
    <message>
      <source>list the printed forms</source>
      <translation>list the printed forms</translation>
    </message>
    <message>
      <source>list the referrals and how long nobody has answered</source>
      <translation>list the referrals and how long nobody has answered</translation>
    </message>
    <message>
      <source>list what waits for you today, the most urgent first</source>
      <translation>list what waits for you today, the most urgent first</translation>
    </message>
    <message>
      <source>make a proven backup</source>
      <translation>make a proven backup</translation>
    </message>
    <message>
      <source>print a form as PDF</source>
      <translation>print a form as PDF</translation>
    </message>
    <message>
      <source>restore a backup to an empty folder</source>
      <translation>restore a backup to an empty folder</translation>
    </message>
    <message>
      <source>score the answers to an instrument</source>
      <translation>score the answers to an instrument</translation>
    </message>
    <message>
      <source>show what each role may do, and to whose records</source>
      <translation>show what each role may do, and to whose records</translation>
    </message>
    <message>
      <source>show who looked, printed, exported or was refused; or seal the month</source>
      <translation>show who looked, printed, exported or was refused; or seal the month</translation>
    </message>
    <message>
      <source>summary: the figures of the school. sheets: a workbook of one class to fill in answers by item number; it needs --class, --instrument and --informant, and comes back by import-sheets.</source>
      <translation>summary: the figures of the school. sheets: a workbook of one class to fill in answers by item number; it needs --class, --instrument and --informant, and comes back by import-sheets.</translation>
    </message>
    <message>
      <source>take a change set back</source>
      <translation>take a change set back</translation>
    </message>
    <message>
      <source>tell the indicators, or the list behind one of them</source>
      <translation>tell the indicators, or the list behind one of them</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>A child protection report stays on record for good: it is not taken out. Nothing was changed.</source>
      <translation>A child protection report stays on record for good: it is not taken out. Nothing was changed.</translation>
    </message>
    <message>
      <source>It cannot be taken back: a child protection report stays as it was written. Nothing was changed. Write what is right now into the report.</source>
      <translation>It cannot be taken back: a child protection report stays as it was written. Nothing was changed. Write what is right now into the report.</translation>
    </message>
    <message>
      <source>It cannot be taken back: something newer depends on it ({newer}). Nothing was changed. Take that back first.</source>
      <translation>It cannot be taken back: something newer depends on it ({newer}). Nothing was changed. Take that back first.</translation>
    </message>
    <message>
      <source>More than one change set begins with {id}. Write more of it.</source>
      <translation>More than one change set begins with {id}. Write more of it.</translation>
    </message>
    <message>
      <source>Nothing of it is missing any more. Nothing was changed.</source>
      <translation>Nothing of it is missing any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>Take back: {what}</source>
      <translation>Take back: {what}</translation>
    </message>
    <message>
      <source>The setting-up of the school cannot be taken back. Nothing was changed.</source>
      <translation>The setting-up of the school cannot be taken back. Nothing was changed.</translation>
    </message>
    <message>
      <source>There is no change set {id}.</source>
      <translation>There is no change set {id}.</translation>
    </message>
    <message>
      <source>This change set has been taken back already. Nothing was changed.</source>
      <translation>This change set has been taken back already. Nothing was changed.</translation>
    </message>
    <message>
      <source>another record</source>
      <translation>another record</translation>
    </message>
  </context>
  <context>
    <name>HomeVisit</name>
    <message>
      <source>Answers</source>
      <translation>Answers</translation>
    </message>
    <message>
      <source>Content of the form</source>
      <translation>Content of the form</translation>
    </message>
    <message>
      <source>Day of the visit</source>
      <translation>Day of the visit</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Income of the household</source>
      <translation>Income of the household</translation>
    </message>
    <message>
      <source>Income per head</source>
      <translation>Income per head</translation>
    </message>
    <message>
      <source>Name of who answered</source>
      <translation>Name of who answered</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Version of the form</source>
      <translation>Version of the form</translation>
    </message>
    <message>
      <source>Visited</source>
      <translation>Visited</translation>
    </message>
    <message>
      <source>Visited by</source>
      <translation>Visited by</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation>Who answered</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>Homeroom</name>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Children to look after</source>
      <translation>Children to look after</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Discipline and order</source>
      <translation>Discipline and order</translation>
    </message>
    <message>
      <source>Drugs, games and things that tempt</source>
      <translation>Drugs, games and things that tempt</translation>
    </message>
    <message>
      <source>Health and hygiene</source>
      <translation>Health and hygiene</translation>
    </message>
    <message>
      <source>Kept by</source>
      <translation>Kept by</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Learning and plans for study</source>
      <translation>Learning and plans for study</translation>
    </message>
    <message>
      <source>Life skills and emotions</source>
      <translation>Life skills and emotions</translation>
    </message>
    <message>
      <source>News and announcements</source>
      <translation>News and announcements</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Safety</translation>
    </message>
    <message>
      <source>Seen by the grade head</source>
      <translation>Seen by the grade head</translation>
    </message>
    <message>
      <source>Talk and advice</source>
      <translation>Talk and advice</translation>
    </message>
    <message>
      <source>There is no line of this month that was not seen yet. Nothing changed.</source>
      <translation>There is no line of this month that was not seen yet. Nothing changed.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Virtue and good manners</source>
      <translation>Virtue and good manners</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
    <message>
      <source>Write the date of the homeroom. What you wrote still stands here.</source>
      <translation>Write the date of the homeroom. What you wrote still stands here.</translation>
    </message>
    <message>
      <source>Write what the homeroom was about. Nothing was kept yet.</source>
      <translation>Write what the homeroom was about. Nothing was kept yet.</translation>
    </message>
    <message>
      <source>{class_name} has a line for {day} already (“{topic}”). There is one line a day: open that line and write on. What you wrote still stands here.</source>
      <translation>{class_name} has a line for {day} already (“{topic}”). There is one line a day: open that line and write on. What you wrote still stands here.</translation>
    </message>
    <message>
      <source>{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.</source>
      <translation>{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.</translation>
    </message>
    <message>
      <source>{day} lies in the future. Write the homeroom on its day; nothing was kept.</source>
      <translation>{day} lies in the future. Write the homeroom on its day; nothing was kept.</translation>
    </message>
    <message>
      <source>{present} present, but only {roll} were on the roll on {day}. Nothing was kept.</source>
      <translation>{present} present, but only {roll} were on the roll on {day}. Nothing was kept.</translation>
    </message>
  </context>
  <context>
    <name>HomeroomPaper</name>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Homeroom log of the month</source>
      <translation>Homeroom log of the month</translation>
    </message>
    <message>
      <source>Homerooms of the month</source>
      <translation>Homerooms of the month</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Month</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Present, percent</source>
      <translation>Present, percent</translation>
    </message>
    <message>
      <source>School weeks without a line</source>
      <translation>School weeks without a line</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>Household</name>
    <message>
      <source>Address in the house register, if another</source>
      <translation>Address in the house register, if another</translation>
    </message>
    <message>
      <source>Comes to school by</source>
      <translation>Comes to school by</translation>
    </message>
    <message>
      <source>Distance to school</source>
      <translation>Distance to school</translation>
    </message>
    <message>
      <source>District</source>
      <translation>District</translation>
    </message>
    <message>
      <source>House code (11 digits)</source>
      <translation>House code (11 digits)</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>House number</translation>
    </message>
    <message>
      <source>Landmark</source>
      <translation>Landmark</translation>
    </message>
    <message>
      <source>Map position (lat, long)</source>
      <translation>Map position (lat, long)</translation>
    </message>
    <message>
      <source>Members of the household</source>
      <translation>Members of the household</translation>
    </message>
    <message>
      <source>Moo</source>
      <translation>Moo</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>Province</translation>
    </message>
    <message>
      <source>Road / soi</source>
      <translation>Road / soi</translation>
    </message>
    <message>
      <source>Subdistrict</source>
      <translation>Subdistrict</translation>
    </message>
    <message>
      <source>Time to school</source>
      <translation>Time to school</translation>
    </message>
    <message>
      <source>Travel cost a month</source>
      <translation>Travel cost a month</translation>
    </message>
  </context>
  <context>
    <name>Household page</name>
    <message>
      <source>Above {limit} baht</source>
      <translation>Above {limit} baht</translation>
    </message>
    <message>
      <source>Add a member</source>
      <translation>Add a member</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Burdens that the table shows</source>
      <translation>Burdens that the table shows</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>Disabled</translation>
    </message>
    <message>
      <source>Farm</source>
      <translation>Farm</translation>
    </message>
    <message>
      <source>Ill</source>
      <translation>Ill</translation>
    </message>
    <message>
      <source>Income of the household</source>
      <translation>Income of the household</translation>
    </message>
    <message>
      <source>Insert adds · Ctrl+Delete takes out · Space turns yes and no</source>
      <translation>Insert adds · Ctrl+Delete takes out · Space turns yes and no</translation>
    </message>
    <message>
      <source>Is to the child</source>
      <translation>Is to the child</translation>
    </message>
    <message>
      <source>Members of the household</source>
      <translation>Members of the household</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No work</source>
      <translation>No work</translation>
    </message>
    <message>
      <source>Not above {limit} baht: may be screened for the fund</source>
      <translation>Not above {limit} baht: may be screened for the fund</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Per head ({count} people)</source>
      <translation>Per head ({count} people)</translation>
    </message>
    <message>
      <source>Sum/month</source>
      <translation>Sum/month</translation>
    </message>
    <message>
      <source>Told by the fund, never computed here</source>
      <translation>Told by the fund, never computed here</translation>
    </message>
    <message>
      <source>Trade</source>
      <translation>Trade</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>Wages</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>Welfare</translation>
    </message>
    <message>
      <source>Write at least one income, 0 too</source>
      <translation>Write at least one income, 0 too</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>not known yet</translation>
    </message>
    <message>
      <source>{amount} baht</source>
      <translation>{amount} baht</translation>
    </message>
    <message>
      <source>{amount} baht a month</source>
      <translation>{amount} baht a month</translation>
    </message>
  </context>
  <context>
    <name>HouseholdMember</name>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Chronic disease</source>
      <translation>Chronic disease</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>Disabled</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>Education</translation>
    </message>
    <message>
      <source>Farming, net</source>
      <translation>Farming, net</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>Household</translation>
    </message>
    <message>
      <source>Is to the student</source>
      <translation>Is to the student</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>National id</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Other income</source>
      <translation>Other income</translation>
    </message>
    <message>
      <source>Own business, net</source>
      <translation>Own business, net</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>Wages</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>Welfare</translation>
    </message>
    <message>
      <source>Without work</source>
      <translation>Without work</translation>
    </message>
  </context>
  <context>
    <name>IdKind</name>
    <message>
      <source>13-digit number</source>
      <translation>13-digit number</translation>
    </message>
    <message>
      <source>G-code</source>
      <translation>G-code</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>None yet</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Passport</source>
      <translation>Passport</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>(empty)</source>
      <translation>(empty)</translation>
    </message>
    <message>
      <source>1  Save a workbook to fill in</source>
      <translation>1  Save a workbook to fill in</translation>
    </message>
    <message>
      <source>2  Bring a filled one back</source>
      <translation>2  Bring a filled one back</translation>
    </message>
    <message>
      <source>A backup was made first, and the whole import can be taken back at any time.</source>
      <translation>A backup was made first, and the whole import can be taken back at any time.</translation>
    </message>
    <message>
      <source>A child is known by id, student number or name and birthday; nobody is doubled.</source>
      <translation>A child is known by id, student number or name and birthday; nobody is doubled.</translation>
    </message>
    <message>
      <source>A row whose child the school does not know is left out and listed, never guessed.</source>
      <translation>A row whose child the school does not know is left out and listed, never guessed.</translation>
    </message>
    <message>
      <source>A teacher's own list</source>
      <translation>A teacher's own list</translation>
    </message>
    <message>
      <source>A workbook of answers for the class</source>
      <translation>A workbook of answers for the class</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>All children of this sheet are in</source>
      <translation>All children of this sheet are in</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Answered by</translation>
    </message>
    <message>
      <source>Answers in a workbook</source>
      <translation>Answers in a workbook</translation>
    </message>
    <message>
      <source>Answers of {count} children need somebody today. Their cases are open and restricted.</source>
      <translation>Answers of {count} children need somebody today. Their cases are open and restricted.</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Becomes</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Cell</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Choose a file …</source>
      <translation>Choose a file …</translation>
    </message>
    <message>
      <source>Choose another file …</source>
      <translation>Choose another file …</translation>
    </message>
    <message>
      <source>Choose the file</source>
      <translation>Choose the file</translation>
    </message>
    <message>
      <source>Choose the file first: press Choose a file, or drop it on this page.</source>
      <translation>Choose the file first: press Choose a file, or drop it on this page.</translation>
    </message>
    <message>
      <source>Choose the term …</source>
      <translation>Choose the term …</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Classes of the file</source>
      <translation>Classes of the file</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Column</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columns</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>Columns of the file</translation>
    </message>
    <message>
      <source>Drop a filled workbook here, or</source>
      <translation>Drop a filled workbook here, or</translation>
    </message>
    <message>
      <source>Drop the file of marks here, or</source>
      <translation>Drop the file of marks here, or</translation>
    </message>
    <message>
      <source>Drop the roster here, or</source>
      <translation>Drop the roster here, or</translation>
    </message>
    <message>
      <source>Empty cells</source>
      <translation>Empty cells</translation>
    </message>
    <message>
      <source>Every child of these classes is in the file.</source>
      <translation>Every child of these classes is in the file.</translation>
    </message>
    <message>
      <source>Every row of the file is on record.</source>
      <translation>Every row of the file is on record.</translation>
    </message>
    <message>
      <source>Everything in this file is on record already. There is nothing to import.</source>
      <translation>Everything in this file is on record already. There is nothing to import.</translation>
    </message>
    <message>
      <source>Excel (.xlsx, .xls), CSV or text, as it comes from DMC or from a teacher</source>
      <translation>Excel (.xlsx, .xls), CSV or text, as it comes from DMC or from a teacher</translation>
    </message>
    <message>
      <source>Excel (.xlsx, .xls), CSV or text, as it comes from SGS, SchoolMIS or a teacher</source>
      <translation>Excel (.xlsx, .xls), CSV or text, as it comes from SGS, SchoolMIS or a teacher</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel workbook</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>Father</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Fields</translation>
    </message>
    <message>
      <source>Files of marks</source>
      <translation>Files of marks</translation>
    </message>
    <message>
      <source>Fill it in anywhere, on any computer with Excel. Each cell offers the answers of its item; what is keyed already stands in it.</source>
      <translation>Fill it in anywhere, on any computer with Excel. Each cell offers the answers of its item; what is keyed already stands in it.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Finished</translation>
    </message>
    <message>
      <source>From DMC</source>
      <translation>From DMC</translation>
    </message>
    <message>
      <source>GPA</source>
      <translation>GPA</translation>
    </message>
    <message>
      <source>GPA, GPAX, subjects with 0, ร, มส and มผ, grades of single subjects, school days, days absent and on leave, times late.</source>
      <translation>GPA, GPAX, subjects with 0, ร, มส and มผ, grades of single subjects, school days, days absent and on leave, times late.</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Heading in the file</source>
      <translation>Heading in the file</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>How sure</translation>
    </message>
    <message>
      <source>Import a roster</source>
      <translation>Import a roster</translation>
    </message>
    <message>
      <source>Import into the academic year</source>
      <translation>Import into the academic year</translation>
    </message>
    <message>
      <source>Import marks</source>
      <translation>Import marks</translation>
    </message>
    <message>
      <source>Import the marks of {count} children</source>
      <translation>Import the marks of {count} children</translation>
    </message>
    <message>
      <source>Import {count} answer sheets</source>
      <translation>Import {count} answer sheets</translation>
    </message>
    <message>
      <source>Import {count} children</source>
      <translation>Import {count} children</translation>
    </message>
    <message>
      <source>Imported as</source>
      <translation>Imported as</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In the file</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <source>It knows its class, instrument and round; a list of your own is read as chosen above</source>
      <translation>It knows its class, instrument and round; a list of your own is read as chosen above</translation>
    </message>
    <message>
      <source>Items answered</source>
      <translation>Items answered</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Late</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Left out</translation>
    </message>
    <message>
      <source>Look before saving</source>
      <translation>Look before saving</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>Marks and attendance</translation>
    </message>
    <message>
      <source>Marks and days of school fill in much of the screening by themselves.</source>
      <translation>Marks and days of school fill in much of the screening by themselves.</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>Mother</translation>
    </message>
    <message>
      <source>No child of this file is just as on record.</source>
      <translation>No child of this file is just as on record.</translation>
    </message>
    <message>
      <source>No class.</source>
      <translation>No class.</translation>
    </message>
    <message>
      <source>No column of “{sheet}” holds marks or days. Press Enter on its row to say so.</source>
      <translation>No column of “{sheet}” holds marks or days. Press Enter on its row to say so.</translation>
    </message>
    <message>
      <source>No marks of a child who had none.</source>
      <translation>No marks of a child who had none.</translation>
    </message>
    <message>
      <source>No new child in this file.</source>
      <translation>No new child in this file.</translation>
    </message>
    <message>
      <source>No row is left out.</source>
      <translation>No row is left out.</translation>
    </message>
    <message>
      <source>No sheet is read. Tick at least one.</source>
      <translation>No sheet is read. Tick at least one.</translation>
    </message>
    <message>
      <source>No sheet of a child who had none.</source>
      <translation>No sheet of a child who had none.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody is added</source>
      <translation>Nobody is added</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Not imported</translation>
    </message>
    <message>
      <source>Not in the file</source>
      <translation>Not in the file</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>Not passed</translation>
    </message>
    <message>
      <source>Nothing doubtful was found.</source>
      <translation>Nothing doubtful was found.</translation>
    </message>
    <message>
      <source>Nothing has been saved yet. An empty cell never deletes an answer.</source>
      <translation>Nothing has been saved yet. An empty cell never deletes an answer.</translation>
    </message>
    <message>
      <source>Nothing has been saved yet. Nobody is ever deleted by an import.</source>
      <translation>Nothing has been saved yet. Nobody is ever deleted by an import.</translation>
    </message>
    <message>
      <source>Nothing is saved until you have looked at everything that would change.</source>
      <translation>Nothing is saved until you have looked at everything that would change.</translation>
    </message>
    <message>
      <source>Nothing would change for the children who are known.</source>
      <translation>Nothing would change for the children who are known.</translation>
    </message>
    <message>
      <source>On leave</source>
      <translation>On leave</translation>
    </message>
    <message>
      <source>On record</source>
      <translation>On record</translation>
    </message>
    <message>
      <source>Open a file of marks</source>
      <translation>Open a file of marks</translation>
    </message>
    <message>
      <source>Open a filled workbook first: press Choose a file, or drop it on this page.</source>
      <translation>Open a filled workbook first: press Choose a file, or drop it on this page.</translation>
    </message>
    <message>
      <source>Open a roster</source>
      <translation>Open a roster</translation>
    </message>
    <message>
      <source>Open a workbook of answers</source>
      <translation>Open a workbook of answers</translation>
    </message>
    <message>
      <source>Open the class</source>
      <translation>Open the class</translation>
    </message>
    <message>
      <source>Read this sheet</source>
      <translation>Read this sheet</translation>
    </message>
    <message>
      <source>Rosters</source>
      <translation>Rosters</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Round {number}</translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>Row in the file</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Same</translation>
    </message>
    <message>
      <source>Save or open</source>
      <translation>Save or open</translation>
    </message>
    <message>
      <source>Save the rows to mend as a workbook</source>
      <translation>Save the rows to mend as a workbook</translation>
    </message>
    <message>
      <source>Save the rows to mend …</source>
      <translation>Save the rows to mend …</translation>
    </message>
    <message>
      <source>Save the workbook of answers</source>
      <translation>Save the workbook of answers</translation>
    </message>
    <message>
      <source>Save the workbook …</source>
      <translation>Save the workbook …</translation>
    </message>
    <message>
      <source>Saved as {name} with {count} children. Bring it back here when it is filled in.</source>
      <translation>Saved as {name} with {count} children. Bring it back here when it is filled in.</translation>
    </message>
    <message>
      <source>Saved as {name}: the reason stands beside each row, the cell is marked.</source>
      <translation>Saved as {name}: the reason stands beside each row, the cell is marked.</translation>
    </message>
    <message>
      <source>Say which column of “{sheet}” holds the children's names. Press Enter on its row.</source>
      <translation>Say which column of “{sheet}” holds the children's names. Press Enter on its row.</translation>
    </message>
    <message>
      <source>Say which column of “{sheet}” holds the student number or the name. Press Enter on its row.</source>
      <translation>Say which column of “{sheet}” holds the student number or the name. Press Enter on its row.</translation>
    </message>
    <message>
      <source>See every change</source>
      <translation>See every change</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>Student number</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Take it back</translation>
    </message>
    <message>
      <source>Take the file as DMC gives it, such as 2568-1-student.xlsx. No need to open or edit it.</source>
      <translation>Take the file as DMC gives it, such as 2568-1-student.xlsx. No need to open or edit it.</translation>
    </message>
    <message>
      <source>Take the import back …</source>
      <translation>Take the import back …</translation>
    </message>
    <message>
      <source>Take the whole import back?</source>
      <translation>Take the whole import back?</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Term {number}</source>
      <translation>Term {number}</translation>
    </message>
    <message>
      <source>The answers are imported</source>
      <translation>The answers are imported</translation>
    </message>
    <message>
      <source>The answers of {file} are imported into the academic year {year}</source>
      <translation>The answers of {file} are imported into the academic year {year}</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>The child</translation>
    </message>
    <message>
      <source>The file does not say clearly which term it is for. Choose it.</source>
      <translation>The file does not say clearly which term it is for. Choose it.</translation>
    </message>
    <message>
      <source>The file has not been compared with the school's records yet.</source>
      <translation>The file has not been compared with the school's records yet.</translation>
    </message>
    <message>
      <source>The file says term {found}, but term {chosen} is chosen here. Check it before going on.</source>
      <translation>The file says term {found}, but term {chosen} is chosen here. Check it before going on.</translation>
    </message>
    <message>
      <source>The file says {found}, but {chosen} is chosen here. Check the year before going on.</source>
      <translation>The file says {found}, but {chosen} is chosen here. Check the year before going on.</translation>
    </message>
    <message>
      <source>The import was taken back. Everything is as it was before.</source>
      <translation>The import was taken back. Everything is as it was before.</translation>
    </message>
    <message>
      <source>The marks are imported</source>
      <translation>The marks are imported</translation>
    </message>
    <message>
      <source>The marks of {added} children are taken out again, those of {changed} are put back as they were.</source>
      <translation>The marks of {added} children are taken out again, those of {changed} are put back as they were.</translation>
    </message>
    <message>
      <source>The marks of {file} are imported into the academic year {year}</source>
      <translation>The marks of {file} are imported into the academic year {year}</translation>
    </message>
    <message>
      <source>The program guessed from the headings. Press Enter on a row to correct it; the school's next file is then read the same way.</source>
      <translation>The program guessed from the headings. Press Enter on a row to correct it; the school's next file is then read the same way.</translation>
    </message>
    <message>
      <source>The roster is imported</source>
      <translation>The roster is imported</translation>
    </message>
    <message>
      <source>The same file again</source>
      <translation>The same file again</translation>
    </message>
    <message>
      <source>The sheets of {added} children are taken out again, those of {changed} are put back as they were.</source>
      <translation>The sheets of {added} children are taken out again, those of {changed} are put back as they were.</translation>
    </message>
    <message>
      <source>They take nothing away: attendance may come this month and the marks later.</source>
      <translation>They take nothing away: attendance may come this month and the marks later.</translation>
    </message>
    <message>
      <source>This is what would change</source>
      <translation>This is what would change</translation>
    </message>
    <message>
      <source>This sheet has no columns.</source>
      <translation>This sheet has no columns.</translation>
    </message>
    <message>
      <source>Title rows, merged cells and Thai digits are read, and name and surname in one cell.</source>
      <translation>Title rows, merged cells and Thai digits are read, and name and surname in one cell.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>To look at</translation>
    </message>
    <message>
      <source>To the class</source>
      <translation>To the class</translation>
    </message>
    <message>
      <source>To the students</source>
      <translation>To the students</translation>
    </message>
    <message>
      <source>Type to find a field</source>
      <translation>Type to find a field</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>Weight and height</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>What became of it</translation>
    </message>
    <message>
      <source>What is in each column?</source>
      <translation>What is in each column?</translation>
    </message>
    <message>
      <source>What is read</source>
      <translation>What is read</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>What it is</translation>
    </message>
    <message>
      <source>What stands in it</source>
      <translation>What stands in it</translation>
    </message>
    <message>
      <source>Which file, and which year?</source>
      <translation>Which file, and which year?</translation>
    </message>
    <message>
      <source>Which file, which year and which term?</source>
      <translation>Which file, which year and which term?</translation>
    </message>
    <message>
      <source>Workbooks of answers</source>
      <translation>Workbooks of answers</translation>
    </message>
    <message>
      <source>Write the class like ม.1/1 or ป.6/2.</source>
      <translation>Write the class like ม.1/1 or ป.6/2.</translation>
    </message>
    <message>
      <source>as on record</source>
      <translation>as on record</translation>
    </message>
    <message>
      <source>cell left empty</source>
      <translation>cell left empty</translation>
    </message>
    <message>
      <source>check it</source>
      <translation>check it</translation>
    </message>
    <message>
      <source>children</source>
      <translation>children</translation>
    </message>
    <message>
      <source>had no marks yet</source>
      <translation>had no marks yet</translation>
    </message>
    <message>
      <source>had no sheet yet</source>
      <translation>had no sheet yet</translation>
    </message>
    <message>
      <source>imported, look</source>
      <translation>imported, look</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>likely</translation>
    </message>
    <message>
      <source>new children</source>
      <translation>new children</translation>
    </message>
    <message>
      <source>of the known ones</source>
      <translation>of the known ones</translation>
    </message>
    <message>
      <source>perhaps twice</source>
      <translation>perhaps twice</translation>
    </message>
    <message>
      <source>row left out</source>
      <translation>row left out</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>rows</translation>
    </message>
    <message>
      <source>rows to mend</source>
      <translation>rows to mend</translation>
    </message>
    <message>
      <source>rows-to-mend.xlsx</source>
      <translation>rows-to-mend.xlsx</translation>
    </message>
    <message>
      <source>single cells</source>
      <translation>single cells</translation>
    </message>
    <message>
      <source>stay as they are</source>
      <translation>stay as they are</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>sure</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unknown</translation>
    </message>
    <message>
      <source>{added} + {changed} + {same} + {left_out} = {rows} rows of the file, each counted once</source>
      <translation>{added} + {changed} + {same} + {left_out} = {rows} rows of the file, each counted once</translation>
    </message>
    <message>
      <source>{added} children who were added are taken out again, {changed} are put back as they were before. What was there before the import stays.</source>
      <translation>{added} children who were added are taken out again, {changed} are put back as they were before. What was there before the import stays.</translation>
    </message>
    <message>
      <source>{answered} of {all}</source>
      <translation>{answered} of {all}</translation>
    </message>
    <message>
      <source>{count} children</source>
      <translation>{count} children</translation>
    </message>
    <message>
      <source>{count} children on {sheets} sheets</source>
      <translation>{count} children on {sheets} sheets</translation>
    </message>
    <message>
      <source>{count} rows were left out. Mend them in the file and import it once more.</source>
      <translation>{count} rows were left out. Mend them in the file and import it once more.</translation>
    </message>
    <message>
      <source>{file} is imported into the academic year {year}</source>
      <translation>{file} is imported into the academic year {year}</translation>
    </message>
    <message>
      <source>{found} · as of {day}</source>
      <translation>{found} · as of {day}</translation>
    </message>
    <message>
      <source>{instrument} {room} {informant} round {round}.xlsx</source>
      <translation>{instrument} {room} {informant} round {round}.xlsx</translation>
    </message>
    <message>
      <source>{name} ({count} children)</source>
      <translation>{name} ({count} children)</translation>
    </message>
    <message>
      <source>{name} – {field}: {old} → {new} ({where})</source>
      <translation>{name} – {field}: {old} → {new} ({where})</translation>
    </message>
    <message>
      <source>{room} · {instrument} · answered by: {informant} · round {round} · {count} rows</source>
      <translation>{room} · {instrument} · answered by: {informant} · round {round} · {count} rows</translation>
    </message>
    <message>
      <source>{sum} · {count} children have a new student number</source>
      <translation>{sum} · {count} children have a new student number</translation>
    </message>
    <message>
      <source>{taken} of {all} columns are imported, {doubtful} to check. {count} children below row {row}.</source>
      <translation>{taken} of {all} columns are imported, {doubtful} to check. {count} children below row {row}.</translation>
    </message>
    <message>
      <source>{where} {name}: {what}</source>
      <translation>{where} {name}: {what}</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{year} (a new year is added)</source>
      <translation>{year} (a new year is added)</translation>
    </message>
  </context>
  <context>
    <name>Indicator</name>
    <message>
      <source>Level 1–5</source>
      <translation>Level 1–5</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mean</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>Percent</translation>
    </message>
    <message>
      <source>There is no indicator called “{name}”. The command indicators lists them.</source>
      <translation>There is no indicator called “{name}”. The command indicators lists them.</translation>
    </message>
    <message>
      <source>Write what the indicator is called.</source>
      <translation>Write what the indicator is called.</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>higher</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>lower</translation>
    </message>
    <message>
      <source>{name}: a level lies between 1 and 5 and has no limits.</source>
      <translation>{name}: a level lies between 1 and 5 and has no limits.</translation>
    </message>
    <message>
      <source>{name}: a share lies between 0 and 100. Write the target and limits so.</source>
      <translation>{name}: a share lies between 0 and 100. Write the target and limits so.</translation>
    </message>
    <message>
      <source>{name}: a target or limit cannot lie below 0.</source>
      <translation>{name}: a target or limit cannot lie below 0.</translation>
    </message>
    <message>
      <source>{name}: write four limits for the levels 2 to 5, each {way} than the one before.</source>
      <translation>{name}: write four limits for the levels 2 to 5, each {way} than the one before.</translation>
    </message>
  </context>
  <context>
    <name>Informant</name>
    <message>
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
  </context>
  <context>
    <name>Instrument</name>
    <message>
      <source>The cut-offs “{key}” are switched off: they are not verified. Choose one of: {known}.</source>
      <translation>The cut-offs “{key}” are switched off: they are not verified. Choose one of: {known}.</translation>
    </message>
    <message>
      <source>There is no instrument “{key}”. There are: {known}.</source>
      <translation>There is no instrument “{key}”. There are: {known}.</translation>
    </message>
    <message>
      <source>{name} has no cut-offs “{key}”. Choose one of: {known}.</source>
      <translation>{name} has no cut-offs “{key}”. Choose one of: {known}.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” judge the same part. Name only one of them.</source>
      <translation>“{first}” and “{second}” judge the same part. Name only one of them.</translation>
    </message>
  </context>
  <context>
    <name>Instrument list</name>
    <message>
      <source>Items</source>
      <translation>Items</translation>
    </message>
  </context>
  <context>
    <name>Instruments</name>
    <message>
      <source>A child may not answer on the screen.</source>
      <translation>A child may not answer on the screen.</translation>
    </message>
    <message>
      <source>About the instrument</source>
      <translation>About the instrument</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Answered by</translation>
    </message>
    <message>
      <source>Answers and results stay. The file can be loaded again, or the change taken back.</source>
      <translation>Answers and results stay. The file can be loaded again, or the change taken back.</translation>
    </message>
    <message>
      <source>Back to settings</source>
      <translation>Back to settings</translation>
    </message>
    <message>
      <source>Change the school's own …</source>
      <translation>Change the school's own …</translation>
    </message>
    <message>
      <source>Choose the wording file</source>
      <translation>Choose the wording file</translation>
    </message>
    <message>
      <source>Cut-offs</source>
      <translation>Cut-offs</translation>
    </message>
    <message>
      <source>Cut-offs of each scale</source>
      <translation>Cut-offs of each scale</translation>
    </message>
    <message>
      <source>Cut-offs of {name}</source>
      <translation>Cut-offs of {name}</translation>
    </message>
    <message>
      <source>Cut-offs shown: {title}. Source: {source}.</source>
      <translation>Cut-offs shown: {title}. Source: {source}.</translation>
    </message>
    <message>
      <source>Document they stand in</source>
      <translation>Document they stand in</translation>
    </message>
    <message>
      <source>Every score that can be must stand in exactly one level. A row that is left empty stays unknown. Results that are there keep the version they were judged by.</source>
      <translation>Every score that can be must stand in exactly one level. A row that is left empty stays unknown. Results that are there keep the version they were judged by.</translation>
    </message>
    <message>
      <source>Fill missing answers by the mean of the others, and say so beside the result</source>
      <translation>Fill missing answers by the mean of the others, and say so beside the result</translation>
    </message>
    <message>
      <source>First page</source>
      <translation>First page</translation>
    </message>
    <message>
      <source>For</source>
      <translation>For</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>I have compared every figure with the document</source>
      <translation>I have compared every figure with the document</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <source>Instruments</source>
      <translation>Instruments</translation>
    </message>
    <message>
      <source>Instruments and cut-offs</source>
      <translation>Instruments and cut-offs</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Items</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>Judged by</translation>
    </message>
    <message>
      <source>Keying</source>
      <translation>Keying</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>Leave without saving?</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Load a wording file …</source>
      <translation>Load a wording file …</translation>
    </message>
    <message>
      <source>Name of the cut-offs</source>
      <translation>Name of the cut-offs</translation>
    </message>
    <message>
      <source>New results are judged by these. Results that are there stay as they were judged.</source>
      <translation>New results are judged by these. Results that are there stay as they were judged.</translation>
    </message>
    <message>
      <source>No wording is loaded.</source>
      <translation>No wording is loaded.</translation>
    </message>
    <message>
      <source>No wording ships with the program. A school that has permission loads its own file: it is shown beside the number when answers are keyed, lies encrypted in the school's data, and is never exported or printed.</source>
      <translation>No wording ships with the program. A school that has permission loads its own file: it is shown beside the number when answers are keyed, lies encrypted in the school's data, and is never exported or printed.</translation>
    </message>
    <message>
      <source>Of this instrument the wording is not shown: only scores or a result are noted.</source>
      <translation>Of this instrument the wording is not shown: only scores or a result are noted.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Remove the wording</source>
      <translation>Remove the wording</translation>
    </message>
    <message>
      <source>Remove the wording of {name}?</source>
      <translation>Remove the wording of {name}?</translation>
    </message>
    <message>
      <source>Results that were judged by them stay. It can be taken back.</source>
      <translation>Results that were judged by them stay. It can be taken back.</translation>
    </message>
    <message>
      <source>Save the cut-offs</source>
      <translation>Save the cut-offs</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Scale</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>Scales</translation>
    </message>
    <message>
      <source>Second page (impact)</source>
      <translation>Second page (impact)</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>The cut-offs are saved as version {version}. Press “Use these” to judge by them.</source>
      <translation>The cut-offs are saved as version {version}. Press “Use these” to judge by them.</translation>
    </message>
    <message>
      <source>The cut-offs that were written are not saved yet.</source>
      <translation>The cut-offs that were written are not saved yet.</translation>
    </message>
    <message>
      <source>The licence lets a child answer on the screen.</source>
      <translation>The licence lets a child answer on the screen.</translation>
    </message>
    <message>
      <source>The school has not entered cut-offs yet: scores are kept without a level.</source>
      <translation>The school has not entered cut-offs yet: scores are kept without a level.</translation>
    </message>
    <message>
      <source>The school's own cut-offs are used no longer.</source>
      <translation>The school's own cut-offs are used no longer.</translation>
    </message>
    <message>
      <source>The school's own cut-offs of {name}</source>
      <translation>The school's own cut-offs of {name}</translation>
    </message>
    <message>
      <source>The wording of {name} is loaded.</source>
      <translation>The wording of {name} is loaded.</translation>
    </message>
    <message>
      <source>The wording of {name} is removed.</source>
      <translation>The wording of {name} is removed.</translation>
    </message>
    <message>
      <source>There is no instrument.</source>
      <translation>There is no instrument.</translation>
    </message>
    <message>
      <source>This instrument has no scores here: its result is chosen when it is keyed.</source>
      <translation>This instrument has no scores here: its result is chosen when it is keyed.</translation>
    </message>
    <message>
      <source>Time asked about</source>
      <translation>Time asked about</translation>
    </message>
    <message>
      <source>Use the cut-offs “{name}” no longer?</source>
      <translation>Use the cut-offs “{name}” no longer?</translation>
    </message>
    <message>
      <source>Use the school's own no longer</source>
      <translation>Use the school's own no longer</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>Use these</translation>
    </message>
    <message>
      <source>Where each figure comes from, how sure it is, and which one this school uses</source>
      <translation>Where each figure comes from, how sure it is, and which one this school uses</translation>
    </message>
    <message>
      <source>Wording file</source>
      <translation>Wording file</translation>
    </message>
    <message>
      <source>Wording of the items</source>
      <translation>Wording of the items</translation>
    </message>
    <message>
      <source>Write the school's own …</source>
      <translation>Write the school's own …</translation>
    </message>
    <message>
      <source>Write the scores from and to, such as 0-16; leave it empty for no such level.</source>
      <translation>Write the scores from and to, such as 0-16; leave it empty for no such level.</translation>
    </message>
    <message>
      <source>boys</source>
      <translation>boys</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>everybody</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>fairly sure</translation>
    </message>
    <message>
      <source>girls</source>
      <translation>girls</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>not sure</translation>
    </message>
    <message>
      <source>not verified</source>
      <translation>not verified</translation>
    </message>
    <message>
      <source>only the result is noted</source>
      <translation>only the result is noted</translation>
    </message>
    <message>
      <source>scores found on paper are noted</source>
      <translation>scores found on paper are noted</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>sure</translation>
    </message>
    <message>
      <source>the answer to each item is keyed</source>
      <translation>the answer to each item is keyed</translation>
    </message>
    <message>
      <source>{document} ({sure})</source>
      <translation>{document} ({sure})</translation>
    </message>
    <message>
      <source>{document}, page {page} ({sure})</source>
      <translation>{document}, page {page} ({sure})</translation>
    </message>
    <message>
      <source>{informant}</source>
      <translation>{informant}</translation>
    </message>
    <message>
      <source>{informant} of a child of {low} years and older</source>
      <translation>{informant} of a child of {low} years and older</translation>
    </message>
    <message>
      <source>{informant} of a child of {low}–{high} years</source>
      <translation>{informant} of a child of {low}–{high} years</translation>
    </message>
    <message>
      <source>{informant}: {count} items. Licence: {licence}.</source>
      <translation>{informant}: {count} items. Licence: {licence}.</translation>
    </message>
    <message>
      <source>{low} years and older</source>
      <translation>{low} years and older</translation>
    </message>
    <message>
      <source>{low}–{high} years</source>
      <translation>{low}–{high} years</translation>
    </message>
    <message>
      <source>{name} is judged by these cut-offs from now on.</source>
      <translation>{name} is judged by these cut-offs from now on.</translation>
    </message>
    <message>
      <source>{title} (switched off: not verified)</source>
      <translation>{title} (switched off: not verified)</translation>
    </message>
    <message>
      <source>{title} (the school's own, version {version})</source>
      <translation>{title} (the school's own, version {version})</translation>
    </message>
  </context>
  <context>
    <name>Keying</name>
    <message>
      <source>({nickname})</source>
      <translation>({nickname})</translation>
    </message>
    <message>
      <source>A row that you leave is kept at once.</source>
      <translation>A row that you leave is kept at once.</translation>
    </message>
    <message>
      <source>Back to the grid</source>
      <translation>Back to the grid</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Choose a class and put its papers in the order of the class list.</source>
      <translation>Choose a class and put its papers in the order of the class list.</translation>
    </message>
    <message>
      <source>Choose another class at the top, or add children to this one.</source>
      <translation>Choose another class at the top, or add children to this one.</translation>
    </message>
    <message>
      <source>Cut-offs: {norms}</source>
      <translation>Cut-offs: {norms}</translation>
    </message>
    <message>
      <source>Cut-offs: {norms} (not entered yet, so there is no level)</source>
      <translation>Cut-offs: {norms} (not entered yet, so there is no level)</translation>
    </message>
    <message>
      <source>Cut-offs: {norms} (not verified)</source>
      <translation>Cut-offs: {norms} (not verified)</translation>
    </message>
    <message>
      <source>Cut-offs: {norms} (some are not verified)</source>
      <translation>Cut-offs: {norms} (some are not verified)</translation>
    </message>
    <message>
      <source>End the second keying</source>
      <translation>End the second keying</translation>
    </message>
    <message>
      <source>Excel out and in</source>
      <translation>Excel out and in</translation>
    </message>
    <message>
      <source>Few may see these results: they stand in no list of the class and in no export.</source>
      <translation>Few may see these results: they stand in no list of the class and in no export.</translation>
    </message>
    <message>
      <source>Finish this sheet with its gaps?</source>
      <translation>Finish this sheet with its gaps?</translation>
    </message>
    <message>
      <source>Finish with gaps</source>
      <translation>Finish with gaps</translation>
    </message>
    <message>
      <source>Finish with gaps (F7)</source>
      <translation>Finish with gaps (F7)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Import a roster</source>
      <translation>Import a roster</translation>
    </message>
    <message>
      <source>Import a roster first: the classes and their children come with it.</source>
      <translation>Import a roster first: the classes and their children come with it.</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <source>Item {items} stays open and never counts as zero. A scale that needs it, and the total, will have no score. You can still key it later.</source>
      <translation>Item {items} stays open and never counts as zero. A scale that needs it, and the total, will have no score. You can still key it later.</translation>
    </message>
    <message>
      <source>Keep, next child (Ctrl+Enter)</source>
      <translation>Keep, next child (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Key answer sheets</source>
      <translation>Key answer sheets</translation>
    </message>
    <message>
      <source>Key {count} once more</source>
      <translation>Key {count} once more</translation>
    </message>
    <message>
      <source>Leave although rows are not kept?</source>
      <translation>Leave although rows are not kept?</translation>
    </message>
    <message>
      <source>Leave and lose them</source>
      <translation>Leave and lose them</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>No. {no}</source>
      <translation>No. {no}</translation>
    </message>
    <message>
      <source>No. {no} {name}</source>
      <translation>No. {no} {name}</translation>
    </message>
    <message>
      <source>No. {no} · item {item} · {answers}</source>
      <translation>No. {no} · item {item} · {answers}</translation>
    </message>
    <message>
      <source>No. {no} · page 2, item {item} · {answers}</source>
      <translation>No. {no} · page 2, item {item} · {answers}</translation>
    </message>
    <message>
      <source>No. {no}: item {items} is open, so what needs it has no score yet.</source>
      <translation>No. {no}: item {items} is open, so what needs it has no score yet.</translation>
    </message>
    <message>
      <source>No. {no}: item {items} of page 2 is open.</source>
      <translation>No. {no}: item {items} of page 2 is open.</translation>
    </message>
    <message>
      <source>Nobody studies here.</source>
      <translation>Nobody studies here.</translation>
    </message>
    <message>
      <source>Nobody studies in {class_name}</source>
      <translation>Nobody studies in {class_name}</translation>
    </message>
    <message>
      <source>Nothing was stopped and nobody is accused: two children can answer alike. Take the papers and look.</source>
      <translation>Nothing was stopped and nobody is accused: two children can answer alike. Take the papers and look.</translation>
    </message>
    <message>
      <source>Of which class are the sheets?</source>
      <translation>Of which class are the sheets?</translation>
    </message>
    <message>
      <source>Page 2 (F4)</source>
      <translation>Page 2 (F4)</translation>
    </message>
    <message>
      <source>Result (F2)</source>
      <translation>Result (F2)</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Round {round}</source>
      <translation>Round {round}</translation>
    </message>
    <message>
      <source>Second keying of {sheets} children: {wrong} of {of} answers differ ({percent} %)</source>
      <translation>Second keying of {sheets} children: {wrong} of {of} answers differ ({percent} %)</translation>
    </message>
    <message>
      <source>Second keying · {what}</source>
      <translation>Second keying · {what}</translation>
    </message>
    <message>
      <source>Something in these boxes cannot be right. This child was not kept.</source>
      <translation>Something in these boxes cannot be right. This child was not kept.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>The child answers on the screen</source>
      <translation>The child answers on the screen</translation>
    </message>
    <message>
      <source>The rows marked “not kept” are only on the screen and will be lost.</source>
      <translation>The rows marked “not kept” are only on the screen and will be lost.</translation>
    </message>
    <message>
      <source>The school has not entered cut-offs yet, so a score alone gives no level.</source>
      <translation>The school has not entered cut-offs yet, so a score alone gives no level.</translation>
    </message>
    <message>
      <source>There are no classes in this year yet</source>
      <translation>There are no classes in this year yet</translation>
    </message>
    <message>
      <source>To look at again</source>
      <translation>To look at again</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation>Who answered</translation>
    </message>
    <message>
      <source>Write what stands on the paper. Leave empty what is not known.</source>
      <translation>Write what stands on the paper. Leave empty what is not known.</translation>
    </message>
    <message>
      <source>a parent answers</source>
      <translation>a parent answers</translation>
    </message>
    <message>
      <source>keyed</source>
      <translation>keyed</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>no score</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>not kept</translation>
    </message>
    <message>
      <source>noted</source>
      <translation>noted</translation>
    </message>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
    <message>
      <source>the child answers</source>
      <translation>the child answers</translation>
    </message>
    <message>
      <source>the teacher answers</source>
      <translation>the teacher answers</translation>
    </message>
    <message>
      <source>{class_name} · {done} of {count} children · {norms} · screening only, no diagnosis</source>
      <translation>{class_name} · {done} of {count} children · {norms} · screening only, no diagnosis</translation>
    </message>
    <message>
      <source>{count} open</source>
      <translation>{count} open</translation>
    </message>
    <message>
      <source>{count} things to look at</source>
      <translation>{count} things to look at</translation>
    </message>
    <message>
      <source>{done} of {count} children · key from the paper; the first answers are not shown</source>
      <translation>{done} of {count} children · key from the paper; the first answers are not shown</translation>
    </message>
    <message>
      <source>{instrument} · {informant} · round {round}/{year}</source>
      <translation>{instrument} · {informant} · round {round}/{year}</translation>
    </message>
    <message>
      <source>{scale}: result</source>
      <translation>{scale}: result</translation>
    </message>
    <message>
      <source>{spent} min keyed</source>
      <translation>{spent} min keyed</translation>
    </message>
    <message>
      <source>{spent} min keyed · about {left} min left</source>
      <translation>{spent} min keyed · about {left} min left</translation>
    </message>
    <message>
      <source>{value} {label}</source>
      <translation>{value} {label}</translation>
    </message>
    <message>
      <source>“{key}” is no answer to item {item}. Press {known}, or the full stop for a gap.</source>
      <translation>“{key}” is no answer to item {item}. Press {known}, or the full stop for a gap.</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>The key file (school.keys) is missing or damaged in both places, so the data cannot be opened. Nothing was changed. Restore the newest backup, or copy school.keys back from a backup.</source>
      <translation>The key file (school.keys) is missing or damaged in both places, so the data cannot be opened. Nothing was changed. Restore the newest backup, or copy school.keys back from a backup.</translation>
    </message>
    <message>
      <source>The key file comes from a newer program. Install the newer program to open it.</source>
      <translation>The key file comes from a newer program. Install the newer program to open it.</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard language and try again.</source>
      <translation>The passphrase is not right. Check the keyboard language and try again.</translation>
    </message>
    <message>
      <source>The passphrase needs at least 4 characters.</source>
      <translation>The passphrase needs at least 4 characters.</translation>
    </message>
    <message>
      <source>This is not the recovery key of this data. Compare it letter by letter.</source>
      <translation>This is not the recovery key of this data. Compare it letter by letter.</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Try again in {seconds} seconds. Nothing was opened.</source>
      <translation>Too many wrong passphrases. Try again in {seconds} seconds. Nothing was opened.</translation>
    </message>
  </context>
  <context>
    <name>Kin</name>
    <message>
      <source>Aunt, parents' elder</source>
      <translation>Aunt, parents' elder</translation>
    </message>
    <message>
      <source>Elder brother</source>
      <translation>Elder brother</translation>
    </message>
    <message>
      <source>Elder sister</source>
      <translation>Elder sister</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>Father</translation>
    </message>
    <message>
      <source>Father's father</source>
      <translation>Father's father</translation>
    </message>
    <message>
      <source>Father's mother</source>
      <translation>Father's mother</translation>
    </message>
    <message>
      <source>Great-grandparent</source>
      <translation>Great-grandparent</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>Mother</translation>
    </message>
    <message>
      <source>Mother's father</source>
      <translation>Mother's father</translation>
    </message>
    <message>
      <source>Mother's mother</source>
      <translation>Mother's mother</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Stepfather</source>
      <translation>Stepfather</translation>
    </message>
    <message>
      <source>Stepmother</source>
      <translation>Stepmother</translation>
    </message>
    <message>
      <source>The student</source>
      <translation>The student</translation>
    </message>
    <message>
      <source>Uncle or aunt, father's younger</source>
      <translation>Uncle or aunt, father's younger</translation>
    </message>
    <message>
      <source>Uncle or aunt, mother's younger</source>
      <translation>Uncle or aunt, mother's younger</translation>
    </message>
    <message>
      <source>Uncle, parents' elder</source>
      <translation>Uncle, parents' elder</translation>
    </message>
    <message>
      <source>Younger brother</source>
      <translation>Younger brother</translation>
    </message>
    <message>
      <source>Younger sister</source>
      <translation>Younger sister</translation>
    </message>
  </context>
  <context>
    <name>Kind</name>
    <message>
      <source>A teacher's view</source>
      <translation>A teacher's view</translation>
    </message>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Action of a case</source>
      <translation>Action of a case</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Adviser</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Agreed indicator</source>
      <translation>Agreed indicator</translation>
    </message>
    <message>
      <source>Answer sheet</source>
      <translation>Answer sheet</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Approval</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>Award</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>Behaviour points</translation>
    </message>
    <message>
      <source>Care case</source>
      <translation>Care case</translation>
    </message>
    <message>
      <source>Case conference</source>
      <translation>Case conference</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>Case study</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Child before a conference</source>
      <translation>Child before a conference</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>Child protection report</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consent</translation>
    </message>
    <message>
      <source>Coordination</source>
      <translation>Coordination</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>Counselling</translation>
    </message>
    <message>
      <source>Duty in a team</source>
      <translation>Duty in a team</translation>
    </message>
    <message>
      <source>Economy</source>
      <translation>Economy</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Follow-up of a case</source>
      <translation>Follow-up of a case</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Goal</translation>
    </message>
    <message>
      <source>Group decided otherwise</source>
      <translation>Group decided otherwise</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Health</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>Homeroom</translation>
    </message>
    <message>
      <source>Household member</source>
      <translation>Household member</translation>
    </message>
    <message>
      <source>Judgement of an indicator</source>
      <translation>Judgement of an indicator</translation>
    </message>
    <message>
      <source>Line of the calendar</source>
      <translation>Line of the calendar</translation>
    </message>
    <message>
      <source>Link of a standard</source>
      <translation>Link of a standard</translation>
    </message>
    <message>
      <source>Linked system</source>
      <translation>Linked system</translation>
    </message>
    <message>
      <source>Load of a form</source>
      <translation>Load of a form</translation>
    </message>
    <message>
      <source>Made known</source>
      <translation>Made known</translation>
    </message>
    <message>
      <source>Marks for a homeroom teacher</source>
      <translation>Marks for a homeroom teacher</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Measure</translation>
    </message>
    <message>
      <source>Network committee</source>
      <translation>Network committee</translation>
    </message>
    <message>
      <source>Opinion on an indicator</source>
      <translation>Opinion on an indicator</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>Other record</translation>
    </message>
    <message>
      <source>Page of a strategy</source>
      <translation>Page of a strategy</translation>
    </message>
    <message>
      <source>Paper of a survey</source>
      <translation>Paper of a survey</translation>
    </message>
    <message>
      <source>Parent at a meeting</source>
      <translation>Parent at a meeting</translation>
    </message>
    <message>
      <source>Parents' meeting</source>
      <translation>Parents' meeting</translation>
    </message>
    <message>
      <source>Part in a training</source>
      <translation>Part in a training</translation>
    </message>
    <message>
      <source>Part in an activity</source>
      <translation>Part in an activity</translation>
    </message>
    <message>
      <source>Person concerned</source>
      <translation>Person concerned</translation>
    </message>
    <message>
      <source>Picture of the class</source>
      <translation>Picture of the class</translation>
    </message>
    <message>
      <source>Picture or paper</source>
      <translation>Picture or paper</translation>
    </message>
    <message>
      <source>Place in the class</source>
      <translation>Place in the class</translation>
    </message>
    <message>
      <source>Plan for a strength</source>
      <translation>Plan for a strength</translation>
    </message>
    <message>
      <source>Plan for many</source>
      <translation>Plan for many</translation>
    </message>
    <message>
      <source>Plan of evaluation</source>
      <translation>Plan of evaluation</translation>
    </message>
    <message>
      <source>Policy</source>
      <translation>Policy</translation>
    </message>
    <message>
      <source>Potential of the school</source>
      <translation>Potential of the school</translation>
    </message>
    <message>
      <source>Problem or need</source>
      <translation>Problem or need</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Project</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>Referral</translation>
    </message>
    <message>
      <source>Results of a term</source>
      <translation>Results of a term</translation>
    </message>
    <message>
      <source>Risk spot or accident</source>
      <translation>Risk spot or accident</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>Scholarship</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Setting</translation>
    </message>
    <message>
      <source>Signature of a strategy</source>
      <translation>Signature of a strategy</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>Staff</translation>
    </message>
    <message>
      <source>Step of a referral</source>
      <translation>Step of a referral</translation>
    </message>
    <message>
      <source>Strategy</source>
      <translation>Strategy</translation>
    </message>
    <message>
      <source>Supervision of a class</source>
      <translation>Supervision of a class</translation>
    </message>
    <message>
      <source>Talent</source>
      <translation>Talent</translation>
    </message>
    <message>
      <source>Talk with the child</source>
      <translation>Talk with the child</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Thanks and certificates</source>
      <translation>Thanks and certificates</translation>
    </message>
    <message>
      <source>The child's own voice</source>
      <translation>The child's own voice</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Urgent case</source>
      <translation>Urgent case</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>Weight and height</translation>
    </message>
    <message>
      <source>White classroom</source>
      <translation>White classroom</translation>
    </message>
    <message>
      <source>Year of the seven strategies</source>
      <translation>Year of the seven strategies</translation>
    </message>
  </context>
  <context>
    <name>Know</name>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Already filled from the record. Mend only what is no longer true.</source>
      <translation>Already filled from the record. Mend only what is no longer true.</translation>
    </message>
    <message>
      <source>An institution only where the child does not live with a family.</source>
      <translation>An institution only where the child does not live with a family.</translation>
    </message>
    <message>
      <source>Asked once for the home visit, the screening and the poverty form.</source>
      <translation>Asked once for the home visit, the screening and the poverty form.</translation>
    </message>
    <message>
      <source>At least twice a year. Leave it empty when you did not measure.</source>
      <translation>At least twice a year. Leave it empty when you did not measure.</translation>
    </message>
    <message>
      <source>Before it is signed</source>
      <translation>Before it is signed</translation>
    </message>
    <message>
      <source>Begun, not finished</source>
      <translation>Begun, not finished</translation>
    </message>
    <message>
      <source>Behaviour and risks</source>
      <translation>Behaviour and risks</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Choose a picture</translation>
    </message>
    <message>
      <source>Choose students</source>
      <translation>Choose students</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Documents to make now</source>
      <translation>Documents to make now</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Everything is as the family said, and the visit is done</source>
      <translation>Everything is as the family said, and the visit is done</translation>
    </message>
    <message>
      <source>Family and guardian</source>
      <translation>Family and guardian</translation>
    </message>
    <message>
      <source>Father and mother</source>
      <translation>Father and mother</translation>
    </message>
    <message>
      <source>Finish the visit</source>
      <translation>Finish the visit</translation>
    </message>
    <message>
      <source>Form of the visit</source>
      <translation>Form of the visit</translation>
    </message>
    <message>
      <source>Health, safety and the way to school</source>
      <translation>Health, safety and the way to school</translation>
    </message>
    <message>
      <source>Health, safety, way to school</source>
      <translation>Health, safety, way to school</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Home visit, one page</source>
      <translation>Home visit, one page</translation>
    </message>
    <message>
      <source>House and property</source>
      <translation>House and property</translation>
    </message>
    <message>
      <source>In the order of the paper. What nobody told you stays empty.</source>
      <translation>In the order of the paper. What nobody told you stays empty.</translation>
    </message>
    <message>
      <source>Institution and travel</source>
      <translation>Institution and travel</translation>
    </message>
    <message>
      <source>Kept as a draft: {name}. It goes on where you stopped.</source>
      <translation>Kept as a draft: {name}. It goes on where you stopped.</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>Kept at {time}. A power cut loses nothing.</translation>
    </message>
    <message>
      <source>Know the child</source>
      <translation>Know the child</translation>
    </message>
    <message>
      <source>Look around and ask; it shows who needs help with money.</source>
      <translation>Look around and ask; it shows who needs help with money.</translation>
    </message>
    <message>
      <source>Look over</source>
      <translation>Look over</translation>
    </message>
    <message>
      <source>Making the picture small and removing place and time from it</source>
      <translation>Making the picture small and removing place and time from it</translation>
    </message>
    <message>
      <source>Members and income</source>
      <translation>Members and income</translation>
    </message>
    <message>
      <source>Members of the household and income</source>
      <translation>Members of the household and income</translation>
    </message>
    <message>
      <source>Not visited yet</source>
      <translation>Not visited yet</translation>
    </message>
    <message>
      <source>One after another comes up; you can stop after any page.</source>
      <translation>One after another comes up; you can stop after any page.</translation>
    </message>
    <message>
      <source>Photos and map</source>
      <translation>Photos and map</translation>
    </message>
    <message>
      <source>Photos are made small; place, time and camera are taken out of them.</source>
      <translation>Photos are made small; place, time and camera are taken out of them.</translation>
    </message>
    <message>
      <source>Photos of the house and sketch map</source>
      <translation>Photos of the house and sketch map</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Relations</translation>
    </message>
    <message>
      <source>Relations in the family</source>
      <translation>Relations in the family</translation>
    </message>
    <message>
      <source>Student record</source>
      <translation>Student record</translation>
    </message>
    <message>
      <source>The child and the way there</source>
      <translation>The child and the way there</translation>
    </message>
    <message>
      <source>The child answers alone. It is no test, and nothing is added up.</source>
      <translation>The child answers alone. It is no test, and nothing is added up.</translation>
    </message>
    <message>
      <source>The forms are filled. Print them for signatures, or later from the reports.</source>
      <translation>The forms are filled. Print them for signatures, or later from the reports.</translation>
    </message>
    <message>
      <source>The home visit is done: {name}.</source>
      <translation>The home visit is done: {name}.</translation>
    </message>
    <message>
      <source>The screening form is filled in beforehand from these answers.</source>
      <translation>The screening form is filled in beforehand from these answers.</translation>
    </message>
    <message>
      <source>The signatures themselves are written on the printed form.</source>
      <translation>The signatures themselves are written on the printed form.</translation>
    </message>
    <message>
      <source>The student</source>
      <translation>The student</translation>
    </message>
    <message>
      <source>The student's voice</source>
      <translation>The student's voice</translation>
    </message>
    <message>
      <source>Tick the box when everything is as the family said. Until then it stays a draft.</source>
      <translation>Tick the box when everything is as the family said. Until then it stays a draft.</translation>
    </message>
    <message>
      <source>Tick what you saw or were told. None of them is an answer, too.</source>
      <translation>Tick what you saw or were told. None of them is an answer, too.</translation>
    </message>
    <message>
      <source>Visited {day}</source>
      <translation>Visited {day}</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>Weight and height</translation>
    </message>
    <message>
      <source>What is still open, and what the answers say so far.</source>
      <translation>What is still open, and what the answers say so far.</translation>
    </message>
    <message>
      <source>Who answered, and who visited</source>
      <translation>Who answered, and who visited</translation>
    </message>
    <message>
      <source>Who answered, signature</source>
      <translation>Who answered, signature</translation>
    </message>
    <message>
      <source>Who is close to the child, and who can help.</source>
      <translation>Who is close to the child, and who can help.</translation>
    </message>
    <message>
      <source>Whom do you visit?</source>
      <translation>Whom do you visit?</translation>
    </message>
    <message>
      <source>Whom the school speaks with, and whom it calls when something happens.</source>
      <translation>Whom the school speaks with, and whom it calls when something happens.</translation>
    </message>
    <message>
      <source>With this page the visit is done.</source>
      <translation>With this page the visit is done.</translation>
    </message>
    <message>
      <source>Write the day of the visit.</source>
      <translation>Write the day of the visit.</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
    <message>
      <source>{subject} · {place} of {count} children</source>
      <translation>{subject} · {place} of {count} children</translation>
    </message>
    <message>
      <source>–   Only those who care for the child see and answer this.</source>
      <translation>–   Only those who care for the child see and answer this.</translation>
    </message>
  </context>
  <context>
    <name>Known</name>
    <message>
      <source>Answer sheets (SDQ and others)</source>
      <translation>Answer sheets (SDQ and others)</translation>
    </message>
    <message>
      <source>Home visit of this year</source>
      <translation>Home visit of this year</translation>
    </message>
    <message>
      <source>Income of the household</source>
      <translation>Income of the household</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>Marks and attendance</translation>
    </message>
    <message>
      <source>{fact} · {day}</source>
      <translation>{fact} · {day}</translation>
    </message>
    <message>
      <source>{label} · {source}</source>
      <translation>{label} · {source}</translation>
    </message>
    <message>
      <source>{label}: {value} · {source}</source>
      <translation>{label}: {value} · {source}</translation>
    </message>
    <message>
      <source>{number} {unit}</source>
      <translation>{number} {unit}</translation>
    </message>
  </context>
  <context>
    <name>Letter</name>
    <message>
      <source>Cut here and send back to the school</source>
      <translation>Cut here and send back to the school</translation>
    </message>
    <message>
      <source>District {text}</source>
      <translation>District {text}</translation>
    </message>
    <message>
      <source>Enclosed</source>
      <translation>Enclosed</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Province {text}</source>
      <translation>Province {text}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Subject</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>Yours faithfully</source>
      <translation>Yours faithfully</translation>
    </message>
  </context>
  <context>
    <name>Letterhead</name>
    <message>
      <source>The file {file} cannot be read. Nothing was changed. Choose another one.</source>
      <translation>The file {file} cannot be read. Nothing was changed. Choose another one.</translation>
    </message>
  </context>
  <context>
    <name>Level</name>
    <message>
      <source>Excellent</source>
      <translation>Excellent</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Fair</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Good</translation>
    </message>
    <message>
      <source>To be improved</source>
      <translation>To be improved</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Very good</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation>Partly</translation>
    </message>
    <message>
      <source>Same evidence</source>
      <translation>Same evidence</translation>
    </message>
  </context>
  <context>
    <name>LinkedSystem</name>
    <message>
      <source>Its standard</source>
      <translation>Its standard</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsible</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
  </context>
  <context>
    <name>LivesWith</name>
    <message>
      <source>Alone</source>
      <translation>Alone</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Institution</translation>
    </message>
    <message>
      <source>Parents</source>
      <translation>Parents</translation>
    </message>
    <message>
      <source>Patron or employer</source>
      <translation>Patron or employer</translation>
    </message>
    <message>
      <source>Relatives</source>
      <translation>Relatives</translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>Choose one of these numbers of minutes: {choices}. Nothing was changed.</source>
      <translation>Choose one of these numbers of minutes: {choices}. Nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>Loop</name>
    <message>
      <source>Answered</source>
      <translation>Answered</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Received</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Sent</translation>
    </message>
  </context>
  <context>
    <name>Lost</name>
    <message>
      <source>Nothing was changed since, so nothing would be lost.</source>
      <translation>Nothing was changed since, so nothing would be lost.</translation>
    </message>
    <message>
      <source>The last proven backup: {when}, {children} children.</source>
      <translation>The last proven backup: {when}, {children} children.</translation>
    </message>
    <message>
      <source>What was saved since would be lost; the data of now is kept beside it.</source>
      <translation>What was saved since would be lost; the data of now is kept beside it.</translation>
    </message>
    <message>
      <source>other {count}</source>
      <translation>other {count}</translation>
    </message>
    <message>
      <source>{count} change sets saved since would be lost ({records}); the data of now is kept beside it.</source>
      <translation>{count} change sets saved since would be lost ({records}); the data of now is kept beside it.</translation>
    </message>
    <message>
      <source>{count} change sets saved since would be lost; the data of now is kept beside it.</source>
      <translation>{count} change sets saved since would be lost; the data of now is kept beside it.</translation>
    </message>
    <message>
      <source>{kind} {count}</source>
      <translation>{kind} {count}</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>Days present</source>
      <translation>Days present</translation>
    </message>
    <message>
      <source>Grade in one subject</source>
      <translation>Grade in one subject</translation>
    </message>
    <message>
      <source>Neither number nor name of a child stands here. The row is left out.</source>
      <translation>Neither number nor name of a child stands here. The row is left out.</translation>
    </message>
    <message>
      <source>No child of the school has this number or name. The row is left out.</source>
      <translation>No child of the school has this number or name. The row is left out.</translation>
    </message>
    <message>
      <source>No column is surely marks or days, so nothing was changed. A column of single grades needs the name of its subject above it. In the window you can say what each column is.</source>
      <translation>No column is surely marks or days, so nothing was changed. A column of single grades needs the name of its subject above it. In the window you can say what each column is.</translation>
    </message>
    <message>
      <source>No marks and no attendance were found in this file, and nothing was changed. A list needs a line of headings with the student number, the 13-digit number or the name, and with marks or days.</source>
      <translation>No marks and no attendance were found in this file, and nothing was changed. A list needs a line of headings with the student number, the 13-digit number or the name, and with marks or days.</translation>
    </message>
    <message>
      <source>The file does not say clearly which term it is for. Nothing was changed. Say it: term 1 or term 2.</source>
      <translation>The file does not say clearly which term it is for. Nothing was changed. Say it: term 1 or term 2.</translation>
    </message>
    <message>
      <source>The file says {file}, on record {name} is in {known}. The marks were taken.</source>
      <translation>The file says {file}, on record {name} is in {known}. The marks were taken.</translation>
    </message>
    <message>
      <source>The school has no children in the year {year} yet. Nothing was changed.</source>
      <translation>The school has no children in the year {year} yet. Nothing was changed.</translation>
    </message>
    <message>
      <source>This row belongs to term {term}. The row is left out.</source>
      <translation>This row belongs to term {term}. The row is left out.</translation>
    </message>
    <message>
      <source>{absent} days absent and on leave of {days} school days cannot be. They were left empty.</source>
      <translation>{absent} days absent and on leave of {days} school days cannot be. They were left empty.</translation>
    </message>
    <message>
      <source>{name} was in no class in the year {year}. The row is left out.</source>
      <translation>{name} was in no class in the year {year}. The row is left out.</translation>
    </message>
    <message>
      <source>{present} days present of {days} school days cannot be. The days were left empty.</source>
      <translation>{present} days present of {days} school days cannot be. The days were left empty.</translation>
    </message>
    <message>
      <source>“{text}” is no grade. The subject was not counted.</source>
      <translation>“{text}” is no grade. The subject was not counted.</translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message>
      <source>{row}: {choice}</source>
      <translation>{row}: {choice}</translation>
    </message>
  </context>
  <context>
    <name>Matrix room</name>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>As a whole</source>
      <translation>As a whole</translation>
    </message>
    <message>
      <source>By the signs</source>
      <translation>By the signs</translation>
    </message>
    <message>
      <source>Changed groups</source>
      <translation>Changed groups</translation>
    </message>
    <message>
      <source>Changed to</source>
      <translation>Changed to</translation>
    </message>
    <message>
      <source>Children and their groups by area</source>
      <translation>Children and their groups by area</translation>
    </message>
    <message>
      <source>Children of this move</source>
      <translation>Children of this move</translation>
    </message>
    <message>
      <source>Choose a cell above with the arrow keys and Enter: its children are listed here.</source>
      <translation>Choose a cell above with the arrow keys and Enter: its children are listed here.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Committee signs …</source>
      <translation>Committee signs …</translation>
    </message>
    <message>
      <source>Compare with round</source>
      <translation>Compare with round</translation>
    </message>
    <message>
      <source>Conduct</source>
      <translation>Conduct</translation>
    </message>
    <message>
      <source>Date (day/month/year B.E.)</source>
      <translation>Date (day/month/year B.E.)</translation>
    </message>
    <message>
      <source>Emotional</source>
      <translation>Emotional</translation>
    </message>
    <message>
      <source>Enter on a cell tells why it is so.</source>
      <translation>Enter on a cell tells why it is so.</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>Friends</translation>
    </message>
    <message>
      <source>From–to</source>
      <translation>From–to</translation>
    </message>
    <message>
      <source>Give back</source>
      <translation>Give back</translation>
    </message>
    <message>
      <source>Groups that a teacher changed</source>
      <translation>Groups that a teacher changed</translation>
    </message>
    <message>
      <source>Hyperactivity</source>
      <translation>Hyperactivity</translation>
    </message>
    <message>
      <source>Names, one on each line</source>
      <translation>Names, one on each line</translation>
    </message>
    <message>
      <source>No group was changed by hand in this round.</source>
      <translation>No group was changed by hand in this round.</translation>
    </message>
    <message>
      <source>No raters of the SDQ differ by more than one level in this round.</source>
      <translation>No raters of the SDQ differ by more than one level in this round.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody is in this class yet.</source>
      <translation>Nobody is in this class yet.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <source>Not screened in this round yet, so nothing is known.</source>
      <translation>Not screened in this round yet, so nothing is known.</translation>
    </message>
    <message>
      <source>Only a draft so far: a draft is not a result.</source>
      <translation>Only a draft so far: a draft is not a result.</translation>
    </message>
    <message>
      <source>Open the screening</source>
      <translation>Open the screening</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <source>Raters differ</source>
      <translation>Raters differ</translation>
    </message>
    <message>
      <source>Raters who differ by more than one level</source>
      <translation>Raters who differ by more than one level</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Round {number}</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Scale</translation>
    </message>
    <message>
      <source>Screen children</source>
      <translation>Screen children</translation>
    </message>
    <message>
      <source>Screening of the class</source>
      <translation>Screening of the class</translation>
    </message>
    <message>
      <source>Screening of {class_name}</source>
      <translation>Screening of {class_name}</translation>
    </message>
    <message>
      <source>Sign and lock</source>
      <translation>Sign and lock</translation>
    </message>
    <message>
      <source>Signed on {day} by {names}</source>
      <translation>Signed on {day} by {names}</translation>
    </message>
    <message>
      <source>Signing locks every confirmed form. To change one, the grade head gives it back.</source>
      <translation>Signing locks every confirmed form. To change one, the grade head gives it back.</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Student himself</source>
      <translation>Student himself</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
    <message>
      <source>The area was answered, and no sign was found.</source>
      <translation>The area was answered, and no sign was found.</translation>
    </message>
    <message>
      <source>The committee has not signed yet. Enter on a cell tells why it is so.</source>
      <translation>The committee has not signed yet. Enter on a cell tells why it is so.</translation>
    </message>
    <message>
      <source>The committee of {class_name} signs</source>
      <translation>The committee of {class_name} signs</translation>
    </message>
    <message>
      <source>The form was given back with your remark.</source>
      <translation>The form was given back with your remark.</translation>
    </message>
    <message>
      <source>This may only be seen by those who care for the child.</source>
      <translation>This may only be seen by those who care for the child.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>What is to be mended</source>
      <translation>What is to be mended</translation>
    </message>
    <message>
      <source>What the records say</source>
      <translation>What the records say</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Write the date like 30/6/2568.</source>
      <translation>Write the date like 30/6/2568.</translation>
    </message>
    <message>
      <source>has</source>
      <translation>has</translation>
    </message>
    <message>
      <source>the whole school</source>
      <translation>the whole school</translation>
    </message>
    <message>
      <source>{count} forms of {class_name} are locked.</source>
      <translation>{count} forms of {class_name} are locked.</translation>
    </message>
    <message>
      <source>{group} {count}</source>
      <translation>{group} {count}</translation>
    </message>
    <message>
      <source>{state} {day} · form version {version}</source>
      <translation>{state} {day} · form version {version}</translation>
    </message>
  </context>
  <context>
    <name>Measure</name>
    <message>
      <source>An activity that changes behaviour</source>
      <translation>An activity that changes behaviour</translation>
    </message>
    <message>
      <source>In force from</source>
      <translation>In force from</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Probation</source>
      <translation>Probation</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsible</translation>
    </message>
    <message>
      <source>Taking off behaviour points</source>
      <translation>Taking off behaviour points</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>What is done</translation>
    </message>
    <message>
      <source>Words of warning</source>
      <translation>Words of warning</translation>
    </message>
  </context>
  <context>
    <name>MeasureKind</name>
    <message>
      <source>Against bullying</source>
      <translation>Against bullying</translation>
    </message>
    <message>
      <source>Confidentiality</source>
      <translation>Confidentiality</translation>
    </message>
    <message>
      <source>Drugs and searches</source>
      <translation>Drugs and searches</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Rights of children and youth</source>
      <translation>Rights of children and youth</translation>
    </message>
    <message>
      <source>Screening and help</source>
      <translation>Screening and help</translation>
    </message>
    <message>
      <source>Standard of operation</source>
      <translation>Standard of operation</translation>
    </message>
  </context>
  <context>
    <name>Measurement</name>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Height</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>Measured by</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Weight</translation>
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>1 The chair informs</source>
      <translation>1 The chair informs</translation>
    </message>
    <message>
      <source>2 Minutes of the last meeting</source>
      <translation>2 Minutes of the last meeting</translation>
    </message>
    <message>
      <source>3 Matters arising</source>
      <translation>3 Matters arising</translation>
    </message>
    <message>
      <source>4 Matters to consider</source>
      <translation>4 Matters to consider</translation>
    </message>
    <message>
      <source>5 Other matters</source>
      <translation>5 Other matters</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Chair</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Closed at</source>
      <translation>Closed at</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>For {count} children nobody has said yet whether somebody came. Mark them; the draft is kept.</source>
      <translation>For {count} children nobody has said yet whether somebody came. Mark them; the draft is kept.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Satisfaction (1–5)</source>
      <translation>Satisfaction (1–5)</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>Secretary</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>The meeting closes at {finish}, but begins at {start}. Nothing was kept yet.</source>
      <translation>The meeting closes at {finish}, but begins at {start}. Nothing was kept yet.</translation>
    </message>
    <message>
      <source>There is no child in this class, so there is nobody to meet.</source>
      <translation>There is no child in this class, so there is nobody to meet.</translation>
    </message>
    <message>
      <source>This meeting is finished. Open it again to change it; nothing was changed.</source>
      <translation>This meeting is finished. Open it again to change it; nothing was changed.</translation>
    </message>
    <message>
      <source>Write the day of the meeting. Everything else is kept as a draft.</source>
      <translation>Write the day of the meeting. Everything else is kept as a draft.</translation>
    </message>
    <message>
      <source>{class_name} has a meeting of term {term} already. Nothing was kept.</source>
      <translation>{class_name} has a meeting of term {term} already. Nothing was kept.</translation>
    </message>
    <message>
      <source>{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.</source>
      <translation>{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.</translation>
    </message>
    <message>
      <source>{day} lies in the future: the meeting cannot be finished yet. The draft is kept.</source>
      <translation>{day} lies in the future: the meeting cannot be finished yet. The draft is kept.</translation>
    </message>
    <message>
      <source>“{text}” is no time of the day. Write it like 09.30. Nothing was kept yet.</source>
      <translation>“{text}” is no time of the day. Write it like 09.30. Nothing was kept yet.</translation>
    </message>
  </context>
  <context>
    <name>MeetingGuest</name>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Individual talk</source>
      <translation>Individual talk</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Who came</source>
      <translation>Who came</translation>
    </message>
  </context>
  <context>
    <name>MeetingPaper</name>
    <message>
      <source>At {place}, {school}</source>
      <translation>At {place}, {school}</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Checks the minutes</source>
      <translation>Checks the minutes</translation>
    </message>
    <message>
      <source>Class {room}   Meeting {term}/{year}</source>
      <translation>Class {room}   Meeting {term}/{year}</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Invited</translation>
    </message>
    <message>
      <source>Is to the child</source>
      <translation>Is to the child</translation>
    </message>
    <message>
      <source>Item 1   The chair informs the meeting</source>
      <translation>Item 1   The chair informs the meeting</translation>
    </message>
    <message>
      <source>Item 2   Approval of the minutes of the last meeting</source>
      <translation>Item 2   Approval of the minutes of the last meeting</translation>
    </message>
    <message>
      <source>Item 3   Matters arising</source>
      <translation>Item 3   Matters arising</translation>
    </message>
    <message>
      <source>Item 4   Matters to consider</source>
      <translation>Item 4   Matters to consider</translation>
    </message>
    <message>
      <source>Item 5   Other matters</source>
      <translation>Item 5   Other matters</translation>
    </message>
    <message>
      <source>Minutes of the parents' meeting of a class</source>
      <translation>Minutes of the parents' meeting of a class</translation>
    </message>
    <message>
      <source>On {day} from {start}</source>
      <translation>On {day} from {start}</translation>
    </message>
    <message>
      <source>Parent or guardian who came</source>
      <translation>Parent or guardian who came</translation>
    </message>
    <message>
      <source>Parents of {came} of {all} students, {percent} percent</source>
      <translation>Parents of {came} of {all} students, {percent} percent</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>Percent</translation>
    </message>
    <message>
      <source>Photos of the meeting</source>
      <translation>Photos of the meeting</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Satisfaction of the parents: {mean} of 5</source>
      <translation>Satisfaction of the parents: {mean} of 5</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Takes the minutes</source>
      <translation>Takes the minutes</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>The meeting begins at {start}</source>
      <translation>The meeting begins at {start}</translation>
    </message>
    <message>
      <source>The meeting closes at {finish}</source>
      <translation>The meeting closes at {finish}</translation>
    </message>
    <message>
      <source>The parents' network that was elected</source>
      <translation>The parents' network that was elected</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Who came to the parents' meeting</source>
      <translation>Who came to the parents' meeting</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>did not come</translation>
    </message>
    <message>
      <source>{count} parents talked with the homeroom teachers alone.</source>
      <translation>{count} parents talked with the homeroom teachers alone.</translation>
    </message>
    <message>
      <source>{name}   homeroom teacher, in the chair</source>
      <translation>{name}   homeroom teacher, in the chair</translation>
    </message>
    <message>
      <source>{name}   homeroom teacher, takes the minutes</source>
      <translation>{name}   homeroom teacher, takes the minutes</translation>
    </message>
    <message>
      <source>{term}/{year}</source>
      <translation>{term}/{year}</translation>
    </message>
  </context>
  <context>
    <name>Members</name>
    <message>
      <source>3,000 baht or less</source>
      <translation>3,000 baht or less</translation>
    </message>
    <message>
      <source>A month and head</source>
      <translation>A month and head</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Business (net)</source>
      <translation>Business (net)</translation>
    </message>
    <message>
      <source>Chronic</source>
      <translation>Chronic</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>Disabled</translation>
    </message>
    <message>
      <source>Disabled or ill</source>
      <translation>Disabled or ill</translation>
    </message>
    <message>
      <source>Divided by the members: a month and head</source>
      <translation>Divided by the members: a month and head</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>Education</translation>
    </message>
    <message>
      <source>Farming (net)</source>
      <translation>Farming (net)</translation>
    </message>
    <message>
      <source>Income of the household a month</source>
      <translation>Income of the household a month</translation>
    </message>
    <message>
      <source>Is to the student</source>
      <translation>Is to the student</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>National id</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Sum of the household</source>
      <translation>Sum of the household</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>Wages</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>Welfare</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>more than 3,000 baht</source>
      <translation>more than 3,000 baht</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <source>A photo</source>
      <translation>A photo</translation>
    </message>
    <message>
      <source>Address and household</source>
      <translation>Address and household</translation>
    </message>
    <message>
      <source>Choose two different children. Nothing was changed.</source>
      <translation>Choose two different children. Nothing was changed.</translation>
    </message>
    <message>
      <source>Class in the year {year}</source>
      <translation>Class in the year {year}</translation>
    </message>
    <message>
      <source>GPA {gpa}, absent {days} days</source>
      <translation>GPA {gpa}, absent {days} days</translation>
    </message>
    <message>
      <source>One of the two records is not there any more. Nothing was changed.</source>
      <translation>One of the two records is not there any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>The records were changed in the meantime. Nothing was merged. Look at both once more.</source>
      <translation>The records were changed in the meantime. Nothing was merged. Look at both once more.</translation>
    </message>
    <message>
      <source>Year {year}</source>
      <translation>Year {year}</translation>
    </message>
    <message>
      <source>Year {year}, round {round}</source>
      <translation>Year {year}, round {round}</translation>
    </message>
    <message>
      <source>Year {year}, term {term}</source>
      <translation>Year {year}, term {term}</translation>
    </message>
    <message>
      <source>without a date</source>
      <translation>without a date</translation>
    </message>
    <message>
      <source>{about}, {label}: choose which one stays. Nothing was changed.</source>
      <translation>{about}, {label}: choose which one stays. Nothing was changed.</translation>
    </message>
    <message>
      <source>{address}</source>
      <translation>{address}</translation>
    </message>
    <message>
      <source>{address} · {count} members</source>
      <translation>{address} · {count} members</translation>
    </message>
    <message>
      <source>{class_name} no. {no} · {status}</source>
      <translation>{class_name} no. {no} · {status}</translation>
    </message>
    <message>
      <source>{day} · {status}</source>
      <translation>{day} · {status}</translation>
    </message>
    <message>
      <source>{instrument}, {informant}, round {round}</source>
      <translation>{instrument}, {informant}, round {round}</translation>
    </message>
    <message>
      <source>{seat}, {day} {reason}</source>
      <translation>{seat}, {day} {reason}</translation>
    </message>
  </context>
  <context>
    <name>Merging</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Both records are as they were before.</source>
      <translation>Both records are as they were before.</translation>
    </message>
    <message>
      <source>Choose: ← or →</source>
      <translation>Choose: ← or →</translation>
    </message>
    <message>
      <source>Comes over as it is: {moved}.</source>
      <translation>Comes over as it is: {moved}.</translation>
    </message>
    <message>
      <source>Everything is chosen. Look at it once more, then merge.</source>
      <translation>Everything is chosen. Look at it once more, then merge.</translation>
    </message>
    <message>
      <source>Find the other record of {name}. Nothing is changed until you have looked at both.</source>
      <translation>Find the other record of {name}. Nothing is changed until you have looked at both.</translation>
    </message>
    <message>
      <source>Left: stays on record</source>
      <translation>Left: stays on record</translation>
    </message>
    <message>
      <source>Left: this record stays</source>
      <translation>Left: this record stays</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Merge both into one record?</source>
      <translation>Merge both into one record?</translation>
    </message>
    <message>
      <source>Merge two records</source>
      <translation>Merge two records</translation>
    </message>
    <message>
      <source>Merge two records of one child</source>
      <translation>Merge two records of one child</translation>
    </message>
    <message>
      <source>Nothing differs: everything can come over as it is.</source>
      <translation>Nothing differs: everything can come over as it is.</translation>
    </message>
    <message>
      <source>Nothing else has to come over.</source>
      <translation>Nothing else has to come over.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Right: comes over</source>
      <translation>Right: comes over</translation>
    </message>
    <message>
      <source>Right: comes over, then its record is taken out</source>
      <translation>Right: comes over, then its record is taken out</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Show everything</translation>
    </message>
    <message>
      <source>Stands in both and stays once: {same}.</source>
      <translation>Stands in both and stays once: {same}.</translation>
    </message>
    <message>
      <source>Swap sides</source>
      <translation>Swap sides</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Take it back</translation>
    </message>
    <message>
      <source>The other record: name, nickname or number</source>
      <translation>The other record: name, nickname or number</translation>
    </message>
    <message>
      <source>The rest: left</source>
      <translation>The rest: left</translation>
    </message>
    <message>
      <source>The rest: right</source>
      <translation>The rest: right</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>The same</translation>
    </message>
    <message>
      <source>Two records of {name} are one now.</source>
      <translation>Two records of {name} are one now.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What meets in both records</source>
      <translation>What meets in both records</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Which one</translation>
    </message>
    <message>
      <source>number {number} · {class_name} · born {day}</source>
      <translation>number {number} · {class_name} · born {day}</translation>
    </message>
    <message>
      <source>only here →</source>
      <translation>only here →</translation>
    </message>
    <message>
      <source>right stays →</source>
      <translation>right stays →</translation>
    </message>
    <message>
      <source>{about} {count}</source>
      <translation>{about} {count}</translation>
    </message>
    <message>
      <source>{count} still to be chosen</source>
      <translation>{count} still to be chosen</translation>
    </message>
    <message>
      <source>{name} stays. The record of {other} is taken out when everything has come over. Nothing is lost: the history keeps all of it, and the merge can be taken back as a whole.</source>
      <translation>{name} stays. The record of {other} is taken out when everything has come over. Nothing is lost: the history keeps all of it, and the merge can be taken back as a whole.</translation>
    </message>
    <message>
      <source>← and → choose which one stays, Ctrl+S merges, Esc leaves everything as it is</source>
      <translation>← and → choose which one stays, Ctrl+S merges, Esc leaves everything as it is</translation>
    </message>
    <message>
      <source>← left stays</source>
      <translation>← left stays</translation>
    </message>
    <message>
      <source>← only here</source>
      <translation>← only here</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copy the report</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>The program made a mistake</source>
      <translation>The program made a mistake</translation>
    </message>
    <message>
      <source>There is trouble with the data or the disk</source>
      <translation>There is trouble with the data or the disk</translation>
    </message>
    <message>
      <source>What you were doing may not be finished. Everything saved before is kept. You can go on working. If it happens again, send the report below to the people who look after the program: it says where in the program it happened and holds nothing about any child.</source>
      <translation>What you were doing may not be finished. Everything saved before is kept. You can go on working. If it happens again, send the report below to the people who look after the program: it says where in the program it happened and holds nothing about any child.</translation>
    </message>
    <message>
      <source>{kind} ({patterns})</source>
      <translation>{kind} ({patterns})</translation>
    </message>
  </context>
  <context>
    <name>Moment</name>
    <message>
      <source>today {time}</source>
      <translation>today {time}</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>yesterday {time}</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
  </context>
  <context>
    <name>Month</name>
    <message>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <source>December</source>
      <translation>December</translation>
    </message>
    <message>
      <source>February</source>
      <translation>February</translation>
    </message>
    <message>
      <source>January</source>
      <translation>January</translation>
    </message>
    <message>
      <source>July</source>
      <translation>July</translation>
    </message>
    <message>
      <source>June</source>
      <translation>June</translation>
    </message>
    <message>
      <source>March</source>
      <translation>March</translation>
    </message>
    <message>
      <source>May</source>
      <translation>May</translation>
    </message>
    <message>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <source>October</source>
      <translation>October</translation>
    </message>
    <message>
      <source>September</source>
      <translation>September</translation>
    </message>
  </context>
  <context>
    <name>Need</name>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>From data</source>
      <translation>From data</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Problem or need</source>
      <translation>Problem or need</translation>
    </message>
    <message>
      <source>Severity (1–5)</source>
      <translation>Severity (1–5)</translation>
    </message>
    <message>
      <source>Taken up in the plan</source>
      <translation>Taken up in the plan</translation>
    </message>
    <message>
      <source>Urgency (1–5)</source>
      <translation>Urgency (1–5)</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Whose</translation>
    </message>
  </context>
  <context>
    <name>NeedSource</name>
    <message>
      <source>Community</source>
      <translation>Community</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Learners</translation>
    </message>
    <message>
      <source>Others concerned</source>
      <translation>Others concerned</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Society</translation>
    </message>
  </context>
  <context>
    <name>Network</name>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Parent of</source>
      <translation>Parent of</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Post</translation>
    </message>
    <message>
      <source>This child is not in this class. Nothing was kept.</source>
      <translation>This child is not in this class. Nothing was kept.</translation>
    </message>
    <message>
      <source>Write the name of the person who was elected. Nothing was kept yet.</source>
      <translation>Write the name of the person who was elected. Nothing was kept yet.</translation>
    </message>
    <message>
      <source>{name} is on the committee already. Nothing was kept.</source>
      <translation>{name} is on the committee already. Nothing was kept.</translation>
    </message>
    <message>
      <source>{name} is {post} already, and there is one only. Give {name} another post first; nothing was kept.</source>
      <translation>{name} is {post} already, and there is one only. Give {name} another post first; nothing was kept.</translation>
    </message>
  </context>
  <context>
    <name>NetworkPaper</name>
    <message>
      <source>Parents' network committee of a class</source>
      <translation>Parents' network committee of a class</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>{name} (has left)</source>
      <translation>{name} (has left)</translation>
    </message>
  </context>
  <context>
    <name>NetworkPost</name>
    <message>
      <source>Chair</source>
      <translation>Chair</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>Deputy chair</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>Secretary</translation>
    </message>
  </context>
  <context>
    <name>Norms</name>
    <message>
      <source>Give the cut-offs a name.</source>
      <translation>Give the cut-offs a name.</translation>
    </message>
    <message>
      <source>Write in which document the cut-offs stand: it is shown wherever they are used.</source>
      <translation>Write in which document the cut-offs stand: it is shown wherever they are used.</translation>
    </message>
    <message>
      <source>{name} has a result and no scores: choose its result when it is keyed.</source>
      <translation>{name} has a result and no scores: choose its result when it is keyed.</translation>
    </message>
  </context>
  <context>
    <name>Official</name>
    <message>
      <source>Announced on {day}</source>
      <translation>Announced on {day}</translation>
    </message>
    <message>
      <source>Announcement of {school}</source>
      <translation>Announcement of {school}</translation>
    </message>
    <message>
      <source>Government office</source>
      <translation>Government office</translation>
    </message>
    <message>
      <source>Memo paper with the school's head</source>
      <translation>Memo paper with the school's head</translation>
    </message>
    <message>
      <source>Memorandum</source>
      <translation>Memorandum</translation>
    </message>
    <message>
      <source>No. {number}</source>
      <translation>No. {number}</translation>
    </message>
    <message>
      <source>Order of {school}</source>
      <translation>Order of {school}</translation>
    </message>
    <message>
      <source>Ordered on {day}</source>
      <translation>Ordered on {day}</translation>
    </message>
    <message>
      <source>Subject: {title}</source>
      <translation>Subject: {title}</translation>
    </message>
    <message>
      <source>This holds from {day} on.</source>
      <translation>This holds from {day} on.</translation>
    </message>
  </context>
  <context>
    <name>Opinion</name>
    <message>
      <source>Feasible (1–5)</source>
      <translation>Feasible (1–5)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Opinion</source>
      <translation>Opinion</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Suitable (1–5)</source>
      <translation>Suitable (1–5)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
  </context>
  <context>
    <name>OtherResults</name>
    <message>
      <source>Informant: {informant} · date: {day} · round {round} · not answered: {missing}</source>
      <translation>Informant: {informant} · date: {day} · round {round} · not answered: {missing}</translation>
    </message>
    <message>
      <source>No other instrument was used in this year.</source>
      <translation>No other instrument was used in this year.</translation>
    </message>
    <message>
      <source>Results of other instruments</source>
      <translation>Results of other instruments</translation>
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Improved</source>
      <translation>Improved</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Same</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Worse</translation>
    </message>
  </context>
  <context>
    <name>OutcomePaper</name>
    <message>
      <source>Academic year {year}, as of {day}</source>
      <translation>Academic year {year}, as of {day}</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Areas that few may see are not in it. Nobody is named.</source>
      <translation>Areas that few may see are not in it. Nobody is named.</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Children at risk or with a problem in a confirmed screening. Help is a thing of the plan that was done, or a referral.</source>
      <translation>Children at risk or with a problem in a confirmed screening. Help is a thing of the plan that was done, or a referral.</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Days</translation>
    </message>
    <message>
      <source>No case was opened yet.</source>
      <translation>No case was opened yet.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>Referrals</translation>
    </message>
    <message>
      <source>Report on care and help</source>
      <translation>Report on care and help</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Step</translation>
    </message>
  </context>
  <context>
    <name>Outcomes</name>
    <message>
      <source>15–30 days</source>
      <translation>15–30 days</translation>
    </message>
    <message>
      <source>8–14 days</source>
      <translation>8–14 days</translation>
    </message>
    <message>
      <source>All areas</source>
      <translation>All areas</translation>
    </message>
    <message>
      <source>Areas that few may see are not counted here.</source>
      <translation>Areas that few may see are not counted here.</translation>
    </message>
    <message>
      <source>Days from screening to the first help</source>
      <translation>Days from screening to the first help</translation>
    </message>
    <message>
      <source>Left or moved</source>
      <translation>Left or moved</translation>
    </message>
    <message>
      <source>More than 30 days</source>
      <translation>More than 30 days</translation>
    </message>
    <message>
      <source>No help yet</source>
      <translation>No help yet</translation>
    </message>
    <message>
      <source>Outcome of the cases by area</source>
      <translation>Outcome of the cases by area</translation>
    </message>
    <message>
      <source>Report on paper</source>
      <translation>Report on paper</translation>
    </message>
    <message>
      <source>Silent now</source>
      <translation>Silent now</translation>
    </message>
    <message>
      <source>Still cared for</source>
      <translation>Still cared for</translation>
    </message>
    <message>
      <source>The loop of referrals</source>
      <translation>The loop of referrals</translation>
    </message>
    <message>
      <source>Within 7 days</source>
      <translation>Within 7 days</translation>
    </message>
    <message>
      <source>helped after {days} days</source>
      <translation>helped after {days} days</translation>
    </message>
    <message>
      <source>median {days} days</source>
      <translation>median {days} days</translation>
    </message>
    <message>
      <source>waits for {days} days</source>
      <translation>waits for {days} days</translation>
    </message>
    <message>
      <source>{area}, after {days} days</source>
      <translation>{area}, after {days} days</translation>
    </message>
    <message>
      <source>{area}, case {number}</source>
      <translation>{area}, case {number}</translation>
    </message>
    <message>
      <source>{area}, silent for {days} days</source>
      <translation>{area}, silent for {days} days</translation>
    </message>
    <message>
      <source>{title} · {bar}</source>
      <translation>{title} · {bar}</translation>
    </message>
    <message>
      <source>{title} · {bar} · {part}</source>
      <translation>{title} · {bar} · {part}</translation>
    </message>
  </context>
  <context>
    <name>Override</name>
    <message>
      <source>A changed group is normal, at risk or problem.</source>
      <translation>A changed group is normal, at risk or problem.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Changed by</source>
      <translation>Changed by</translation>
    </message>
    <message>
      <source>Changed on</source>
      <translation>Changed on</translation>
    </message>
    <message>
      <source>Changed to</source>
      <translation>Changed to</translation>
    </message>
    <message>
      <source>Group by the signs</source>
      <translation>Group by the signs</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>This is the group that the signs make: there is nothing to change.</source>
      <translation>This is the group that the signs make: there is nothing to change.</translation>
    </message>
    <message>
      <source>Write why the group is changed: both groups and the reason are kept.</source>
      <translation>Write why the group is changed: both groups and the reason are kept.</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>counted from the classes, nothing is typed</source>
      <translation>counted from the classes, nothing is typed</translation>
    </message>
    <message>
      <source>{count} indicators judged · told {times} times</source>
      <translation>{count} indicators judged · told {times} times</translation>
    </message>
    <message>
      <source>{count} projects · order {number}</source>
      <translation>{count} projects · order {number}</translation>
    </message>
    <message>
      <source>{count} projects · {people} people</source>
      <translation>{count} projects · {people} people</translation>
    </message>
    <message>
      <source>{done} of {of} classes supervised</source>
      <translation>{done} of {of} classes supervised</translation>
    </message>
    <message>
      <source>{groups} groups · {count} indicators</source>
      <translation>{groups} groups · {count} indicators</translation>
    </message>
    <message>
      <source>{needs} needs · {count} strategies</source>
      <translation>{needs} needs · {count} strategies</translation>
    </message>
    <message>
      <source>{systems} systems · {forms} forms looked at</source>
      <translation>{systems} systems · {forms} forms looked at</translation>
    </message>
  </context>
  <context>
    <name>Pack</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Choose the child first.</source>
      <translation>Choose the child first.</translation>
    </message>
    <message>
      <source>Choose the file and open it</source>
      <translation>Choose the file and open it</translation>
    </message>
    <message>
      <source>Closing the pack</source>
      <translation>Closing the pack</translation>
    </message>
    <message>
      <source>For which school</source>
      <translation>For which school</translation>
    </message>
    <message>
      <source>Hand-over pack</source>
      <translation>Hand-over pack</translation>
    </message>
    <message>
      <source>Left out by the sender: {parts}</source>
      <translation>Left out by the sender: {parts}</translation>
    </message>
    <message>
      <source>Look at a pack that came</source>
      <translation>Look at a pack that came</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>PDF files</translation>
    </message>
    <message>
      <source>Passphrase of the pack</source>
      <translation>Passphrase of the pack</translation>
    </message>
    <message>
      <source>Restricted parts are chosen only by who may read them. Nothing was written.</source>
      <translation>Restricted parts are chosen only by who may read them. Nothing was written.</translation>
    </message>
    <message>
      <source>Save its paper (PDF)</source>
      <translation>Save its paper (PDF)</translation>
    </message>
    <message>
      <source>Save the hand-over pack</source>
      <translation>Save the hand-over pack</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>The child</translation>
    </message>
    <message>
      <source>The file's name would tell who the child is. Choose another one. Nothing was written.</source>
      <translation>The file's name would tell who the child is. Choose another one. Nothing was written.</translation>
    </message>
    <message>
      <source>The pack is written: {file}. {count} parts are in it, {left} were left out.</source>
      <translation>The pack is written: {file}. {count} parts are in it, {left} were left out.</translation>
    </message>
    <message>
      <source>The passphrase does not open {file}, or the file was changed on the way. Nothing was opened. Ask the school that sent it.</source>
      <translation>The passphrase does not open {file}, or the file was changed on the way. Nothing was opened. Ask the school that sent it.</translation>
    </message>
    <message>
      <source>The passphrase needs at least {least} characters. Nothing was written.</source>
      <translation>The passphrase needs at least {least} characters. Nothing was written.</translation>
    </message>
    <message>
      <source>The passphrase that opens it; tell it by telephone, never in the same letter</source>
      <translation>The passphrase that opens it; tell it by telephone, never in the same letter</translation>
    </message>
    <message>
      <source>This child is not on record in a class of yours. Nothing was written.</source>
      <translation>This child is not on record in a class of yours. Nothing was written.</translation>
    </message>
    <message>
      <source>This pack comes from a newer program. Install the newer program to read it.</source>
      <translation>This pack comes from a newer program. Install the newer program to read it.</translation>
    </message>
    <message>
      <source>What the next school or level must know of one child, chosen part by part, in one closed file.</source>
      <translation>What the next school or level must know of one child, chosen part by part, in one closed file.</translation>
    </message>
    <message>
      <source>Write the pack</source>
      <translation>Write the pack</translation>
    </message>
    <message>
      <source>handover-{number}</source>
      <translation>handover-{number}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>{file} is no hand-over pack of this program, or it was cut off. Nothing was opened.</source>
      <translation>{file} is no hand-over pack of this program, or it was cut off. Nothing was opened.</translation>
    </message>
    <message>
      <source>{name}, class {class_name}, from {school}, {made}</source>
      <translation>{name}, class {class_name}, from {school}, {made}</translation>
    </message>
    <message>
      <source>{number} {name} {class_name}</source>
      <translation>{number} {name} {class_name}</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>(Signed)</source>
      <translation>(Signed)</translation>
    </message>
    <message>
      <source>A Word file holds one paper, and there are several of “{title}”. Nothing was printed. Choose one, or let the name of the file end in .pdf.</source>
      <translation>A Word file holds one paper, and there are several of “{title}”. Nothing was printed. Choose one, or let the name of the file end in .pdf.</translation>
    </message>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Duty:</source>
      <translation>Duty:</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>Form {code}</source>
      <translation>Form {code}</translation>
    </message>
    <message>
      <source>Guidance teacher</source>
      <translation>Guidance teacher</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>Has</translation>
    </message>
    <message>
      <source>Has not</source>
      <translation>Has not</translation>
    </message>
    <message>
      <source>Head of the grade</source>
      <translation>Head of the grade</translation>
    </message>
    <message>
      <source>Holds a child's personal data: use it only to care for the child</source>
      <translation>Holds a child's personal data: use it only to care for the child</translation>
    </message>
    <message>
      <source>Holds children's personal data: use it only to care for them</source>
      <translation>Holds children's personal data: use it only to care for them</translation>
    </message>
    <message>
      <source>Homeroom teacher</source>
      <translation>Homeroom teacher</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>No data</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>None of these</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Page {number}/{of}</source>
      <translation>Page {number}/{of}</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsible</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Secret</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>The dashed line is today</source>
      <translation>The dashed line is today</translation>
    </message>
    <message>
      <source>The upright stroke is the target</source>
      <translation>The upright stroke is the target</translation>
    </message>
    <message>
      <source>There is no form called {key}. The forms are: {keys}. Nothing was printed.</source>
      <translation>There is no form called {key}. The forms are: {keys}. Nothing was printed.</translation>
    </message>
    <message>
      <source>There is nobody to print “{title}” for. Nothing was printed. Choose other children or classes.</source>
      <translation>There is nobody to print “{title}” for. Nothing was printed. Choose other children or classes.</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>not measured</translation>
    </message>
    <message>
      <source>target {figure}</source>
      <translation>target {figure}</translation>
    </message>
    <message>
      <source>{count} more below</source>
      <translation>{count} more below</translation>
    </message>
    <message>
      <source>{day} {month} B.E. {year}</source>
      <translation>{day} {month} B.E. {year}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{day}: {text}</source>
      <translation>{day}: {text}</translation>
    </message>
    <message>
      <source>{grade}/{room}</source>
      <translation>{grade}/{room}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{no} {text}</source>
      <translation>{no} {text}</translation>
    </message>
    <message>
      <source>{text} (until {day})</source>
      <translation>{text} (until {day})</translation>
    </message>
    <message>
      <source>{text} ({hint})</source>
      <translation>{text} ({hint})</translation>
    </message>
    <message>
      <source>{years} years {months} months</source>
      <translation>{years} years {months} months</translation>
    </message>
    <message>
      <source>“{title}” cannot be printed blank. Nothing was printed. Print it with its facts instead.</source>
      <translation>“{title}” cannot be printed blank. Nothing was printed. Print it with its facts instead.</translation>
    </message>
    <message>
      <source>“{title}” is no Word file. Nothing was printed. Let the name of the file end in .pdf.</source>
      <translation>“{title}” is no Word file. Nothing was printed. Let the name of the file end in .pdf.</translation>
    </message>
  </context>
  <context>
    <name>Paperwork</name>
    <message>
      <source>{form} (blank)</source>
      <translation>{form} (blank)</translation>
    </message>
    <message>
      <source>{form} {whom}</source>
      <translation>{form} {whom}</translation>
    </message>
  </context>
  <context>
    <name>ParentLetter</name>
    <message>
      <source>(  ) cannot come, because {dots}</source>
      <translation>(  ) cannot come, because {dots}</translation>
    </message>
    <message>
      <source>(  ) the time suits      (  ) another time would be better: {dots}</source>
      <translation>(  ) the time suits      (  ) another time would be better: {dots}</translation>
    </message>
    <message>
      <source>(  ) will come</source>
      <translation>(  ) will come</translation>
    </message>
    <message>
      <source>(  ) would rather come to the school, or talk by phone</source>
      <translation>(  ) would rather come to the school, or talk by phone</translation>
    </message>
    <message>
      <source>(  ) {dots} will come instead, who is the child's {short}</source>
      <translation>(  ) {dots} will come instead, who is the child's {short}</translation>
    </message>
    <message>
      <source>Homeroom teachers: {names}</source>
      <translation>Homeroom teachers: {names}</translation>
    </message>
    <message>
      <source>Invitation to the parents' meeting</source>
      <translation>Invitation to the parents' meeting</translation>
    </message>
    <message>
      <source>Invitation to the parents' meeting of the class</source>
      <translation>Invitation to the parents' meeting of the class</translation>
    </message>
    <message>
      <source>Notice of a home visit</source>
      <translation>Notice of a home visit</translation>
    </message>
    <message>
      <source>Phone {phone}</source>
      <translation>Phone {phone}</translation>
    </message>
    <message>
      <source>Please say in the slip below whether this suits you. The school thanks you.</source>
      <translation>Please say in the slip below whether this suits you. The school thanks you.</translation>
    </message>
    <message>
      <source>Reply slip: {parent}, parent or guardian of {name}, class {room}</source>
      <translation>Reply slip: {parent}, parent or guardian of {name}, class {room}</translation>
    </message>
    <message>
      <source>Signed {dots} parent or guardian   Phone {short}</source>
      <translation>Signed {dots} parent or guardian   Phone {short}</translation>
    </message>
    <message>
      <source>The homeroom teachers would like to visit the home of {name}, class {room}, on {when}. Nothing needs to be prepared.</source>
      <translation>The homeroom teachers would like to visit the home of {name}, class {room}, on {when}. Nothing needs to be prepared.</translation>
    </message>
    <message>
      <source>The school hopes that you can come and thanks you.</source>
      <translation>The school hopes that you can come and thanks you.</translation>
    </message>
    <message>
      <source>You are therefore invited to the meeting on {when} at {place}.</source>
      <translation>You are therefore invited to the meeting on {when} at {place}.</translation>
    </message>
    <message>
      <source>{day} from {start}</source>
      <translation>{day} from {start}</translation>
    </message>
    <message>
      <source>{parent}, parent or guardian of {name}</source>
      <translation>{parent}, parent or guardian of {name}</translation>
    </message>
    <message>
      <source>{school} holds the parents' meeting of class {room}, term {term}, so that home and school can look after {name} together: to hear of the learning and well-being of the children, to elect the parents' network, and to talk with the homeroom teachers.</source>
      <translation>{school} holds the parents' meeting of class {room}, term {term}, so that home and school can look after {name} together: to hear of the learning and well-being of the children, to elect the parents' network, and to talk with the homeroom teachers.</translation>
    </message>
    <message>
      <source>{school} visits the homes of all its students every year, to know each child and to work with the family. What is told stays between the family and those who look after the child.</source>
      <translation>{school} visits the homes of all its students every year, to know each child and to work with the family. What is told stays between the family and those who look after the child.</translation>
    </message>
  </context>
  <context>
    <name>ParentsStatus</name>
    <message>
      <source>Both dead or missing</source>
      <translation>Both dead or missing</translation>
    </message>
    <message>
      <source>Child abandoned</source>
      <translation>Child abandoned</translation>
    </message>
    <message>
      <source>Divorced</source>
      <translation>Divorced</translation>
    </message>
    <message>
      <source>Father dead or missing</source>
      <translation>Father dead or missing</translation>
    </message>
    <message>
      <source>Living apart</source>
      <translation>Living apart</translation>
    </message>
    <message>
      <source>Mother dead or missing</source>
      <translation>Mother dead or missing</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
  </context>
  <context>
    <name>Part</name>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Care case: what was done and how it went</source>
      <translation>Care case: what was done and how it went</translation>
    </message>
    <message>
      <source>Counselling notes, word for word</source>
      <translation>Counselling notes, word for word</translation>
    </message>
    <message>
      <source>Follow-up {day}</source>
      <translation>Follow-up {day}</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Goal</translation>
    </message>
    <message>
      <source>Groups of the screening</source>
      <translation>Groups of the screening</translation>
    </message>
    <message>
      <source>Guardian, telephone, address</source>
      <translation>Guardian, telephone, address</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Health</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Identity: national id, date of birth, sex</source>
      <translation>Identity: national id, date of birth, sex</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>Marks and attendance</translation>
    </message>
    <message>
      <source>Restricted signs and results</source>
      <translation>Restricted signs and results</translation>
    </message>
    <message>
      <source>Results of answer sheets</source>
      <translation>Results of answer sheets</translation>
    </message>
    <message>
      <source>Talents and strengths</source>
      <translation>Talents and strengths</translation>
    </message>
    <message>
      <source>Term {term}</source>
      <translation>Term {term}</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>Weight and height</translation>
    </message>
    <message>
      <source>Weight {weight} kg, height {height} cm</source>
      <translation>Weight {weight} kg, height {height} cm</translation>
    </message>
    <message>
      <source>{instrument}, {informant}</source>
      <translation>{instrument}, {informant}</translation>
    </message>
    <message>
      <source>{relation}: telephone {phone}</source>
      <translation>{relation}: telephone {phone}</translation>
    </message>
    <message>
      <source>{text} (done on {day})</source>
      <translation>{text} (done on {day})</translation>
    </message>
  </context>
  <context>
    <name>Participation</name>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Hours</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Passed</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Took part</source>
      <translation>Took part</translation>
    </message>
  </context>
  <context>
    <name>Pattern</name>
    <message>
      <source>An area has at most {most} patterns. Nothing was saved.</source>
      <translation>An area has at most {most} patterns. Nothing was saved.</translation>
    </message>
    <message>
      <source>Every pattern needs a name. Nothing was saved.</source>
      <translation>Every pattern needs a name. Nothing was saved.</translation>
    </message>
    <message>
      <source>The screening form has no such area any more. Nothing was saved.</source>
      <translation>The screening form has no such area any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>{instrument}: {scale}</source>
      <translation>{instrument}: {scale}</translation>
    </message>
    <message>
      <source>“{name}” needs 1 to {most} things to do. Nothing was saved.</source>
      <translation>“{name}” needs 1 to {most} things to do. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}” needs a goal that can be measured. Nothing was saved.</source>
      <translation>“{name}” needs a goal that can be measured. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}” stands twice. Nothing was saved.</source>
      <translation>“{name}” stands twice. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: choose the kind of activity. Nothing was saved.</source>
      <translation>“{name}”, line {line}: choose the kind of activity. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: choose who does it. Nothing was saved.</source>
      <translation>“{name}”, line {line}: choose who does it. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: due in 1 to {longest} days. Nothing was saved.</source>
      <translation>“{name}”, line {line}: due in 1 to {longest} days. Nothing was saved.</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: write what is to be done. Nothing was saved.</source>
      <translation>“{name}”, line {line}: write what is to be done. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>(nobody yet)</source>
      <translation>(nobody yet)</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Account {name}</source>
      <translation>Account {name}</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Accounts</translation>
    </message>
    <message>
      <source>Accounts and rights</source>
      <translation>Accounts and rights</translation>
    </message>
    <message>
      <source>Add photos and papers</source>
      <translation>Add photos and papers</translation>
    </message>
    <message>
      <source>Add the account</source>
      <translation>Add the account</translation>
    </message>
    <message>
      <source>Admin</source>
      <translation>Admin</translation>
    </message>
    <message>
      <source>Back up, check, recovery sheet</source>
      <translation>Back up, check, recovery sheet</translation>
    </message>
    <message>
      <source>Be told of urgent cases</source>
      <translation>Be told of urgent cases</translation>
    </message>
    <message>
      <source>Bring one child back from a backup</source>
      <translation>Bring one child back from a backup</translation>
    </message>
    <message>
      <source>Care head</source>
      <translation>Care head</translation>
    </message>
    <message>
      <source>Classes this person advises, which the account follows: {classes}</source>
      <translation>Classes this person advises, which the account follows: {classes}</translation>
    </message>
    <message>
      <source>Classes, grades</source>
      <translation>Classes, grades</translation>
    </message>
    <message>
      <source>Classes, such as ม.1/1 ม.1/2 (homeroom, subject)</source>
      <translation>Classes, such as ม.1/1 ม.1/2 (homeroom, subject)</translation>
    </message>
    <message>
      <source>Close the account</source>
      <translation>Close the account</translation>
    </message>
    <message>
      <source>Close the account {name}?</source>
      <translation>Close the account {name}?</translation>
    </message>
    <message>
      <source>Close the account …</source>
      <translation>Close the account …</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Counselling and conferences (sealed)</source>
      <translation>Counselling and conferences (sealed)</translation>
    </message>
    <message>
      <source>Decide on papers</source>
      <translation>Decide on papers</translation>
    </message>
    <message>
      <source>Deputy</source>
      <translation>Deputy</translation>
    </message>
    <message>
      <source>Discipline</source>
      <translation>Discipline</translation>
    </message>
    <message>
      <source>Each person opens the program with a passphrase of their own, known to nobody else.</source>
      <translation>Each person opens the program with a passphrase of their own, known to nobody else.</translation>
    </message>
    <message>
      <source>Edit a child's record</source>
      <translation>Edit a child's record</translation>
    </message>
    <message>
      <source>Export figures without names</source>
      <translation>Export figures without names</translation>
    </message>
    <message>
      <source>Export with names</source>
      <translation>Export with names</translation>
    </message>
    <message>
      <source>Follow and answer referrals</source>
      <translation>Follow and answer referrals</translation>
    </message>
    <message>
      <source>For somebody who forgot theirs. A closed account is opened again by it.</source>
      <translation>For somebody who forgot theirs. A closed account is opened again by it.</translation>
    </message>
    <message>
      <source>Give a new passphrase</source>
      <translation>Give a new passphrase</translation>
    </message>
    <message>
      <source>Give screening back to the teacher</source>
      <translation>Give screening back to the teacher</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>Grade head</translation>
    </message>
    <message>
      <source>Grades, such as ม.1 (grade head)</source>
      <translation>Grades, such as ม.1 (grade head)</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guidance</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>Homeroom</translation>
    </message>
    <message>
      <source>Import and move children</source>
      <translation>Import and move children</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In use</translation>
    </message>
    <message>
      <source>It is kept whose account {name} is.</source>
      <translation>It is kept whose account {name} is.</translation>
    </message>
    <message>
      <source>Its passphrase no longer opens anything. A new passphrase opens the account again.</source>
      <translation>Its passphrase no longer opens anything. A new passphrase opens the account again.</translation>
    </message>
    <message>
      <source>Join the homes of brothers and sisters</source>
      <translation>Join the homes of brothers and sisters</translation>
    </message>
    <message>
      <source>Keep care cases and plans</source>
      <translation>Keep care cases and plans</translation>
    </message>
    <message>
      <source>Keep the homeroom log and activities</source>
      <translation>Keep the homeroom log and activities</translation>
    </message>
    <message>
      <source>Keep the person</source>
      <translation>Keep the person</translation>
    </message>
    <message>
      <source>Key answers, visit, screen</source>
      <translation>Key answers, visit, screen</translation>
    </message>
    <message>
      <source>Look at attached papers</source>
      <translation>Look at attached papers</translation>
    </message>
    <message>
      <source>Merge two records of one child</source>
      <translation>Merge two records of one child</translation>
    </message>
    <message>
      <source>Name of the account (letters, digits, dots or dashes)</source>
      <translation>Name of the account (letters, digits, dots or dashes)</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>New account</translation>
    </message>
    <message>
      <source>Note points of behaviour</source>
      <translation>Note points of behaviour</translation>
    </message>
    <message>
      <source>Nurse</source>
      <translation>Nurse</translation>
    </message>
    <message>
      <source>Open a child's record</source>
      <translation>Open a child's record</translation>
    </message>
    <message>
      <source>Open a file that was handed over</source>
      <translation>Open a file that was handed over</translation>
    </message>
    <message>
      <source>Papers bear this person's name. A homeroom account follows the classes they advise.</source>
      <translation>Papers bear this person's name. A homeroom account follows the classes they advise.</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>People and rights</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Person of the staff</source>
      <translation>Person of the staff</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Print screening and results</source>
      <translation>Print screening and results</translation>
    </message>
    <message>
      <source>Print the class list</source>
      <translation>Print the class list</translation>
    </message>
    <message>
      <source>Print the student record</source>
      <translation>Print the student record</translation>
    </message>
    <message>
      <source>Read and write teachers' views</source>
      <translation>Read and write teachers' views</translation>
    </message>
    <message>
      <source>Read the trace</source>
      <translation>Read the trace</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Reads</translation>
    </message>
    <message>
      <source>Refer a child</source>
      <translation>Refer a child</translation>
    </message>
    <message>
      <source>Registrar</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Report a child in danger</source>
      <translation>Report a child in danger</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message>
      <source>Roles (one person may hold several)</source>
      <translation>Roles (one person may hold several)</translation>
    </message>
    <message>
      <source>Save the roles</source>
      <translation>Save the roles</translation>
    </message>
    <message>
      <source>School's facts, cut-offs, forms</source>
      <translation>School's facts, cut-offs, forms</translation>
    </message>
    <message>
      <source>Sealed notes</source>
      <translation>Sealed notes</translation>
    </message>
    <message>
      <source>See behaviour points and letters</source>
      <translation>See behaviour points and letters</translation>
    </message>
    <message>
      <source>See the class board, answers, visits</source>
      <translation>See the class board, answers, visits</translation>
    </message>
    <message>
      <source>See the groups of screening</source>
      <translation>See the groups of screening</translation>
    </message>
    <message>
      <source>See the history of changes</source>
      <translation>See the history of changes</translation>
    </message>
    <message>
      <source>See the list of children</source>
      <translation>See the list of children</translation>
    </message>
    <message>
      <source>See the school's figures</source>
      <translation>See the school's figures</translation>
    </message>
    <message>
      <source>See the year's referrals</source>
      <translation>See the year's referrals</translation>
    </message>
    <message>
      <source>See what is to do today</source>
      <translation>See what is to do today</translation>
    </message>
    <message>
      <source>Sign for the committee</source>
      <translation>Sign for the committee</translation>
    </message>
    <message>
      <source>Special ed.</source>
      <translation>Special ed.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Subject</translation>
    </message>
    <message>
      <source>Take a change back</source>
      <translation>Take a change back</translation>
    </message>
    <message>
      <source>Take points of behaviour out</source>
      <translation>Take points of behaviour out</translation>
    </message>
    <message>
      <source>The account {name} can open the school now.</source>
      <translation>The account {name} can open the school now.</translation>
    </message>
    <message>
      <source>The account {name} is closed. What it did stays in the trace.</source>
      <translation>The account {name} is closed. What it did stays in the trace.</translation>
    </message>
    <message>
      <source>The account {name} now belongs to nobody of the staff.</source>
      <translation>The account {name} now belongs to nobody of the staff.</translation>
    </message>
    <message>
      <source>The first passphrase. The person changes it under Settings.</source>
      <translation>The first passphrase. The person changes it under Settings.</translation>
    </message>
    <message>
      <source>The roles of {name} are saved.</source>
      <translation>The roles of {name} are saved.</translation>
    </message>
    <message>
      <source>There is no account yet.</source>
      <translation>There is no account yet.</translation>
    </message>
    <message>
      <source>There is no right to show.</source>
      <translation>There is no right to show.</translation>
    </message>
    <message>
      <source>What each role may do</source>
      <translation>What each role may do</translation>
    </message>
    <message>
      <source>class</source>
      <translation>class</translation>
    </message>
    <message>
      <source>grade</source>
      <translation>grade</translation>
    </message>
    <message>
      <source>own</source>
      <translation>own</translation>
    </message>
    <message>
      <source>school</source>
      <translation>school</translation>
    </message>
    <message>
      <source>{name} has a new passphrase. Nothing of the records is lost.</source>
      <translation>{name} has a new passphrase. Nothing of the records is lost.</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
  </context>
  <context>
    <name>People page</name>
    <message>
      <source>Find a name</source>
      <translation>Find a name</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>People to choose from</source>
      <translation>People to choose from</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>There is nobody to choose from. Choose a class at the top of the window.</source>
      <translation>There is nobody to choose from. Choose a class at the top of the window.</translation>
    </message>
    <message>
      <source>Tick at least one name first.</source>
      <translation>Tick at least one name first.</translation>
    </message>
    <message>
      <source>Tick everybody</source>
      <translation>Tick everybody</translation>
    </message>
    <message>
      <source>Tick nobody</source>
      <translation>Tick nobody</translation>
    </message>
    <message>
      <source>Tick who is left</source>
      <translation>Tick who is left</translation>
    </message>
    <message>
      <source>Ticked</source>
      <translation>Ticked</translation>
    </message>
    <message>
      <source>{count} of {total} ticked · Space ticks</source>
      <translation>{count} of {total} ticked · Space ticks</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>The file {file} cannot be read. Choose another one.</source>
      <translation>The file {file} cannot be read. Choose another one.</translation>
    </message>
  </context>
  <context>
    <name>Picking</name>
    <message>
      <source>Children found</source>
      <translation>Children found</translation>
    </message>
    <message>
      <source>Name, nickname or number of the child</source>
      <translation>Name, nickname or number of the child</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>The PDF is cut short. Nothing was added. Scan or copy it once more.</source>
      <translation>The PDF is cut short. Nothing was added. Scan or copy it once more.</translation>
    </message>
    <message>
      <source>The PDF is locked with a password. Nothing was added. Save it without one.</source>
      <translation>The PDF is locked with a password. Nothing was added. Save it without one.</translation>
    </message>
    <message>
      <source>The picture has more than {most} million points. Save it smaller and try again.</source>
      <translation>The picture has more than {most} million points. Save it smaller and try again.</translation>
    </message>
    <message>
      <source>The picture is damaged or cut short. Copy it from the camera or phone once more.</source>
      <translation>The picture is damaged or cut short. Copy it from the camera or phone once more.</translation>
    </message>
    <message>
      <source>This file is not a picture that can be read. Choose a JPEG or PNG, or a HEIC photo from a phone.</source>
      <translation>This file is not a picture that can be read. Choose a JPEG or PNG, or a HEIC photo from a phone.</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Change the picture</source>
      <translation>Change the picture</translation>
    </message>
    <message>
      <source>Choose a picture, or drop it here</source>
      <translation>Choose a picture, or drop it here</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Take out: {picture}</source>
      <translation>Take out: {picture}</translation>
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <source>1 improved · 2 same · 3 worse. Only what you write is kept.</source>
      <translation>1 improved · 2 same · 3 worse. Only what you write is kept.</translation>
    </message>
    <message>
      <source>A new plan</source>
      <translation>A new plan</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>Again on</source>
      <translation>Again on</translation>
    </message>
    <message>
      <source>All are measured by</source>
      <translation>All are measured by</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Area and children</source>
      <translation>Area and children</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Begin the plan</source>
      <translation>Begin the plan</translation>
    </message>
    <message>
      <source>Children of the plan</source>
      <translation>Children of the plan</translation>
    </message>
    <message>
      <source>Choose a class at the top of the window first.</source>
      <translation>Choose a class at the top of the window first.</translation>
    </message>
    <message>
      <source>Choose an area. Nothing was changed.</source>
      <translation>Choose an area. Nothing was changed.</translation>
    </message>
    <message>
      <source>Close all that are open</source>
      <translation>Close all that are open</translation>
    </message>
    <message>
      <source>Close this child's case</source>
      <translation>Close this child's case</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Documents to make now</source>
      <translation>Documents to make now</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Done for all: write the day in “Done on”</source>
      <translation>Done for all: write the day in “Done on”</translation>
    </message>
    <message>
      <source>Each child gets a case of its own with these things to do.</source>
      <translation>Each child gets a case of its own with these things to do.</translation>
    </message>
    <message>
      <source>Follow-up of all</source>
      <translation>Follow-up of all</translation>
    </message>
    <message>
      <source>Give the plan a name. Nothing was changed.</source>
      <translation>Give the plan a name. Nothing was changed.</translation>
    </message>
    <message>
      <source>How it goes with each child</source>
      <translation>How it goes with each child</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Last time</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No instrument: what is seen is written down for each child</source>
      <translation>No instrument: what is seen is written down for each child</translation>
    </message>
    <message>
      <source>Nobody is ticked beforehand. Whoever has an open case there is joined to it.</source>
      <translation>Nobody is ticked beforehand. Whoever has an open case there is joined to it.</translation>
    </message>
    <message>
      <source>Now 1 2 3</source>
      <translation>Now 1 2 3</translation>
    </message>
    <message>
      <source>One plan for all of them</source>
      <translation>One plan for all of them</translation>
    </message>
    <message>
      <source>One plan for many</source>
      <translation>One plan for many</translation>
    </message>
    <message>
      <source>Plans of this class</source>
      <translation>Plans of this class</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>The plan</translation>
    </message>
    <message>
      <source>The plan with its children, and the summary of the class.</source>
      <translation>The plan with its children, and the summary of the class.</translation>
    </message>
    <message>
      <source>This plan is not on record any more. Nothing was changed.</source>
      <translation>This plan is not on record any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>Tick at least one child. Nothing was changed.</source>
      <translation>Tick at least one child. Nothing was changed.</translation>
    </message>
    <message>
      <source>What is done for all</source>
      <translation>What is done for all</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>What was seen</translation>
    </message>
    <message>
      <source>Who is at risk in the same area?</source>
      <translation>Who is at risk in the same area?</translation>
    </message>
    <message>
      <source>Why nothing was measured again (for those without a newer result)</source>
      <translation>Why nothing was measured again (for those without a newer result)</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>closed</translation>
    </message>
    <message>
      <source>{area} ({count})</source>
      <translation>{area} ({count})</translation>
    </message>
    <message>
      <source>{group} · has case {number}: {reasons}</source>
      <translation>{group} · has case {number}: {reasons}</translation>
    </message>
    <message>
      <source>{group}: {reasons}</source>
      <translation>{group}: {reasons}</translation>
    </message>
    <message>
      <source>{measure} (known of {count} of {all})</source>
      <translation>{measure} (known of {count} of {all})</translation>
    </message>
    <message>
      <source>{name} (ended)</source>
      <translation>{name} (ended)</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
  </context>
  <context>
    <name>PlanPaper</name>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Individual development plan</source>
      <translation>Individual development plan</translation>
    </message>
    <message>
      <source>Judges</source>
      <translation>Judges</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Strengths on the record</source>
      <translation>Strengths on the record</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>The plan</translation>
    </message>
  </context>
  <context>
    <name>Policy</name>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Policy or standard</source>
      <translation>Policy or standard</translation>
    </message>
    <message>
      <source>What it asks</source>
      <translation>What it asks</translation>
    </message>
    <message>
      <source>What we lack</source>
      <translation>What we lack</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>Praise</name>
    <message>
      <source>Award</source>
      <translation>Award</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificate</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>For what</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>For whom</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>Staff</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Thanks</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Close the preview</source>
      <translation>Close the preview</translation>
    </message>
    <message>
      <source>Fit the width (Ctrl 0)</source>
      <translation>Fit the width (Ctrl 0)</translation>
    </message>
    <message>
      <source>Larger (Ctrl +)</source>
      <translation>Larger (Ctrl +)</translation>
    </message>
    <message>
      <source>Letter no., Enter</source>
      <translation>Letter no., Enter</translation>
    </message>
    <message>
      <source>PDF file</source>
      <translation>PDF file</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>Page {page} of {count}</translation>
    </message>
    <message>
      <source>Pages of {title}</source>
      <translation>Pages of {title}</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Saved as {name}.</translation>
    </message>
    <message>
      <source>Sending page {page} of {count} to the printer</source>
      <translation>Sending page {page} of {count} to the printer</translation>
    </message>
    <message>
      <source>Smaller (Ctrl -)</source>
      <translation>Smaller (Ctrl -)</translation>
    </message>
    <message>
      <source>{title} was sent to the printer.</source>
      <translation>{title} was sent to the printer.</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Printing {form}</source>
      <translation>Printing {form}</translation>
    </message>
    <message>
      <source>Say for whom: one child, a class, a grade or the whole school.</source>
      <translation>Say for whom: one child, a class, a grade or the whole school.</translation>
    </message>
    <message>
      <source>There is no class of the grade {grade} in this school year. Write a grade like ม.1. Nothing was printed.</source>
      <translation>There is no class of the grade {grade} in this school year. Write a grade like ม.1. Nothing was printed.</translation>
    </message>
    <message>
      <source>There is no form called {key}. student-care forms lists them.</source>
      <translation>There is no form called {key}. student-care forms lists them.</translation>
    </message>
    <message>
      <source>There is nobody to print for. No file was written.</source>
      <translation>There is nobody to print for. No file was written.</translation>
    </message>
    <message>
      <source>{form} is no official letter, so it takes no number. No file was written.</source>
      <translation>{form} is no official letter, so it takes no number. No file was written.</translation>
    </message>
    <message>
      <source>{form} is of a whole class, not of one child. Say a class, a grade or the whole school. No file was written.</source>
      <translation>{form} is of a whole class, not of one child. Say a class, a grade or the whole school. No file was written.</translation>
    </message>
    <message>
      <source>{form} is of the whole school. Print it for everybody. No file was written.</source>
      <translation>{form} is of the whole school. Print it for everybody. No file was written.</translation>
    </message>
    <message>
      <source>{form} is printed for one child at a time, never for a class or the school. No file was written.</source>
      <translation>{form} is printed for one child at a time, never for a class or the school. No file was written.</translation>
    </message>
  </context>
  <context>
    <name>Print page</name>
    <message>
      <source>Look and print</source>
      <translation>Look and print</translation>
    </message>
    <message>
      <source>Look at and print: {form}</source>
      <translation>Look at and print: {form}</translation>
    </message>
    <message>
      <source>There is no document to make here. Go on.</source>
      <translation>There is no document to make here. Go on.</translation>
    </message>
  </context>
  <context>
    <name>ProbationPaper</name>
    <message>
      <source>(  ) will come at that time   (  ) would like to come on {dots}</source>
      <translation>(  ) will come at that time   (  ) would like to come on {dots}</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Homeroom teacher: {names}</source>
      <translation>Homeroom teacher: {names}</translation>
    </message>
    <message>
      <source>I understand that this breaks the rules of the school. I promise to behave well from now on until {until}, to come to school regularly and to follow the advice of my teachers.</source>
      <translation>I understand that this breaks the rules of the school. I promise to behave well from now on until {until}, to come to school regularly and to follow the advice of my teachers.</translation>
    </message>
    <message>
      <source>I, {dots}, guardian of {name}, class {room}</source>
      <translation>I, {dots}, guardian of {name}, class {room}</translation>
    </message>
    <message>
      <source>I, {name}, student number {number} of class {room}, did the following on {day}: {what}</source>
      <translation>I, {name}, student number {number} of class {room}, did the following on {day}: {what}</translation>
    </message>
    <message>
      <source>If I break this promise I agree that the school takes the next step of its rules, and that my parents and the school find together what helps me.</source>
      <translation>If I break this promise I agree that the school takes the next step of its rules, and that my parents and the school find together what helps me.</translation>
    </message>
    <message>
      <source>Invitation to talk about the behaviour of a student</source>
      <translation>Invitation to talk about the behaviour of a student</translation>
    </message>
    <message>
      <source>Letter to the parents about behaviour</source>
      <translation>Letter to the parents about behaviour</translation>
    </message>
    <message>
      <source>Phone {phone}</source>
      <translation>Phone {phone}</translation>
    </message>
    <message>
      <source>Probation is one of the four measures of the ministry's regulation on punishing students, B.E. 2548.</source>
      <translation>Probation is one of the four measures of the ministry's regulation on punishing students, B.E. 2548.</translation>
    </message>
    <message>
      <source>Promise under probation</source>
      <translation>Promise under probation</translation>
    </message>
    <message>
      <source>Signed {dots} guardian   Phone {time}</source>
      <translation>Signed {dots} guardian   Phone {time}</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Thank you for your trust and your help.</source>
      <translation>Thank you for your trust and your help.</translation>
    </message>
    <message>
      <source>The guardian has heard this promise and will help to keep it.</source>
      <translation>The guardian has heard this promise and will help to keep it.</translation>
    </message>
    <message>
      <source>The school would like to talk with you about how home and school can help together. Please come to meet the homeroom teacher on {dots} at {time}.</source>
      <translation>The school would like to talk with you about how home and school can help together. Please come to meet the homeroom teacher on {dots} at {time}.</translation>
    </message>
    <message>
      <source>{guardian}, guardian of {name}</source>
      <translation>{guardian}, guardian of {name}</translation>
    </message>
    <message>
      <source>{name}, class {room}, for whom you care, has {left} of {start} behaviour points left this school year. The last entry is of {day}: {what}</source>
      <translation>{name}, class {room}, for whom you care, has {left} of {start} behaviour points left this school year. The last entry is of {day}: {what}</translation>
    </message>
  </context>
  <context>
    <name>Profile</name>
    <message>
      <source>Informant</source>
      <translation>Informant</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Scale</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score against the bands</source>
      <translation>Score against the bands</translation>
    </message>
    <message>
      <source>no level</source>
      <translation>no level</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>no score</translation>
    </message>
    <message>
      <source>{low}–{high}</source>
      <translation>{low}–{high}</translation>
    </message>
    <message>
      <source>{scale}, {informant}: {score}, {level}</source>
      <translation>{scale}, {informant}: {score}, {level}</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Student care</source>
      <translation>Student care</translation>
    </message>
    <message>
      <source>There is no screen here, so the window cannot be shown. Start the program on a machine with a screen, or come in by ssh -X. Without a screen the commands do the same work: student-care --help lists them.</source>
      <translation>There is no screen here, so the window cannot be shown. Start the program on a machine with a screen, or come in by ssh -X. Without a screen the commands do the same work: student-care --help lists them.</translation>
    </message>
  </context>
  <context>
    <name>Project</name>
    <message>
      <source>A Mend and go on</source>
      <translation>A Mend and go on</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>C Check</source>
      <translation>C Check</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>D Do</source>
      <translation>D Do</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Expected results</source>
      <translation>Expected results</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>From 15 years free, learner development</source>
      <translation>From 15 years free, learner development</translation>
    </message>
    <message>
      <source>From other sources</source>
      <translation>From other sources</translation>
    </message>
    <message>
      <source>From the school's income</source>
      <translation>From the school's income</translation>
    </message>
    <message>
      <source>From the subsidy per head</source>
      <translation>From the subsidy per head</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Given up</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Goal</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Going on</translation>
    </message>
    <message>
      <source>How it is evaluated</source>
      <translation>How it is evaluated</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Materials</source>
      <translation>Materials</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Number of the target group</source>
      <translation>Number of the target group</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectives</translation>
    </message>
    <message>
      <source>P Plan</source>
      <translation>P Plan</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planned</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Project</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Reasons</translation>
    </message>
    <message>
      <source>Remuneration</source>
      <translation>Remuneration</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsible</translation>
    </message>
    <message>
      <source>Serves</source>
      <translation>Serves</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Services</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Spent</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Target group</source>
      <translation>Target group</translation>
    </message>
    <message>
      <source>Target in numbers</source>
      <translation>Target in numbers</translation>
    </message>
    <message>
      <source>Target in quality</source>
      <translation>Target in quality</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>Working with</source>
      <translation>Working with</translation>
    </message>
    <message>
      <source>{name}: the budget is {budget} baht, but its kinds add up to {sum}: {difference} apart.</source>
      <translation>{name}: the budget is {budget} baht, but its kinds add up to {sum}: {difference} apart.</translation>
    </message>
    <message>
      <source>{name}: the budget is {budget} baht, but its sources add up to {sum}: {difference} apart.</source>
      <translation>{name}: the budget is {budget} baht, but its sources add up to {sum}: {difference} apart.</translation>
    </message>
    <message>
      <source>{name}: {spent} baht were spent of a budget of {budget}.</source>
      <translation>{name}: {spent} baht were spent of a budget of {budget}.</translation>
    </message>
  </context>
  <context>
    <name>Promote</name>
    <message>
      <source>Activities</source>
      <translation>Activities</translation>
    </message>
    <message>
      <source>Activities of the child</source>
      <translation>Activities of the child</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <source>All hours</source>
      <translation>All hours</translation>
    </message>
    <message>
      <source>Asked before any case is closed. A plan only where there is a strength.</source>
      <translation>Asked before any case is closed. A plan only where there is a strength.</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>Award</translation>
    </message>
    <message>
      <source>Award or level reached</source>
      <translation>Award or level reached</translation>
    </message>
    <message>
      <source>Awards</source>
      <translation>Awards</translation>
    </message>
    <message>
      <source>Awards and praise</source>
      <translation>Awards and praise</translation>
    </message>
    <message>
      <source>Awards and scholarships</source>
      <translation>Awards and scholarships</translation>
    </message>
    <message>
      <source>Baht</source>
      <translation>Baht</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Before it is signed</source>
      <translation>Before it is signed</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Choose children</source>
      <translation>Choose children</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Development plan</source>
      <translation>Development plan</translation>
    </message>
    <message>
      <source>Development plan for one strength</source>
      <translation>Development plan for one strength</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Every child, not only those in trouble. Each page is kept as you go.</source>
      <translation>Every child, not only those in trouble. Each page is kept as you go.</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>For what</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Given by</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Group, screening round {round}</source>
      <translation>Group, screening round {round}</translation>
    </message>
    <message>
      <source>Group, strengths and hours stand here already. Nothing is asked twice.</source>
      <translation>Group, strengths and hours stand here already. Nothing is asked twice.</translation>
    </message>
    <message>
      <source>Hours of activities this year</source>
      <translation>Hours of activities this year</translation>
    </message>
    <message>
      <source>I have looked over what was done for this child in term {term}</source>
      <translation>I have looked over what was done for this child in term {term}</translation>
    </message>
    <message>
      <source>In what</source>
      <translation>In what</translation>
    </message>
    <message>
      <source>Insert adds a row · Ctrl+Delete takes one out</source>
      <translation>Insert adds a row · Ctrl+Delete takes one out</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>Kept at {time}. A power cut loses nothing.</translation>
    </message>
    <message>
      <source>Kept. It goes on at the page you left.</source>
      <translation>Kept. It goes on at the page you left.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Look over and sign</source>
      <translation>Look over and sign</translation>
    </message>
    <message>
      <source>Looked over by</source>
      <translation>Looked over by</translation>
    </message>
    <message>
      <source>Next child ({left} left)</source>
      <translation>Next child ({left} left)</translation>
    </message>
    <message>
      <source>Nobody has noted a talk yet.</source>
      <translation>Nobody has noted a talk yet.</translation>
    </message>
    <message>
      <source>None yet: ask and look what the child is good at.</source>
      <translation>None yet: ask and look what the child is good at.</translation>
    </message>
    <message>
      <source>Not screened yet. Promotion is for every child.</source>
      <translation>Not screened yet. Promotion is for every child.</translation>
    </message>
    <message>
      <source>Not talked with yet</source>
      <translation>Not talked with yet</translation>
    </message>
    <message>
      <source>Nothing noted yet</source>
      <translation>Nothing noted yet</translation>
    </message>
    <message>
      <source>One talk with each child a term. A good word is as good as a worry.</source>
      <translation>One talk with each child a term. A good word is as good as a worry.</translation>
    </message>
    <message>
      <source>Own hours</source>
      <translation>Own hours</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Passed</translation>
    </message>
    <message>
      <source>Praise before the class counts too. Leave it empty where there is none.</source>
      <translation>Praise before the class counts too. Leave it empty where there is none.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print now, or later from the reports.</source>
      <translation>Print now, or later from the reports.</translation>
    </message>
    <message>
      <source>Promotion</source>
      <translation>Promotion</translation>
    </message>
    <message>
      <source>Promotion of this term is signed: {name}.</source>
      <translation>Promotion of this term is signed: {name}.</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>Scholarship</translation>
    </message>
    <message>
      <source>Scholarships</source>
      <translation>Scholarships</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Sign</translation>
    </message>
    <message>
      <source>Signed this term</source>
      <translation>Signed this term</translation>
    </message>
    <message>
      <source>Space turns came and passed · numbers are written at once · Enter: next cell</source>
      <translation>Space turns came and passed · numbers are written at once · Enter: next cell</translation>
    </message>
    <message>
      <source>Space turns came and passed. Hours stay empty where the whole counts.</source>
      <translation>Space turns came and passed. Hours stay empty where the whole counts.</translation>
    </message>
    <message>
      <source>Step 3 · Promote</source>
      <translation>Step 3 · Promote</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>Strength and plan</source>
      <translation>Strength and plan</translation>
    </message>
    <message>
      <source>Strengths on record</source>
      <translation>Strengths on record</translation>
    </message>
    <message>
      <source>Talk of term {term}</source>
      <translation>Talk of term {term}</translation>
    </message>
    <message>
      <source>Talk of the term</source>
      <translation>Talk of the term</translation>
    </message>
    <message>
      <source>Talked with</source>
      <translation>Talked with</translation>
    </message>
    <message>
      <source>Talks this year</source>
      <translation>Talks this year</translation>
    </message>
    <message>
      <source>Talks, activities with hours, plans and awards of the year</source>
      <translation>Talks, activities with hours, plans and awards of the year</translation>
    </message>
    <message>
      <source>The last on {day}: {topic}</source>
      <translation>The last on {day}: {topic}</translation>
    </message>
    <message>
      <source>The plan for the strength, to be signed by child and guardian</source>
      <translation>The plan for the strength, to be signed by child and guardian</translation>
    </message>
    <message>
      <source>The talk of this term</source>
      <translation>The talk of this term</translation>
    </message>
    <message>
      <source>The term is signed</source>
      <translation>The term is signed</translation>
    </message>
    <message>
      <source>The term is signed when somebody has talked with the child.</source>
      <translation>The term is signed when somebody has talked with the child.</translation>
    </message>
    <message>
      <source>There is no activity of the class or the school this year yet. Go on.</source>
      <translation>There is no activity of the class or the school this year yet. Go on.</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>What is known</translation>
    </message>
    <message>
      <source>What is known so far</source>
      <translation>What is known so far</translation>
    </message>
    <message>
      <source>What the child is good at, and the plan for it</source>
      <translation>What the child is good at, and the plan for it</translation>
    </message>
    <message>
      <source>What there is this term for the child, and who looked it over.</source>
      <translation>What there is this term for the child, and who looked it over.</translation>
    </message>
    <message>
      <source>Whom will you promote?</source>
      <translation>Whom will you promote?</translation>
    </message>
    <message>
      <source>Write your name and tick the box to sign.</source>
      <translation>Write your name and tick the box to sign.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>going on</translation>
    </message>
    <message>
      <source>in {count} activities</source>
      <translation>in {count} activities</translation>
    </message>
    <message>
      <source>judged</source>
      <translation>judged</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>missing</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>noted</source>
      <translation>noted</translation>
    </message>
    <message>
      <source>{name} · {class_name} · term {term}</source>
      <translation>{name} · {class_name} · term {term}</translation>
    </message>
    <message>
      <source>{subject} · {place} of {count} children</source>
      <translation>{subject} · {place} of {count} children</translation>
    </message>
    <message>
      <source>{talk} · {hours} hours</source>
      <translation>{talk} · {hours} hours</translation>
    </message>
  </context>
  <context>
    <name>Promoting</name>
    <message>
      <source>The talk of this term is missing. Everything else is kept; write it and sign again.</source>
      <translation>The talk of this term is missing. Everything else is kept; write it and sign again.</translation>
    </message>
    <message>
      <source>Write who signs. Everything else is kept.</source>
      <translation>Write who signs. Everything else is kept.</translation>
    </message>
  </context>
  <context>
    <name>PromotionPaper</name>
    <message>
      <source>% of the class</source>
      <translation>% of the class</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Activities</translation>
    </message>
    <message>
      <source>Award or scholarship</source>
      <translation>Award or scholarship</translation>
    </message>
    <message>
      <source>Awards and scholarships</source>
      <translation>Awards and scholarships</translation>
    </message>
    <message>
      <source>Before → after</source>
      <translation>Before → after</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date or year</source>
      <translation>Date or year</translation>
    </message>
    <message>
      <source>Development plans</source>
      <translation>Development plans</translation>
    </message>
    <message>
      <source>For what, how much</source>
      <translation>For what, how much</translation>
    </message>
    <message>
      <source>Hours of activities this year</source>
      <translation>Hours of activities this year</translation>
    </message>
    <message>
      <source>In at least one activity</source>
      <translation>In at least one activity</translation>
    </message>
    <message>
      <source>Looked over by</source>
      <translation>Looked over by</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Record of how a student was promoted and developed</source>
      <translation>Record of how a student was promoted and developed</translation>
    </message>
    <message>
      <source>Students by activity</source>
      <translation>Students by activity</translation>
    </message>
    <message>
      <source>Summary of the activities that promote students</source>
      <translation>Summary of the activities that promote students</translation>
    </message>
    <message>
      <source>Talked with, term {term}</source>
      <translation>Talked with, term {term}</translation>
    </message>
    <message>
      <source>Talks with the student</source>
      <translation>Talks with the student</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What the students got besides</source>
      <translation>What the students got besides</translation>
    </message>
    <message>
      <source>With a development plan this year</source>
      <translation>With a development plan this year</translation>
    </message>
    <message>
      <source>With a strength on record</source>
      <translation>With a strength on record</translation>
    </message>
    <message>
      <source>With an award or a scholarship this year</source>
      <translation>With an award or a scholarship this year</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>not noted</translation>
    </message>
    <message>
      <source>{amount} baht</source>
      <translation>{amount} baht</translation>
    </message>
  </context>
  <context>
    <name>Protection</name>
    <message>
      <source>1  What the child said and what was seen</source>
      <translation>1  What the child said and what was seen</translation>
    </message>
    <message>
      <source>2  Who was told, and when it was reported</source>
      <translation>2  Who was told, and when it was reported</translation>
    </message>
    <message>
      <source>3  What was done, and parents</source>
      <translation>3  What was done, and parents</translation>
    </message>
    <message>
      <source>All reports</source>
      <translation>All reports</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Call at once</source>
      <translation>Call at once</translation>
    </message>
    <message>
      <source>Child protection</source>
      <translation>Child protection</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Found</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Found by</translation>
    </message>
    <message>
      <source>Injuries: where, how they look (no photo)</source>
      <translation>Injuries: where, how they look (no photo)</translation>
    </message>
    <message>
      <source>It cannot end before it was reported. Nothing was stored.</source>
      <translation>It cannot end before it was reported. Nothing was stored.</translation>
    </message>
    <message>
      <source>Kept while you write, sealed ({time})</source>
      <translation>Kept while you write, sealed ({time})</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No. at the ministry's safety centre</source>
      <translation>No. at the ministry's safety centre</translation>
    </message>
    <message>
      <source>Not reported yet</source>
      <translation>Not reported yet</translation>
    </message>
    <message>
      <source>Not told, because suspected</source>
      <translation>Not told, because suspected</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <source>Principal told at</source>
      <translation>Principal told at</translation>
    </message>
    <message>
      <source>Print the report</source>
      <translation>Print the report</translation>
    </message>
    <message>
      <source>Read what is sealed</source>
      <translation>Read what is sealed</translation>
    </message>
    <message>
      <source>Reference no.</source>
      <translation>Reference no.</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Reported</translation>
    </message>
    <message>
      <source>Reported at</source>
      <translation>Reported at</translation>
    </message>
    <message>
      <source>Reported just now</source>
      <translation>Reported just now</translation>
    </message>
    <message>
      <source>Reported to</source>
      <translation>Reported to</translation>
    </message>
    <message>
      <source>Reports under the Child Protection Act. They stay; what was seen is sealed.</source>
      <translation>Reports under the Child Protection Act. They stay; what was seen is sealed.</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <source>Sealed when you save: the guidance teacher and the head of the care system read it, nobody else. Write the child's own words; do not question. No photo of injuries is taken.</source>
      <translation>Sealed when you save: the guidance teacher and the head of the care system read it, nobody else. Write the child's own words; do not question. No photo of injuries is taken.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>The law asks everybody who works with children to report at once. Who reports in good faith is protected; no proof is needed, and nobody has to be asked first.</source>
      <translation>The law asks everybody who works with children to report at once. Who reports in good faith is protected; no proof is needed, and nobody has to be asked first.</translation>
    </message>
    <message>
      <source>The report is saved. It stays on record for good.</source>
      <translation>The report is saved. It stays on record for good.</translation>
    </message>
    <message>
      <source>There is no report. May there never be one.</source>
      <translation>There is no report. May there never be one.</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Told</translation>
    </message>
    <message>
      <source>Told in the school</source>
      <translation>Told in the school</translation>
    </message>
    <message>
      <source>What the child said, in the child's own words</source>
      <translation>What the child said, in the child's own words</translation>
    </message>
    <message>
      <source>What was done for safety at once</source>
      <translation>What was done for safety at once</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>What was seen</translation>
    </message>
    <message>
      <source>What was seen and said</source>
      <translation>What was seen and said</translation>
    </message>
    <message>
      <source>What was seen is not shown while names are hidden. F9 shows it again.</source>
      <translation>What was seen is not shown while names are hidden. F9 shows it again.</translation>
    </message>
    <message>
      <source>When it was found</source>
      <translation>When it was found</translation>
    </message>
    <message>
      <source>Who was told in the school</source>
      <translation>Who was told in the school</translation>
    </message>
    <message>
      <source>Write to whom it was reported. Nothing was stored; what you wrote is here.</source>
      <translation>Write to whom it was reported. Nothing was stored; what you wrote is here.</translation>
    </message>
    <message>
      <source>Write what the child said or what was seen. Nothing was stored.</source>
      <translation>Write what the child said or what was seen. Nothing was stored.</translation>
    </message>
    <message>
      <source>Write when it was found. Nothing was stored; what you wrote is still here.</source>
      <translation>Write when it was found. Nothing was stored; what you wrote is still here.</translation>
    </message>
    <message>
      <source>a report about {name}</source>
      <translation>a report about {name}</translation>
    </message>
    <message>
      <source>{at} by {who}</source>
      <translation>{at} by {who}</translation>
    </message>
    <message>
      <source>{count} parts are sealed here already. What you write is added to them.</source>
      <translation>{count} parts are sealed here already. What you write is added to them.</translation>
    </message>
    <message>
      <source>{field}: this lies in the future. Nothing was stored; what you wrote is here.</source>
      <translation>{field}: this lies in the future. Nothing was stored; what you wrote is here.</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
  </context>
  <context>
    <name>ProtectionPaper</name>
    <message>
      <source>1  What the child said and what was seen</source>
      <translation>1  What the child said and what was seen</translation>
    </message>
    <message>
      <source>2  Who was told, and when it was reported</source>
      <translation>2  Who was told, and when it was reported</translation>
    </message>
    <message>
      <source>3  What was done, and parents</source>
      <translation>3  What was done, and parents</translation>
    </message>
    <message>
      <source>Child Protection Act B.E. 2546, sections 29 and 41: report without delay. Section 27 and 50: nobody publishes what tells who the child is.</source>
      <translation>Child Protection Act B.E. 2546, sections 29 and 41: report without delay. Section 27 and 50: nobody publishes what tells who the child is.</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>Child protection report</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Sealed: only the guidance teacher and the head of the care system print this part.</source>
      <translation>Sealed: only the guidance teacher and the head of the care system print this part.</translation>
    </message>
    <message>
      <source>Who reports</source>
      <translation>Who reports</translation>
    </message>
  </context>
  <context>
    <name>Public</name>
    <message>
      <source>Groups of fewer than {fewest} children are hidden, and so are figures that would give them away.</source>
      <translation>Groups of fewer than {fewest} children are hidden, and so are figures that would give them away.</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>hidden</translation>
    </message>
  </context>
  <context>
    <name>Publicity</name>
    <message>
      <source>Channel</source>
      <translation>Channel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>For whom</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Alias</source>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Drive</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>File Folder</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Shortcut</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unknown</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Select All</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Step up</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Step &amp;down</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>False</source>
      <translation>False</translation>
    </message>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Open the combo box selection popup</translation>
    </message>
    <message>
      <source>True</source>
      <translation>True</translation>
    </message>
  </context>
  <context>
    <name>QDialog</name>
    <message>
      <source>What's This?</source>
      <translation>What's This?</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QErrorMessage</name>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>&amp;Show this message again</source>
      <translation>&amp;Show this message again</translation>
    </message>
    <message>
      <source>An error occurred</source>
      <translation>An error occurred</translation>
    </message>
    <message>
      <source>Critical Error:</source>
      <translation>Critical Error:</translation>
    </message>
    <message>
      <source>Debug Message:</source>
      <translation>Debug Message:</translation>
    </message>
    <message>
      <source>Fatal Error:</source>
      <translation>Fatal Error:</translation>
    </message>
    <message>
      <source>Information:</source>
      <translation>Information:</translation>
    </message>
    <message>
      <source>Warning:</source>
      <translation>Warning:</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Choose</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Delete</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Look in:</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;New Folder</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Rename</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>'%1' is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>All Files (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>Are you sure you want to delete '%1'?</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Change to detail view mode</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Change to list view mode</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Could not delete directory.</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Create New Folder</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Create a New Folder</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Detail View</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Directories</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Directory:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>File &amp;name:</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>Files of &amp;type:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Find Directory</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Go forward</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Go to the parent directory</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>List View</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>List of places and bookmarks</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>New Folder</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Parent Directory</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Recent Places</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Save As</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Show </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Show &amp;hidden files</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Sidebar</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <translation>Computer</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Date Modified</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>My Computer</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Size</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
  </context>
  <context>
    <name>QInputDialog</name>
    <message>
      <source>Enter a value:</source>
      <translation>Enter a value:</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Select All</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>About Qt</source>
      <translation>About Qt</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Hide Details...</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Show Details...</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Cicero (CC)</source>
      <translation>Cicero (CC)</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Custom</translation>
    </message>
    <message>
      <source>Didot (DD)</source>
      <translation>Didot (DD)</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Height:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Inches (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Landscape</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Margins</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Millimeters (mm)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <translation>Page &amp;order:</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Page Layout</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Page size:</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <translation>Pages &amp;per sheet:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Paper source:</translation>
    </message>
    <message>
      <source>Pica (P̸)</source>
      <translation>Pica (P̸)</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Points (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Reverse landscape</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Reverse portrait</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Width:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>bottom margin</translation>
    </message>
    <message>
      <source>in</source>
      <translation>in</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>left margin</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <source>pt</source>
      <translation>pt</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>right margin</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>top margin</translation>
    </message>
  </context>
  <context>
    <name>QPageSize</name>
    <message>
      <source>%1 x %2 in</source>
      <translation>%1 x %2 in</translation>
    </message>
    <message>
      <source>Custom (%1in x %2in)</source>
      <translation>Custom (%1in x %2in)</translation>
    </message>
    <message>
      <source>Custom (%1mm x %2mm)</source>
      <translation>Custom (%1mm x %2mm)</translation>
    </message>
    <message>
      <source>Postcard</source>
      <translation>Postcard</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;No</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Yes</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Abort</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Apply</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignore</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;o to All</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Reset</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Restore Defaults</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Retry</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Save All</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Yes to &amp;All</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Print</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>All Pages</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <translation>Bottom to Top, Left to Right</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>Bottom to Top, Right to Left</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <translation>Duplex Settings Conflicts</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Even Pages</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>Invalid Pages Definition</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>Left to Right, Bottom to Top</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Left to Right, Top to Bottom</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Local file</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Odd Pages</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <translation>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Print To File ...</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Print to File (PDF)</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <translation>Right to Left, Bottom to Top</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>Right to Left, Top to Bottom</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <translation>The 'From' value cannot be greater than the 'To' value.</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <translation>There are conflicts in duplex settings. Do you want to fix them?</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>Top to Bottom, Left to Right</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>Top to Bottom, Right to Left</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>Write PDF file</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Job Options</source>
      <translation>Job Options</translation>
    </message>
    <message>
      <source>Printer Properties</source>
      <translation>Printer Properties</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Advanced</source>
      <translation>Advanced</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <translation>There are conflicts in some options. Please fix them.</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>Collate</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Color Mode</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Copies:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Current Page</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Double Sided Printing</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Grayscale</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Long side binding</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Off</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Output Settings</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>Page &amp;Set:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Pages from</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Print all</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Print range</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Reverse</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Selection</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Short side binding</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
    <message>
      <source>to</source>
      <translation>to</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Name:</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Location:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Output &amp;file:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>P&amp;roperties</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Type:</translation>
    </message>
  </context>
  <context>
    <name>QProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Bottom</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Left edge</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Page down</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Page left</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Page right</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Page up</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Right edge</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Scroll down</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Scroll here</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Scroll left</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Scroll right</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Scroll up</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Top</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Scroll Left</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Scroll Right</translation>
    </message>
  </context>
  <context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
      <source>Insert Unicode control character</source>
      <translation>Insert Unicode control character</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Select All</translation>
    </message>
  </context>
  <context>
    <name>QWizard</name>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Finish</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Next</translation>
    </message>
    <message>
      <source>&amp;Next &gt;</source>
      <translation>&amp;Next &gt;</translation>
    </message>
    <message>
      <source>&lt; &amp;Back</source>
      <translation>&lt; &amp;Back</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Go Back</source>
      <translation>Go Back</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>None of these</source>
      <translation>None of these</translation>
    </message>
    <message>
      <source>Say more: {option}</source>
      <translation>Say more: {option}</translation>
    </message>
    <message>
      <source>{no}  {question}</source>
      <translation>{no}  {question}</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Student care</source>
      <translation>Student care</translation>
    </message>
    <message>
      <source>{place} (Ctrl+{number})</source>
      <translation>{place} (Ctrl+{number})</translation>
    </message>
    <message>
      <source>{place}: {count} cannot wait</source>
      <translation>{place}: {count} cannot wait</translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Counted</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Judgement</translation>
    </message>
    <message>
      <source>Level (1–5)</source>
      <translation>Level (1–5)</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
  </context>
  <context>
    <name>Receiver</name>
    <message>
      <source>Discipline</source>
      <translation>Discipline</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>Grade head</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guidance</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>School nurse</source>
      <translation>School nurse</translation>
    </message>
    <message>
      <source>Special education</source>
      <translation>Special education</translation>
    </message>
    <message>
      <source>Subject teacher</source>
      <translation>Subject teacher</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>Capital or small letters, with or without spaces, make no difference.</source>
      <translation>Capital or small letters, with or without spaces, make no difference.</translation>
    </message>
    <message>
      <source>Envelope opened on, by whom, why</source>
      <translation>Envelope opened on, by whom, why</translation>
    </message>
    <message>
      <source>How to use it</source>
      <translation>How to use it</translation>
    </message>
    <message>
      <source>If the sheet is lost, or somebody has seen it who should not, tell the head of student care and the principal at once.</source>
      <translation>If the sheet is lost, or somebody has seen it who should not, tell the head of student care and the principal at once.</translation>
    </message>
    <message>
      <source>It opens the backups too, also on another computer.</source>
      <translation>It opens the backups too, also on another computer.</translation>
    </message>
    <message>
      <source>Kept by</source>
      <translation>Kept by</translation>
    </message>
    <message>
      <source>Made on {day}</source>
      <translation>Made on {day}</translation>
    </message>
    <message>
      <source>Not beside the computer, not as a photo on a phone, not in a chat, not by e-mail.</source>
      <translation>Not beside the computer, not as a photo on a phone, not in a chat, not by e-mail.</translation>
    </message>
    <message>
      <source>Put this sheet into an envelope, seal it, sign across the seal, and keep it in the school's safe or locked document cabinet.</source>
      <translation>Put this sheet into an envelope, seal it, sign across the seal, and keep it in the school's safe or locked document cabinet.</translation>
    </message>
    <message>
      <source>Recovery key of the school's data</source>
      <translation>Recovery key of the school's data</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>What it is for</translation>
    </message>
    <message>
      <source>When the passphrase is forgotten, this key opens the student care data of the school.</source>
      <translation>When the passphrase is forgotten, this key opens the student care data of the school.</translation>
    </message>
    <message>
      <source>When the program asks for the passphrase, choose to use the recovery key, and type the letters in the frame from left to right, line by line.</source>
      <translation>When the program asks for the passphrase, choose to use the recovery key, and type the letters in the frame from left to right, line by line.</translation>
    </message>
    <message>
      <source>Where it is kept</source>
      <translation>Where it is kept</translation>
    </message>
    <message>
      <source>Where to keep it</source>
      <translation>Where to keep it</translation>
    </message>
    <message>
      <source>Without the passphrase and without this key nobody can open the data, not even those who made the program.</source>
      <translation>Without the passphrase and without this key nobody can open the data, not even those who made the program.</translation>
    </message>
  </context>
  <context>
    <name>Refer</name>
    <message>
      <source>A reason, a result or what was seen stands in the box above the button.</source>
      <translation>A reason, a result or what was seen stands in the box above the button.</translation>
    </message>
    <message>
      <source>Agencies</source>
      <translation>Agencies</translation>
    </message>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>All referrals</source>
      <translation>All referrals</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Attach the paper that came…</source>
      <translation>Attach the paper that came…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Before it goes out</source>
      <translation>Before it goes out</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Choose the child</source>
      <translation>Choose the child</translation>
    </message>
    <message>
      <source>Choose the paper that came</source>
      <translation>Choose the paper that came</translation>
    </message>
    <message>
      <source>Choose the school's picture …</source>
      <translation>Choose the school's picture …</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Closed to you, so it is not yours to send.</source>
      <translation>Closed to you, so it is not yours to send.</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consent</translation>
    </message>
    <message>
      <source>Consent of the guardian</source>
      <translation>Consent of the guardian</translation>
    </message>
    <message>
      <source>Do not attach it</source>
      <translation>Do not attach it</translation>
    </message>
    <message>
      <source>Documents and travel</source>
      <translation>Documents and travel</translation>
    </message>
    <message>
      <source>Documents, who goes with the child, appointment</source>
      <translation>Documents, who goes with the child, appointment</translation>
    </message>
    <message>
      <source>Does the guardian agree?</source>
      <translation>Does the guardian agree?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Edit the list of agencies</source>
      <translation>Edit the list of agencies</translation>
    </message>
    <message>
      <source>Follow-up is due</source>
      <translation>Follow-up is due</translation>
    </message>
    <message>
      <source>From here its words stay as they are, and every step has its day.</source>
      <translation>From here its words stay as they are, and every step has its day.</translation>
    </message>
    <message>
      <source>From me and my class</source>
      <translation>From me and my class</translation>
    </message>
    <message>
      <source>From the care case</source>
      <translation>From the care case</translation>
    </message>
    <message>
      <source>Garuda of the letters</source>
      <translation>Garuda of the letters</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation>Go on writing</translation>
    </message>
    <message>
      <source>Hand-over pack</source>
      <translation>Hand-over pack</translation>
    </message>
    <message>
      <source>Holds restricted parts: the papers are stamped as secret.</source>
      <translation>Holds restricted parts: the papers are stamped as secret.</translation>
    </message>
    <message>
      <source>I have read it, and lay it before the principal</source>
      <translation>I have read it, and lay it before the principal</translation>
    </message>
    <message>
      <source>I have read it, and send it to {place}</source>
      <translation>I have read it, and send it to {place}</translation>
    </message>
    <message>
      <source>Inside it goes at once. Outside it needs consent and the principal.</source>
      <translation>Inside it goes at once. Outside it needs consent and the principal.</translation>
    </message>
    <message>
      <source>Inside or outside, and to whom</source>
      <translation>Inside or outside, and to whom</translation>
    </message>
    <message>
      <source>It goes to</source>
      <translation>It goes to</translation>
    </message>
    <message>
      <source>Kept as a draft at {time}. A power cut loses nothing.</source>
      <translation>Kept as a draft at {time}. A power cut loses nothing.</translation>
    </message>
    <message>
      <source>Kept as a draft. It stands among what you sent.</source>
      <translation>Kept as a draft. It stands among what you sent.</translation>
    </message>
    <message>
      <source>Kept: {state}</source>
      <translation>Kept: {state}</translation>
    </message>
    <message>
      <source>Letter numbers begin with</source>
      <translation>Letter numbers begin with</translation>
    </message>
    <message>
      <source>Look over</source>
      <translation>Look over</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name, class and age (always)</source>
      <translation>Name, class and age (always)</translation>
    </message>
    <message>
      <source>Name, class and age always go. Choose only what the receiver needs to help.</source>
      <translation>Name, class and age always go. Choose only what the receiver needs to help.</translation>
    </message>
    <message>
      <source>Name, class and age only</source>
      <translation>Name, class and age only</translation>
    </message>
    <message>
      <source>New agency</source>
      <translation>New agency</translation>
    </message>
    <message>
      <source>New referral</source>
      <translation>New referral</translation>
    </message>
    <message>
      <source>Next follow-up {day}</source>
      <translation>Next follow-up {day}</translation>
    </message>
    <message>
      <source>Nobody is forgotten: what is silent for more than {days} days is red and stands first.</source>
      <translation>Nobody is forgotten: what is silent for more than {days} days is red and stands first.</translation>
    </message>
    <message>
      <source>Not asked inside the school</source>
      <translation>Not asked inside the school</translation>
    </message>
    <message>
      <source>Not sent yet</source>
      <translation>Not sent yet</translation>
    </message>
    <message>
      <source>Nothing has happened yet: it is a draft.</source>
      <translation>Nothing has happened yet: it is a draft.</translation>
    </message>
    <message>
      <source>Nothing here. Nobody waits for an answer.</source>
      <translation>Nothing here. Nobody waits for an answer.</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>Nothing is recorded</translation>
    </message>
    <message>
      <source>Nothing is to be done here by you now.</source>
      <translation>Nothing is to be done here by you now.</translation>
    </message>
    <message>
      <source>One child at a time: each referral names one child and nobody else.</source>
      <translation>One child at a time: each referral names one child and nobody else.</translation>
    </message>
    <message>
      <source>One child at a time: tick one name only.</source>
      <translation>One child at a time: tick one name only.</translation>
    </message>
    <message>
      <source>Open ones only</source>
      <translation>Open ones only</translation>
    </message>
    <message>
      <source>Open the paper that came</source>
      <translation>Open the paper that came</translation>
    </message>
    <message>
      <source>Paper with “{state}” {day}</source>
      <translation>Paper with “{state}” {day}</translation>
    </message>
    <message>
      <source>Parts of the record that go out</source>
      <translation>Parts of the record that go out</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Pictures and PDF</source>
      <translation>Pictures and PDF</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print them now, or later from the page of the referral.</source>
      <translation>Print them now, or later from the page of the referral.</translation>
    </message>
    <message>
      <source>Problem and request</source>
      <translation>Problem and request</translation>
    </message>
    <message>
      <source>Problem and what was seen</source>
      <translation>Problem and what was seen</translation>
    </message>
    <message>
      <source>Read it once more and tick the box.</source>
      <translation>Read it once more and tick the box.</translation>
    </message>
    <message>
      <source>Referral {number} · {name} · {class_name}</source>
      <translation>Referral {number} · {name} · {class_name}</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>Referrals</translation>
    </message>
    <message>
      <source>Restricted: only if the receiver cannot help without it. The paper is stamped as secret.</source>
      <translation>Restricted: only if the receiver cannot help without it. The paper is stamped as secret.</translation>
    </message>
    <message>
      <source>Save agency</source>
      <translation>Save agency</translation>
    </message>
    <message>
      <source>Saved: {agency}</source>
      <translation>Saved: {agency}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Send</translation>
    </message>
    <message>
      <source>Sent by me</source>
      <translation>Sent by me</translation>
    </message>
    <message>
      <source>Sent on</source>
      <translation>Sent on</translation>
    </message>
    <message>
      <source>Sent to me</source>
      <translation>Sent to me</translation>
    </message>
    <message>
      <source>Sign and send</source>
      <translation>Sign and send</translation>
    </message>
    <message>
      <source>Silent {days} days</source>
      <translation>Silent {days} days</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Step 5 · Referral</source>
      <translation>Step 5 · Referral</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Steps</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Take off the list</translation>
    </message>
    <message>
      <source>The child is referred</source>
      <translation>The child is referred</translation>
    </message>
    <message>
      <source>The child's page</source>
      <translation>The child's page</translation>
    </message>
    <message>
      <source>The letters bear this garuda from now on.</source>
      <translation>The letters bear this garuda from now on.</translation>
    </message>
    <message>
      <source>The letters leave the place of the garuda free.</source>
      <translation>The letters leave the place of the garuda free.</translation>
    </message>
    <message>
      <source>The numbers of the letters begin like this from now on.</source>
      <translation>The numbers of the letters begin like this from now on.</translation>
    </message>
    <message>
      <source>The paper is kept as it came, but it is damaged and cannot be shown.</source>
      <translation>The paper is kept as it came, but it is damaged and cannot be shown.</translation>
    </message>
    <message>
      <source>The papers</source>
      <translation>The papers</translation>
    </message>
    <message>
      <source>The parents do not agree: it is kept, closed, and goes nowhere.</source>
      <translation>The parents do not agree: it is kept, closed, and goes nowhere.</translation>
    </message>
    <message>
      <source>The parents do not agree: keep it and close it</source>
      <translation>The parents do not agree: keep it and close it</translation>
    </message>
    <message>
      <source>The principal decides</source>
      <translation>The principal decides</translation>
    </message>
    <message>
      <source>The receiver spoke: the days of silence begin anew</source>
      <translation>The receiver spoke: the days of silence begin anew</translation>
    </message>
    <message>
      <source>The sender mends it</source>
      <translation>The sender mends it</translation>
    </message>
    <message>
      <source>The signatures themselves are written on the printed papers.</source>
      <translation>The signatures themselves are written on the printed papers.</translation>
    </message>
    <message>
      <source>The word is written down.</source>
      <translation>The word is written down.</translation>
    </message>
    <message>
      <source>There is no agency yet.</source>
      <translation>There is no agency yet.</translation>
    </message>
    <message>
      <source>These words are closed to you.</source>
      <translation>These words are closed to you.</translation>
    </message>
    <message>
      <source>This is what the receiver will read.</source>
      <translation>This is what the receiver will read.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>To whom</translation>
    </message>
    <message>
      <source>To {place}</source>
      <translation>To {place}</translation>
    </message>
    <message>
      <source>Use no picture</source>
      <translation>Use no picture</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <source>What goes out</source>
      <translation>What goes out</translation>
    </message>
    <message>
      <source>What goes out with it</source>
      <translation>What goes out with it</translation>
    </message>
    <message>
      <source>What happens next</source>
      <translation>What happens next</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>What is asked</translation>
    </message>
    <message>
      <source>What is not known yet may stay empty and be written by hand later.</source>
      <translation>What is not known yet may stay empty and be written by hand later.</translation>
    </message>
    <message>
      <source>What was seen, and what is asked</source>
      <translation>What was seen, and what is asked</translation>
    </message>
    <message>
      <source>Where they may have hurt the child, the law asks to report without them.</source>
      <translation>Where they may have hurt the child, the law asks to report without them.</translation>
    </message>
    <message>
      <source>Which child do you refer?</source>
      <translation>Which child do you refer?</translation>
    </message>
    <message>
      <source>Which parts of the record go with it</source>
      <translation>Which parts of the record go with it</translation>
    </message>
    <message>
      <source>Write down a word</source>
      <translation>Write down a word</translation>
    </message>
    <message>
      <source>Write the real names, telephones and addresses of your district for the letters.</source>
      <translation>Write the real names, telephones and addresses of your district for the letters.</translation>
    </message>
    <message>
      <source>Write what you saw and heard, not what you think it is.</source>
      <translation>Write what you saw and heard, not what you think it is.</translation>
    </message>
    <message>
      <source>Write whether the guardian agrees. Nothing is sent before that.</source>
      <translation>Write whether the guardian agrees. Nothing is sent before that.</translation>
    </message>
    <message>
      <source>Write why the law does not ask for consent.</source>
      <translation>Write why the law does not ask for consent.</translation>
    </message>
    <message>
      <source>by {who}</source>
      <translation>by {who}</translation>
    </message>
    <message>
      <source>such as ศธ 04001.1/ว</source>
      <translation>such as ศธ 04001.1/ว</translation>
    </message>
    <message>
      <source>{count} open</source>
      <translation>{count} open</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} parts</translation>
    </message>
    <message>
      <source>{count} parts stay here</source>
      <translation>{count} parts stay here</translation>
    </message>
    <message>
      <source>{day} · a word</source>
      <translation>{day} · a word</translation>
    </message>
    <message>
      <source>{day} · {state}</source>
      <translation>{day} · {state}</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
    <message>
      <source>{number} {area}</source>
      <translation>{number} {area}</translation>
    </message>
  </context>
  <context>
    <name>ReferAct</name>
    <message>
      <source>Approve</source>
      <translation>Approve</translation>
    </message>
    <message>
      <source>Cancel the referral</source>
      <translation>Cancel the referral</translation>
    </message>
    <message>
      <source>End it</source>
      <translation>End it</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Follow up</translation>
    </message>
    <message>
      <source>Help has begun</source>
      <translation>Help has begun</translation>
    </message>
    <message>
      <source>Lay before the principal</source>
      <translation>Lay before the principal</translation>
    </message>
    <message>
      <source>Parents do not agree</source>
      <translation>Parents do not agree</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Received</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Send</translation>
    </message>
    <message>
      <source>Send back to be mended</source>
      <translation>Send back to be mended</translation>
    </message>
    <message>
      <source>The agency does not take it</source>
      <translation>The agency does not take it</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>Write the answer</translation>
    </message>
  </context>
  <context>
    <name>Referral</name>
    <message>
      <source>A referral in the state “{before}” cannot become “{after}”. Nothing was changed. The next step is “{next}”.</source>
      <translation>A referral in the state “{before}” cannot become “{after}”. Nothing was changed. The next step is “{next}”.</translation>
    </message>
    <message>
      <source>Account of the sender</source>
      <translation>Account of the sender</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Appointment</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Brought by</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Choose the agency. The draft is kept.</source>
      <translation>Choose the agency. The draft is kept.</translation>
    </message>
    <message>
      <source>Choose to whom it goes. The draft is kept.</source>
      <translation>Choose to whom it goes. The draft is kept.</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Consent given on</source>
      <translation>Consent given on</translation>
    </message>
    <message>
      <source>Consent of the guardian</source>
      <translation>Consent of the guardian</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Diagnosis, if any</source>
      <translation>Diagnosis, if any</translation>
    </message>
    <message>
      <source>Documents sent</source>
      <translation>Documents sent</translation>
    </message>
    <message>
      <source>Help given so far and result</source>
      <translation>Help given so far and result</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Last word from the receiver</source>
      <translation>Last word from the receiver</translation>
    </message>
    <message>
      <source>Name of the receiver</source>
      <translation>Name of the receiver</translation>
    </message>
    <message>
      <source>Next follow-up</source>
      <translation>Next follow-up</translation>
    </message>
    <message>
      <source>No paper came with this step, or it is not on record any more.</source>
      <translation>No paper came with this step, or it is not on record any more.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody owes an answer now. Write it as a step, such as a follow-up. Nothing was changed.</source>
      <translation>Nobody owes an answer now. Write it as a step, such as a follow-up. Nothing was changed.</translation>
    </message>
    <message>
      <source>Nothing goes outside before the guardian has agreed, or it is written down why the law does not ask it. The draft is kept.</source>
      <translation>Nothing goes outside before the guardian has agreed, or it is written down why the law does not ask it. The draft is kept.</translation>
    </message>
    <message>
      <source>Parts of the record that go out</source>
      <translation>Parts of the record that go out</translation>
    </message>
    <message>
      <source>Problem and what was seen</source>
      <translation>Problem and what was seen</translation>
    </message>
    <message>
      <source>Restricted parts are chosen only by who may read them. Nothing was saved.</source>
      <translation>Restricted parts are chosen only by who may read them. Nothing was saved.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>Sent by</translation>
    </message>
    <message>
      <source>Sent on</source>
      <translation>Sent on</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>Sent to</translation>
    </message>
    <message>
      <source>Since when</source>
      <translation>Since when</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>The day has not come yet. Nothing was changed.</source>
      <translation>The day has not come yet. Nothing was changed.</translation>
    </message>
    <message>
      <source>The day lies before the step before it ({before}). Nothing was changed.</source>
      <translation>The day lies before the step before it ({before}). Nothing was changed.</translation>
    </message>
    <message>
      <source>There is no such referral any more. Nothing was changed.</source>
      <translation>There is no such referral any more. Nothing was changed.</translation>
    </message>
    <message>
      <source>This child is not on record in a class of yours. Nothing was saved.</source>
      <translation>This child is not on record in a class of yours. Nothing was saved.</translation>
    </message>
    <message>
      <source>This referral is closed ({before}). Nothing was changed. Make a new one instead.</source>
      <translation>This referral is closed ({before}). Nothing was changed. Make a new one instead.</translation>
    </message>
    <message>
      <source>This referral was sent already; its words stay as they are. Nothing changed.</source>
      <translation>This referral was sent already; its words stay as they are. Nothing changed.</translation>
    </message>
    <message>
      <source>This step is made by somebody else. Nothing was changed.</source>
      <translation>This step is made by somebody else. Nothing was changed.</translation>
    </message>
    <message>
      <source>Travel and cost</source>
      <translation>Travel and cost</translation>
    </message>
    <message>
      <source>Urgency</source>
      <translation>Urgency</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>What is asked</translation>
    </message>
    <message>
      <source>Who went with the child</source>
      <translation>Who went with the child</translation>
    </message>
    <message>
      <source>Why consent is not needed</source>
      <translation>Why consent is not needed</translation>
    </message>
    <message>
      <source>Write how the child is now. Nothing was changed.</source>
      <translation>Write how the child is now. Nothing was changed.</translation>
    </message>
    <message>
      <source>Write the reason. Nothing was changed.</source>
      <translation>Write the reason. Nothing was changed.</translation>
    </message>
    <message>
      <source>Write the result: what was done and how the child is now. Nothing was changed.</source>
      <translation>Write the result: what was done and how the child is now. Nothing was changed.</translation>
    </message>
    <message>
      <source>Write what is asked of whoever helps. The draft is kept.</source>
      <translation>Write what is asked of whoever helps. The draft is kept.</translation>
    </message>
    <message>
      <source>Write what was said. Nothing was changed.</source>
      <translation>Write what was said. Nothing was changed.</translation>
    </message>
    <message>
      <source>Write what was seen. The draft is kept.</source>
      <translation>Write what was seen. The draft is kept.</translation>
    </message>
    <message>
      <source>{label}: {problem}. Nothing was saved.</source>
      <translation>{label}: {problem}. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>ReferralConsent</name>
    <message>
      <source>Given</source>
      <translation>Given</translation>
    </message>
    <message>
      <source>Not needed: the law asks to report</source>
      <translation>Not needed: the law asks to report</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refused</translation>
    </message>
  </context>
  <context>
    <name>ReferralKind</name>
    <message>
      <source>Inside the school</source>
      <translation>Inside the school</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>Outside</translation>
    </message>
  </context>
  <context>
    <name>ReferralPaper</name>
    <message>
      <source>(  ) I agree to the referral and to these parts being sent</source>
      <translation>(  ) I agree to the referral and to these parts being sent</translation>
    </message>
    <message>
      <source>(  ) I agree to the referral, but not to sending: {dots}</source>
      <translation>(  ) I agree to the referral, but not to sending: {dots}</translation>
    </message>
    <message>
      <source>(  ) I do not agree, because {dots}</source>
      <translation>(  ) I do not agree, because {dots}</translation>
    </message>
    <message>
      <source>(  ) help goes on      (  ) finished      (  ) sent on to {dots}</source>
      <translation>(  ) help goes on      (  ) finished      (  ) sent on to {dots}</translation>
    </message>
    <message>
      <source>(  ) not taken, because {dots}</source>
      <translation>(  ) not taken, because {dots}</translation>
    </message>
    <message>
      <source>(  ) taken on {dots}</source>
      <translation>(  ) taken on {dots}</translation>
    </message>
    <message>
      <source>Academic year {year}, up to {day}</source>
      <translation>Academic year {year}, up to {day}</translation>
    </message>
    <message>
      <source>Age (years)</source>
      <translation>Age (years)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Answered by</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Asking to help a student</source>
      <translation>Asking to help a student</translation>
    </message>
    <message>
      <source>Attached parts of the record</source>
      <translation>Attached parts of the record</translation>
    </message>
    <message>
      <source>By area</source>
      <translation>By area</translation>
    </message>
    <message>
      <source>By receiver and agency</source>
      <translation>By receiver and agency</translation>
    </message>
    <message>
      <source>Consent of the guardian to a referral</source>
      <translation>Consent of the guardian to a referral</translation>
    </message>
    <message>
      <source>Consent of the guardian, 1 copy</source>
      <translation>Consent of the guardian, 1 copy</translation>
    </message>
    <message>
      <source>Days since it was sent (median)</source>
      <translation>Days since it was sent (median)</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Feedback slip (goes back to the sender)</source>
      <translation>Feedback slip (goes back to the sender)</translation>
    </message>
    <message>
      <source>For the agency</source>
      <translation>For the agency</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>From here</source>
      <translation>From here</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Hand-over of a student to another school</source>
      <translation>Hand-over of a student to another school</translation>
    </message>
    <message>
      <source>I know that I may ask what was sent, that I may withdraw this consent at any time, and that the child stays a student of this school whatever I decide.</source>
      <translation>I know that I may ask what was sent, that I may withdraw this consent at any time, and that the child stays a student of this school whatever I decide.</translation>
    </message>
    <message>
      <source>I, {guardian}, guardian of {name}, class {room}, was told by the school why the child is referred to {agency}, and which parts of the child's record go there: {parts}</source>
      <translation>I, {guardian}, guardian of {name}, class {room}, was told by the school why the child is referred to {agency}, and which parts of the child's record go there: {parts}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Left out: {parts}</source>
      <translation>Left out: {parts}</translation>
    </message>
    <message>
      <source>Letter of referral to an agency</source>
      <translation>Letter of referral to an agency</translation>
    </message>
    <message>
      <source>Name, class and age only</source>
      <translation>Name, class and age only</translation>
    </message>
    <message>
      <source>Next appointment {dots}</source>
      <translation>Next appointment {dots}</translation>
    </message>
    <message>
      <source>Not sent because the parents did not agree: {count}</source>
      <translation>Not sent because the parents did not agree: {count}</translation>
    </message>
    <message>
      <source>Note why the law does not ask for consent, 1 copy</source>
      <translation>Note why the law does not ask for consent, 1 copy</translation>
    </message>
    <message>
      <source>Parts of the record that were chosen</source>
      <translation>Parts of the record that were chosen</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Phone {phone}</source>
      <translation>Phone {phone}</translation>
    </message>
    <message>
      <source>Please consider it, and kindly let the school know the result by the reply form enclosed. The school thanks you for your help.</source>
      <translation>Please consider it, and kindly let the school know the result by the reply form enclosed. The school thanks you for your help.</translation>
    </message>
    <message>
      <source>Please send it back to: {address}</source>
      <translation>Please send it back to: {address}</translation>
    </message>
    <message>
      <source>Received by</source>
      <translation>Received by</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>Referral inside the school</source>
      <translation>Referral inside the school</translation>
    </message>
    <message>
      <source>Referral no.</source>
      <translation>Referral no.</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>Referrals</translation>
    </message>
    <message>
      <source>Referred to</source>
      <translation>Referred to</translation>
    </message>
    <message>
      <source>Reply form of the agency</source>
      <translation>Reply form of the agency</translation>
    </message>
    <message>
      <source>Reply form, 1 copy</source>
      <translation>Reply form, 1 copy</translation>
    </message>
    <message>
      <source>Responsible person {dots} phone {short}</source>
      <translation>Responsible person {dots} phone {short}</translation>
    </message>
    <message>
      <source>Restricted areas, not broken down</source>
      <translation>Restricted areas, not broken down</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>Sent by</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>Sent to</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Step</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Student care and guidance work, {school}</source>
      <translation>Student care and guidance work, {school}</translation>
    </message>
    <message>
      <source>Summary of a student who is referred</source>
      <translation>Summary of a student who is referred</translation>
    </message>
    <message>
      <source>Summary of referrals</source>
      <translation>Summary of referrals</translation>
    </message>
    <message>
      <source>Summary of the student (secret), 1 copy</source>
      <translation>Summary of the student (secret), 1 copy</translation>
    </message>
    <message>
      <source>The loop: from sending to the end</source>
      <translation>The loop: from sending to the end</translation>
    </message>
    <message>
      <source>The school therefore refers the student to you and asks: {asked}</source>
      <translation>The school therefore refers the student to you and asks: {asked}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>What the homeroom teacher is asked to do</source>
      <translation>What the homeroom teacher is asked to do</translation>
    </message>
    <message>
      <source>What the school and the family are asked to do</source>
      <translation>What the school and the family are asked to do</translation>
    </message>
    <message>
      <source>What was done, and result so far</source>
      <translation>What was done, and result so far</translation>
    </message>
    <message>
      <source>What was found and done</source>
      <translation>What was found and done</translation>
    </message>
    <message>
      <source>Witness</source>
      <translation>Witness</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Written by</translation>
    </message>
    <message>
      <source>Your letter no. {number} of {day} about {name}, class {room}</source>
      <translation>Your letter no. {number} of {day} about {name}, class {room}</translation>
    </message>
    <message>
      <source>by</source>
      <translation>by</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>finished</translation>
    </message>
    <message>
      <source>help goes on</source>
      <translation>help goes on</translation>
    </message>
    <message>
      <source>name, class and age only</source>
      <translation>name, class and age only</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>nothing is recorded</source>
      <translation>nothing is recorded</translation>
    </message>
    <message>
      <source>sent back, because</source>
      <translation>sent back, because</translation>
    </message>
    <message>
      <source>taken</source>
      <translation>taken</translation>
    </message>
    <message>
      <source>to be referred outside</source>
      <translation>to be referred outside</translation>
    </message>
    <message>
      <source>{label}: {text}</source>
      <translation>{label}: {text}</translation>
    </message>
    <message>
      <source>{school} looks after its students by the student care and support system. It found that {name}, {age} years old, of class {room}, needs the help of specialists beyond what the school can give; the details stand in the summary that is enclosed.</source>
      <translation>{school} looks after its students by the student care and support system. It found that {name}, {age} years old, of class {room}, needs the help of specialists beyond what the school can give; the details stand in the summary that is enclosed.</translation>
    </message>
  </context>
  <context>
    <name>ReferralResult</name>
    <message>
      <source>Answered, followed up</source>
      <translation>Answered, followed up</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelled</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>No answer yet</translation>
    </message>
    <message>
      <source>Not taken</source>
      <translation>Not taken</translation>
    </message>
  </context>
  <context>
    <name>ReferralState</name>
    <message>
      <source>Answered</source>
      <translation>Answered</translation>
    </message>
    <message>
      <source>Being helped</source>
      <translation>Being helped</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelled</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Followed up</source>
      <translation>Followed up</translation>
    </message>
    <message>
      <source>Not taken by the agency</source>
      <translation>Not taken by the agency</translation>
    </message>
    <message>
      <source>Parents do not agree</source>
      <translation>Parents do not agree</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Received</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Sent</translation>
    </message>
    <message>
      <source>Sent back to be mended</source>
      <translation>Sent back to be mended</translation>
    </message>
    <message>
      <source>Waiting for approval</source>
      <translation>Waiting for approval</translation>
    </message>
  </context>
  <context>
    <name>ReferralStep</name>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Paper that came with it</source>
      <translation>Paper that came with it</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>Referral</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Step</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>What was said</translation>
    </message>
  </context>
  <context>
    <name>Removed</name>
    <message>
      <source>Bring it back</source>
      <translation>Bring it back</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>History</source>
      <translation>History</translation>
    </message>
    <message>
      <source>In the step</source>
      <translation>In the step</translation>
    </message>
    <message>
      <source>It is kept for a year. Bringing it back is a step that can itself be taken back.</source>
      <translation>It is kept for a year. Bringing it back is a step that can itself be taken back.</translation>
    </message>
    <message>
      <source>Nothing was taken out within a year.</source>
      <translation>Nothing was taken out within a year.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Records</translation>
    </message>
    <message>
      <source>What was taken out</source>
      <translation>What was taken out</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>{count} records are back.</source>
      <translation>{count} records are back.</translation>
    </message>
    <message>
      <source>{kind} {count}</source>
      <translation>{kind} {count}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Advisers</source>
      <translation>Advisers</translation>
    </message>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>All classes</translation>
    </message>
    <message>
      <source>Also all {count} children with names, 13-digit ids, birthdays and guardians' phones, and who is in need. Keep the file safe.</source>
      <translation>Also all {count} children with names, 13-digit ids, birthdays and guardians' phones, and who is in need. Keep the file safe.</translation>
    </message>
    <message>
      <source>Arrow keys and Enter, or a click on a bar, list the children here.</source>
      <translation>Arrow keys and Enter, or a click on a bar, list the children here.</translation>
    </message>
    <message>
      <source>As a whole</source>
      <translation>As a whole</translation>
    </message>
    <message>
      <source>Blank, to fill by hand</source>
      <translation>Blank, to fill by hand</translation>
    </message>
    <message>
      <source>Boys</source>
      <translation>Boys</translation>
    </message>
    <message>
      <source>By area</source>
      <translation>By area</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>By class</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Children behind the number</source>
      <translation>Children behind the number</translation>
    </message>
    <message>
      <source>Children found</source>
      <translation>Children found</translation>
    </message>
    <message>
      <source>Children of each class</source>
      <translation>Children of each class</translation>
    </message>
    <message>
      <source>Children of each class: {classes}</source>
      <translation>Children of each class: {classes}</translation>
    </message>
    <message>
      <source>Choose for whom first.</source>
      <translation>Choose for whom first.</translation>
    </message>
    <message>
      <source>Choose the form and for whom at the left, then press Preview.</source>
      <translation>Choose the form and for whom at the left, then press Preview.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Compared with round</source>
      <translation>Compared with round</translation>
    </message>
    <message>
      <source>Disadvantaged</source>
      <translation>Disadvantaged</translation>
    </message>
    <message>
      <source>Enter on a class opens its children.</source>
      <translation>Enter on a class opens its children.</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel workbook</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>Export …</translation>
    </message>
    <message>
      <source>Figures by class: record, screening, SDQ, EQ, visits, poverty, disability, nutrition. No child is named.</source>
      <translation>Figures by class: record, screening, SDQ, EQ, visits, poverty, disability, nutrition. No child is named.</translation>
    </message>
    <message>
      <source>Figures by grade and of the school. Groups of fewer than five are hidden, and what would give them away.</source>
      <translation>Figures by grade and of the school. Groups of fewer than five are hidden, and what would give them away.</translation>
    </message>
    <message>
      <source>Find the child and choose the name first.</source>
      <translation>Find the child and choose the name first.</translation>
    </message>
    <message>
      <source>For use outside the school</source>
      <translation>For use outside the school</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>For whom</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Forms</source>
      <translation>Forms</translation>
    </message>
    <message>
      <source>From–to</source>
      <translation>From–to</translation>
    </message>
    <message>
      <source>Girls</source>
      <translation>Girls</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Grade</translation>
    </message>
    <message>
      <source>Grade {grade}</source>
      <translation>Grade {grade}</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groups</translation>
    </message>
    <message>
      <source>Name, nickname or number</source>
      <translation>Name, nickname or number</translation>
    </message>
    <message>
      <source>Names are hidden now. Press F9 to show them before looking at a form.</source>
      <translation>Names are hidden now. Press F9 to show them before looking at a form.</translation>
    </message>
    <message>
      <source>No photo</source>
      <translation>No photo</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Not done yet</translation>
    </message>
    <message>
      <source>One child</source>
      <translation>One child</translation>
    </message>
    <message>
      <source>One file each …</source>
      <translation>One file each …</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print for outside</source>
      <translation>Print for outside</translation>
    </message>
    <message>
      <source>Record filled in</source>
      <translation>Record filled in</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Reports</translation>
    </message>
    <message>
      <source>Reports and export</source>
      <translation>Reports and export</translation>
    </message>
    <message>
      <source>Results of screening</source>
      <translation>Results of screening</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Round {number}</translation>
    </message>
    <message>
      <source>Save the summary</source>
      <translation>Save the summary</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Saved as {name}.</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>Sex not known</source>
      <translation>Sex not known</translation>
    </message>
    <message>
      <source>Summary as an Excel workbook</source>
      <translation>Summary as an Excel workbook</translation>
    </message>
    <message>
      <source>Summary by class</source>
      <translation>Summary by class</translation>
    </message>
    <message>
      <source>Summary of the school</source>
      <translation>Summary of the school</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Table of figures</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tables</translation>
    </message>
    <message>
      <source>The folder for the files</source>
      <translation>The folder for the files</translation>
    </message>
    <message>
      <source>The form is shown here before it goes to paper</source>
      <translation>The form is shown here before it goes to paper</translation>
    </message>
    <message>
      <source>The whole school</source>
      <translation>The whole school</translation>
    </message>
    <message>
      <source>The whole year</source>
      <translation>The whole year</translation>
    </message>
    <message>
      <source>There is no form to print.</source>
      <translation>There is no form to print.</translation>
    </message>
    <message>
      <source>This year has no class yet. Import a roster, or add classes under Settings.</source>
      <translation>This year has no class yet. Import a roster, or add classes under Settings.</translation>
    </message>
    <message>
      <source>Type a few letters, then choose the child.</source>
      <translation>Type a few letters, then choose the child.</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>Which class</source>
      <translation>Which class</translation>
    </message>
    <message>
      <source>Which grade</source>
      <translation>Which grade</translation>
    </message>
    <message>
      <source>Whose results</source>
      <translation>Whose results</translation>
    </message>
    <message>
      <source>With the children's names and ids</source>
      <translation>With the children's names and ids</translation>
    </message>
    <message>
      <source>With what few may see (stamped secret)</source>
      <translation>With what few may see (stamped secret)</translation>
    </message>
    <message>
      <source>Writing the workbook</source>
      <translation>Writing the workbook</translation>
    </message>
    <message>
      <source>all parts of the record</source>
      <translation>all parts of the record</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>blank</translation>
    </message>
    <message>
      <source>boys {boys}, girls {girls}</source>
      <translation>boys {boys}, girls {girls}</translation>
    </message>
    <message>
      <source>figures {year} for outside.xlsx</source>
      <translation>figures {year} for outside.xlsx</translation>
    </message>
    <message>
      <source>nobody is enrolled yet</source>
      <translation>nobody is enrolled yet</translation>
    </message>
    <message>
      <source>summary {year} with names.xlsx</source>
      <translation>summary {year} with names.xlsx</translation>
    </message>
    <message>
      <source>summary {year}.xlsx</source>
      <translation>summary {year}.xlsx</translation>
    </message>
    <message>
      <source>the whole school</source>
      <translation>the whole school</translation>
    </message>
    <message>
      <source>{count} files ({pages} pages) are saved in {folder}.</source>
      <translation>{count} files ({pages} pages) are saved in {folder}.</translation>
    </message>
    <message>
      <source>{form} {whom}.pdf</source>
      <translation>{form} {whom}.pdf</translation>
    </message>
    <message>
      <source>{form} · {whom}</source>
      <translation>{form} · {whom}</translation>
    </message>
    <message>
      <source>{name} boys {boys}, girls {girls}</source>
      <translation>{name} boys {boys}, girls {girls}</translation>
    </message>
    <message>
      <source>{percent} of all</source>
      <translation>{percent} of all</translation>
    </message>
  </context>
  <context>
    <name>Rescue</name>
    <message>
      <source>A part of the data file can no longer be read</source>
      <translation>A part of the data file can no longer be read</translation>
    </message>
    <message>
      <source>Ask the head of the work, the principal or the administrator to bring the backup back.</source>
      <translation>Ask the head of the work, the principal or the administrator to bring the backup back.</translation>
    </message>
    <message>
      <source>Bring all back …</source>
      <translation>Bring all back …</translation>
    </message>
    <message>
      <source>Choose another backup …</source>
      <translation>Choose another backup …</translation>
    </message>
    <message>
      <source>Looking for the last good backup</source>
      <translation>Looking for the last good backup</translation>
    </message>
    <message>
      <source>No proven backup can be reached now. Plug in the stick with the backups, or copy the whole data folder to another disk before anything else is tried.</source>
      <translation>No proven backup can be reached now. Plug in the stick with the backups, or copy the whole data folder to another disk before anything else is tried.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <source>The damaged data is not written over: its whole folder is kept beside the backup under another name.</source>
      <translation>The damaged data is not written over: its whole folder is kept beside the backup under another name.</translation>
    </message>
    <message>
      <source>The disk gave back something else than what was saved. Nothing was written over it. What you write from now on may be lost too, so go back to the last proven backup first.</source>
      <translation>The disk gave back something else than what was saved. Nothing was written over it. What you write from now on may be lost too, so go back to the last proven backup first.</translation>
    </message>
  </context>
  <context>
    <name>Restore</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Backups</translation>
    </message>
    <message>
      <source>Bring back a backup</source>
      <translation>Bring back a backup</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Bring it back</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>Choose a backup</translation>
    </message>
    <message>
      <source>Choose a file …</source>
      <translation>Choose a file …</translation>
    </message>
    <message>
      <source>Choose the backup first.</source>
      <translation>Choose the backup first.</translation>
    </message>
    <message>
      <source>Its passphrase, or the recovery key from the printed sheet</source>
      <translation>Its passphrase, or the recovery key from the printed sheet</translation>
    </message>
    <message>
      <source>No file chosen</source>
      <translation>No file chosen</translation>
    </message>
    <message>
      <source>Opening, checking and copying the backup</source>
      <translation>Opening, checking and copying the backup</translation>
    </message>
    <message>
      <source>The backup is in its place. Open it with its passphrase.</source>
      <translation>The backup is in its place. Open it with its passphrase.</translation>
    </message>
    <message>
      <source>The backup is in its place. Open it with its passphrase. The data before it is kept in {folder}.</source>
      <translation>The backup is in its place. Open it with its passphrase. The data before it is kept in {folder}.</translation>
    </message>
    <message>
      <source>The backup is opened, checked and counted before it takes its place. What lies there now is kept whole beside it.</source>
      <translation>The backup is opened, checked and counted before it takes its place. What lies there now is kept whole beside it.</translation>
    </message>
    <message>
      <source>Write the passphrase or the recovery key that opens it.</source>
      <translation>Write the passphrase or the recovery key that opens it.</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Ask once more: raters are more than one level apart</source>
      <translation>Ask once more: raters are more than one level apart</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Back (Esc)</translation>
    </message>
    <message>
      <source>Draft, not complete</source>
      <translation>Draft, not complete</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>Judged by</translation>
    </message>
    <message>
      <source>Judged by a version of the norms “{norms}” that is here no more: no bands are drawn.</source>
      <translation>Judged by a version of the norms “{norms}” that is here no more: no bands are drawn.</translation>
    </message>
    <message>
      <source>No cut-offs</source>
      <translation>No cut-offs</translation>
    </message>
    <message>
      <source>No result yet</source>
      <translation>No result yet</translation>
    </message>
    <message>
      <source>No score: gaps</source>
      <translation>No score: gaps</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Norms</source>
      <translation>Norms</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Not answered</translation>
    </message>
    <message>
      <source>Not answered (items)</source>
      <translation>Not answered (items)</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing of this child was keyed yet, or few may see it.</source>
      <translation>Nothing of this child was keyed yet, or few may see it.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Results (name hidden)</source>
      <translation>Results (name hidden)</translation>
    </message>
    <message>
      <source>Results of the instruments</source>
      <translation>Results of the instruments</translation>
    </message>
    <message>
      <source>Results of {name}</source>
      <translation>Results of {name}</translation>
    </message>
    <message>
      <source>Screening only, no diagnosis. If in doubt, ask a professional.</source>
      <translation>Screening only, no diagnosis. If in doubt, ask a professional.</translation>
    </message>
    <message>
      <source>The child's page</source>
      <translation>The child's page</translation>
    </message>
    <message>
      <source>This is a first screening, not a diagnosis. When in doubt, talk with the child and the family, and with the guidance teacher or a specialist.</source>
      <translation>This is a first screening, not a diagnosis. When in doubt, talk with the child and the family, and with the guidance teacher or a specialist.</translation>
    </message>
    <message>
      <source>What to do today</source>
      <translation>What to do today</translation>
    </message>
    <message>
      <source>items {items}</source>
      <translation>items {items}</translation>
    </message>
    <message>
      <source>{informant}: item {items} is open. What needs it has no score.</source>
      <translation>{informant}: item {items} is open. What needs it has no score.</translation>
    </message>
    <message>
      <source>{informant}: keyed by {who} {when}</source>
      <translation>{informant}: keyed by {who} {when}</translation>
    </message>
    <message>
      <source>{informant}: keyed by {who} {when}, in {seconds} seconds</source>
      <translation>{informant}: keyed by {who} {when}, in {seconds} seconds</translation>
    </message>
    <message>
      <source>{informant}: not finished yet, {count} items are open.</source>
      <translation>{informant}: not finished yet, {count} items are open.</translation>
    </message>
    <message>
      <source>{informant}: {norms}</source>
      <translation>{informant}: {norms}</translation>
    </message>
    <message>
      <source>{instrument} · round {round}/{year}</source>
      <translation>{instrument} · round {round}/{year}</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{scale}: {first} says “{lighter}”, {second} says “{graver}”.</source>
      <translation>{scale}: {first} says “{lighter}”, {second} says “{graver}”.</translation>
    </message>
    <message>
      <source>{scale}: {lighter} says “{light}”, {graver} says “{grave}”. That is a question to ask, no verdict: talk with both.</source>
      <translation>{scale}: {lighter} says “{light}”, {graver} says “{grave}”. That is a question to ask, no verdict: talk with both.</translation>
    </message>
    <message>
      <source>{star} rests on figures that are not verified against the original.</source>
      <translation>{star} rests on figures that are not verified against the original.</translation>
    </message>
    <message>
      <source>{star} the figures of these bands are not verified: read with care</source>
      <translation>{star} the figures of these bands are not verified: read with care</translation>
    </message>
    <message>
      <source>{title} (version {version}): {document}</source>
      <translation>{title} (version {version}): {document}</translation>
    </message>
    <message>
      <source>{title} (version {version}): {document}, page {page}</source>
      <translation>{title} (version {version}): {document}, page {page}</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>An answer needs somebody today. It stands in no class list and no export.</source>
      <translation>An answer needs somebody today. It stands in no class list and no export.</translation>
    </message>
    <message>
      <source>Empty means not known, never “no”: {questions}</source>
      <translation>Empty means not known, never “no”: {questions}</translation>
    </message>
    <message>
      <source>Everything the school knows of the child</source>
      <translation>Everything the school knows of the child</translation>
    </message>
    <message>
      <source>Everything was answered.</source>
      <translation>Everything was answered.</translation>
    </message>
    <message>
      <source>Filled, with the photos; to be signed by the family and the school</source>
      <translation>Filled, with the photos; to be signed by the family and the school</translation>
    </message>
    <message>
      <source>In the order of the fund's form, for keying it there</source>
      <translation>In the order of the fund's form, for keying it there</translation>
    </message>
    <message>
      <source>Not asked yet; the paper version can be printed.</source>
      <translation>Not asked yet; the paper version can be printed.</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Questions without an answer</source>
      <translation>Questions without an answer</translation>
    </message>
    <message>
      <source>Restricted case</source>
      <translation>Restricted case</translation>
    </message>
    <message>
      <source>Somebody should talk with the child: {statements}</source>
      <translation>Somebody should talk with the child: {statements}</translation>
    </message>
    <message>
      <source>The student's voice</source>
      <translation>The student's voice</translation>
    </message>
    <message>
      <source>What the child said, for the child's own folder</source>
      <translation>What the child said, for the child's own folder</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{count} of {total}</translation>
    </message>
    <message>
      <source>{count} of {total} statements</source>
      <translation>{count} of {total} statements</translation>
    </message>
  </context>
  <context>
    <name>Risk</name>
    <message>
      <source>May harm self or others, or be harmed: act today</source>
      <translation>May harm self or others, or be harmed: act today</translation>
    </message>
    <message>
      <source>Nothing seen</source>
      <translation>Nothing seen</translation>
    </message>
    <message>
      <source>To be watched</source>
      <translation>To be watched</translation>
    </message>
  </context>
  <context>
    <name>Role</name>
    <message>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>Deputy principal</source>
      <translation>Deputy principal</translation>
    </message>
    <message>
      <source>Discipline teacher</source>
      <translation>Discipline teacher</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>Grade head</translation>
    </message>
    <message>
      <source>Guidance teacher</source>
      <translation>Guidance teacher</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>Homeroom teacher</source>
      <translation>Homeroom teacher</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Registrar</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>School nurse</source>
      <translation>School nurse</translation>
    </message>
    <message>
      <source>Special education teacher</source>
      <translation>Special education teacher</translation>
    </message>
    <message>
      <source>Subject teacher</source>
      <translation>Subject teacher</translation>
    </message>
  </context>
  <context>
    <name>Roster</name>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Cell left empty</source>
      <translation>Cell left empty</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Class, such as ม.1/1</source>
      <translation>Class, such as ม.1/1</translation>
    </message>
    <message>
      <source>Comparing with what the school knows</source>
      <translation>Comparing with what the school knows</translation>
    </message>
    <message>
      <source>Excel has made a date of this ({text}). The cell is left empty.</source>
      <translation>Excel has made a date of this ({text}). The cell is left empty.</translation>
    </message>
    <message>
      <source>Excel has shortened the number ({text}): digits are lost. The cell is left empty.</source>
      <translation>Excel has shortened the number ({text}): digits are lost. The cell is left empty.</translation>
    </message>
    <message>
      <source>Excel holds the year {year} (C.E.); it was read as {day}.</source>
      <translation>Excel holds the year {year} (C.E.); it was read as {day}.</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>Father</translation>
    </message>
    <message>
      <source>First name and surname in one cell</source>
      <translation>First name and surname in one cell</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Grade</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Making a backup first</source>
      <translation>Making a backup first</translation>
    </message>
    <message>
      <source>Mend the marked cells and import this file once more. {class_name}</source>
      <translation>Mend the marked cells and import this file once more. {class_name}</translation>
    </message>
    <message>
      <source>More than one child has this name; the row was left out. Add an id or a student number.</source>
      <translation>More than one child has this name; the row was left out. Add an id or a student number.</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>Mother</translation>
    </message>
    <message>
      <source>No class stands here. The row is left out.</source>
      <translation>No class stands here. The row is left out.</translation>
    </message>
    <message>
      <source>No first name stands here. The row is left out.</source>
      <translation>No first name stands here. The row is left out.</translation>
    </message>
    <message>
      <source>No list of students was found in this file, and nothing was changed. A list needs a line of headings with the name, and with the class, the student number or the 13-digit number.</source>
      <translation>No list of students was found in this file, and nothing was changed. A list needs a line of headings with the name, and with the class, the student number or the 13-digit number.</translation>
    </message>
    <message>
      <source>No surname was found in “{text}”.</source>
      <translation>No surname was found in “{text}”.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Place in the file</source>
      <translation>Place in the file</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Reading the file</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Room</translation>
    </message>
    <message>
      <source>Row left out</source>
      <translation>Row left out</translation>
    </message>
    <message>
      <source>Rows to look at</source>
      <translation>Rows to look at</translation>
    </message>
    <message>
      <source>Same name and birth date as {name} (student number {number}), but another id: two children?</source>
      <translation>Same name and birth date as {name} (student number {number}), but another id: two children?</translation>
    </message>
    <message>
      <source>Same name and date of birth as at {where}: two children, or one child twice?</source>
      <translation>Same name and date of birth as at {where}: two children, or one child twice?</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Saving</translation>
    </message>
    <message>
      <source>Taken, please look</source>
      <translation>Taken, please look</translation>
    </message>
    <message>
      <source>The check digit of this 13-digit number is wrong. It was taken as it stands.</source>
      <translation>The check digit of this 13-digit number is wrong. It was taken as it stands.</translation>
    </message>
    <message>
      <source>The class “{text}” is not known. The row is left out.</source>
      <translation>The class “{text}” is not known. The row is left out.</translation>
    </message>
    <message>
      <source>The data changed since this proposal was made. Nothing was written. Open the file once more.</source>
      <translation>The data changed since this proposal was made. Nothing was written. Open the file once more.</translation>
    </message>
    <message>
      <source>The file {name} is damaged or cut short. Nothing was taken. Download or copy it once more.</source>
      <translation>The file {name} is damaged or cut short. Nothing was taken. Download or copy it once more.</translation>
    </message>
    <message>
      <source>The file {name} is empty. Save it once more from the program it comes from.</source>
      <translation>The file {name} is empty. Save it once more from the program it comes from.</translation>
    </message>
    <message>
      <source>The file {name} is locked with a password. Save it in Excel without a password and try again.</source>
      <translation>The file {name} is locked with a password. Save it in Excel without a password and try again.</translation>
    </message>
    <message>
      <source>The file {name} is not there, or may not be read. Close it in Excel and choose it again.</source>
      <translation>The file {name} is not there, or may not be read. Close it in Excel and choose it again.</translation>
    </message>
    <message>
      <source>The formula here has no result ({text}). The cell is left empty.</source>
      <translation>The formula here has no result ({text}). The cell is left empty.</translation>
    </message>
    <message>
      <source>The list has headings, but no student stands below them. Nothing was changed.</source>
      <translation>The list has headings, but no student stands below them. Nothing was changed.</translation>
    </message>
    <message>
      <source>The national id differs from the one on record; the new one was taken.</source>
      <translation>The national id differs from the one on record; the new one was taken.</translation>
    </message>
    <message>
      <source>The number had {count} digits only; zeros were put in front, and the check digit fits.</source>
      <translation>The number had {count} digits only; zeros were put in front, and the check digit fits.</translation>
    </message>
    <message>
      <source>The number had {count} digits only; zeros were put in front, but the check digit is wrong.</source>
      <translation>The number had {count} digits only; zeros were put in front, but the check digit is wrong.</translation>
    </message>
    <message>
      <source>The same 13-digit number also stands at {where}. The row is left out.</source>
      <translation>The same 13-digit number also stands at {where}. The row is left out.</translation>
    </message>
    <message>
      <source>The same number in class also stands at {where}.</source>
      <translation>The same number in class also stands at {where}.</translation>
    </message>
    <message>
      <source>The same student number also stands at {where}. The row is left out.</source>
      <translation>The same student number also stands at {where}. The row is left out.</translation>
    </message>
    <message>
      <source>The sheet {sheet} reaches down to row {row}, which is too much. Delete the empty rows and columns round the list, save, and try again.</source>
      <translation>The sheet {sheet} reaches down to row {row}, which is too much. Delete the empty rows and columns round the list, save, and try again.</translation>
    </message>
    <message>
      <source>The student number changed from {old} to {new}; it is the same child.</source>
      <translation>The student number changed from {old} to {new}; it is the same child.</translation>
    </message>
    <message>
      <source>The student number {number} belongs to {name}. The row was left out; correct the number.</source>
      <translation>The student number {number} belongs to {name}. The row was left out; correct the number.</translation>
    </message>
    <message>
      <source>The title {title} does not fit the sex. Both were taken as they stand.</source>
      <translation>The title {title} does not fit the sex. Both were taken as they stand.</translation>
    </message>
    <message>
      <source>There is no day {text}. The cell is left empty.</source>
      <translation>There is no day {text}. The cell is left empty.</translation>
    </message>
    <message>
      <source>This row belongs to the year {year}. The row is left out.</source>
      <translation>This row belongs to the year {year}. The row is left out.</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>a PDF document</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>a Word document</translation>
    </message>
    <message>
      <source>a file of another kind</source>
      <translation>a file of another kind</translation>
    </message>
    <message>
      <source>a packed folder</source>
      <translation>a packed folder</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>a picture</translation>
    </message>
    <message>
      <source>{day} is still to come. The cell is left empty.</source>
      <translation>{day} is still to come. The cell is left empty.</translation>
    </message>
    <message>
      <source>{day} would make an age of {age}. The cell is left empty.</source>
      <translation>{day} would make an age of {age}. The cell is left empty.</translation>
    </message>
    <message>
      <source>{name} is in the file but stands here as having left; the status was not changed.</source>
      <translation>{name} is in the file but stands here as having left; the status was not changed.</translation>
    </message>
    <message>
      <source>{name} is not a table but {kind}. Choose a file from Excel, or one with tab or comma (CSV).</source>
      <translation>{name} is not a table but {kind}. Choose a file from Excel, or one with tab or comma (CSV).</translation>
    </message>
    <message>
      <source>{person}: {field}</source>
      <translation>{person}: {field}</translation>
    </message>
    <message>
      <source>“{text}” begins like a formula. It was taken as plain text.</source>
      <translation>“{text}” begins like a formula. It was taken as plain text.</translation>
    </message>
    <message>
      <source>“{text}” cannot be read as a date. The cell is left empty.</source>
      <translation>“{text}” cannot be read as a date. The cell is left empty.</translation>
    </message>
    <message>
      <source>“{text}” does not look like a name. It was taken as it stands.</source>
      <translation>“{text}” does not look like a name. It was taken as it stands.</translation>
    </message>
    <message>
      <source>“{text}” does not look like a phone number. It was taken as it stands.</source>
      <translation>“{text}” does not look like a phone number. It was taken as it stands.</translation>
    </message>
    <message>
      <source>“{text}” is no 13-digit number and no G-code. The cell is left empty.</source>
      <translation>“{text}” is no 13-digit number and no G-code. The cell is left empty.</translation>
    </message>
    <message>
      <source>“{text}” is no 13-digit number; it was taken as another kind of document.</source>
      <translation>“{text}” is no 13-digit number; it was taken as another kind of document.</translation>
    </message>
    <message>
      <source>“{text}” is not one of the answers. The cell is left empty.</source>
      <translation>“{text}” is not one of the answers. The cell is left empty.</translation>
    </message>
    <message>
      <source>“{text}” is too long for a student number. The cell is left empty.</source>
      <translation>“{text}” is too long for a student number. The cell is left empty.</translation>
    </message>
    <message>
      <source>“{text}” was read as {day}, because the year fits the Common Era only.</source>
      <translation>“{text}” was read as {day}, because the year fits the Common Era only.</translation>
    </message>
    <message>
      <source>“{text}” was read as {day}: day and month may be exchanged.</source>
      <translation>“{text}” was read as {day}: day and month may be exchanged.</translation>
    </message>
    <message>
      <source>“{text}” was read as {phone}.</source>
      <translation>“{text}” was read as {phone}.</translation>
    </message>
    <message>
      <source>“{text}”: {problem}. The cell is left empty.</source>
      <translation>“{text}”: {problem}. The cell is left empty.</translation>
    </message>
  </context>
  <context>
    <name>Rows</name>
    <message>
      <source>Add a row (Insert)</source>
      <translation>Add a row (Insert)</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
  </context>
  <context>
    <name>Safeguard</name>
    <message>
      <source>Close the program</source>
      <translation>Close the program</translation>
    </message>
    <message>
      <source>Close without a backup</source>
      <translation>Close without a backup</translation>
    </message>
    <message>
      <source>Making a backup before the program closes</source>
      <translation>Making a backup before the program closes</translation>
    </message>
    <message>
      <source>The backup could not be made</source>
      <translation>The backup could not be made</translation>
    </message>
    <message>
      <source>{why}

What you wrote is saved. Only the backup is missing.</source>
      <translation>{why}

What you wrote is saved. Only the backup is missing.</translation>
    </message>
  </context>
  <context>
    <name>Safety</name>
    <message>
      <source>A backup on a stick or another computer is what saves the records when this one breaks.</source>
      <translation>A backup on a stick or another computer is what saves the records when this one breaks.</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>Backup and check</source>
      <translation>Backup and check</translation>
    </message>
    <message>
      <source>Backup file</source>
      <translation>Backup file</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Backups</translation>
    </message>
    <message>
      <source>Bring a backup back</source>
      <translation>Bring a backup back</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Bring it back</translation>
    </message>
    <message>
      <source>Check everything</source>
      <translation>Check everything</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Check now</translation>
    </message>
    <message>
      <source>Checking the data, the results, the pictures and the backups</source>
      <translation>Checking the data, the results, the pictures and the backups</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Choose an empty folder first.</source>
      <translation>Choose an empty folder first.</translation>
    </message>
    <message>
      <source>Choose an empty folder …</source>
      <translation>Choose an empty folder …</translation>
    </message>
    <message>
      <source>Choose the backup first.</source>
      <translation>Choose the backup first.</translation>
    </message>
    <message>
      <source>Choose the backup …</source>
      <translation>Choose the backup …</translation>
    </message>
    <message>
      <source>Empty folder</source>
      <translation>Empty folder</translation>
    </message>
    <message>
      <source>Everything is as it was saved. Checked {time}.</source>
      <translation>Everything is as it was saved. Checked {time}.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>If this computer broke now, the records would be lost. Make a backup on a stick.</source>
      <translation>If this computer broke now, the records would be lost. Make a backup on a stick.</translation>
    </message>
    <message>
      <source>In a backup</source>
      <translation>In a backup</translation>
    </message>
    <message>
      <source>Into an empty folder, to try a backup or to move to another place; the records that are open stay as they are. If they are damaged, the program offers the same before it asks for the passphrase.</source>
      <translation>Into an empty folder, to try a backup or to move to another place; the records that are open stay as they are. If they are damaged, the program offers the same before it asks for the passphrase.</translation>
    </message>
    <message>
      <source>It lies in this computer only and is lost together with it. Make one on a stick as well.</source>
      <translation>It lies in this computer only and is lost together with it. Make one on a stick as well.</translation>
    </message>
    <message>
      <source>Its passphrase, or the recovery key</source>
      <translation>Its passphrase, or the recovery key</translation>
    </message>
    <message>
      <source>Last proven backup: {when}</source>
      <translation>Last proven backup: {when}</translation>
    </message>
    <message>
      <source>Look into it …</source>
      <translation>Look into it …</translation>
    </message>
    <message>
      <source>Make a backup now …</source>
      <translation>Make a backup now …</translation>
    </message>
    <message>
      <source>Make a backup to another place now, then ask the people who look after the program.</source>
      <translation>Make a backup to another place now, then ask the people who look after the program.</translation>
    </message>
    <message>
      <source>No backup has been made yet.</source>
      <translation>No backup has been made yet.</translation>
    </message>
    <message>
      <source>Opened, checked and counted: {children} children. {place}</source>
      <translation>Opened, checked and counted: {children} children. {place}</translation>
    </message>
    <message>
      <source>Opening, checking and copying the backup</source>
      <translation>Opening, checking and copying the backup</translation>
    </message>
    <message>
      <source>Reads every page of the data, every picture and every backup in both places, compares the seals, and works out every result once more.</source>
      <translation>Reads every page of the data, every picture and every backup in both places, compares the seals, and works out every result once more.</translation>
    </message>
    <message>
      <source>See what is in that backup …</source>
      <translation>See what is in that backup …</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Size</translation>
    </message>
    <message>
      <source>That is {days} days ago. Make a new one on a stick.</source>
      <translation>That is {days} days ago. Make a new one on a stick.</translation>
    </message>
    <message>
      <source>The backup is made, opened and counted: {children} children, {pictures} new pictures. {file}</source>
      <translation>The backup is made, opened and counted: {children} children, {pictures} new pictures. {file}</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>There is no backup yet</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>Where the backup goes: a stick, or a folder on another computer</source>
      <translation>Where the backup goes: a stick, or a folder on another computer</translation>
    </message>
    <message>
      <source>Write the passphrase or the recovery key that opens the backup.</source>
      <translation>Write the passphrase or the recovery key that opens the backup.</translation>
    </message>
    <message>
      <source>backup-{day}-{time}.backup</source>
      <translation>backup-{day}-{time}.backup</translation>
    </message>
    <message>
      <source>in this computer</source>
      <translation>in this computer</translation>
    </message>
    <message>
      <source>not plugged in</source>
      <translation>not plugged in</translation>
    </message>
    <message>
      <source>there</source>
      <translation>there</translation>
    </message>
    <message>
      <source>{children} children are back in {folder}, checked and counted. To open it: student-care --data “{folder}”</source>
      <translation>{children} children are back in {folder}, checked and counted. To open it: student-care --data “{folder}”</translation>
    </message>
    <message>
      <source>{count} things were found at {time}. Nothing was changed.</source>
      <translation>{count} things were found at {time}. Nothing was changed.</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
  </context>
  <context>
    <name>SafetySpot</name>
    <message>
      <source>Accident</source>
      <translation>Accident</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Hurt</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Mended on</source>
      <translation>Mended on</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsible</translation>
    </message>
    <message>
      <source>Risk spot</source>
      <translation>Risk spot</translation>
    </message>
    <message>
      <source>Severity (1–5)</source>
      <translation>Severity (1–5)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
  </context>
  <context>
    <name>SavedGroup</name>
    <message>
      <source>A group by an area that few may see is not printed or exported. Nothing was written.</source>
      <translation>A group by an area that few may see is not printed or exported. Nothing was written.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Any</translation>
    </message>
    <message>
      <source>As a whole</source>
      <translation>As a whole</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Children of the group</source>
      <translation>Children of the group</translation>
    </message>
    <message>
      <source>Children: {count}</source>
      <translation>Children: {count}</translation>
    </message>
    <message>
      <source>Choose at least one condition or child. Nothing was saved.</source>
      <translation>Choose at least one condition or child. Nothing was saved.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Excel …</source>
      <translation>Excel …</translation>
    </message>
    <message>
      <source>Group of screening</source>
      <translation>Group of screening</translation>
    </message>
    <message>
      <source>Groups kept</source>
      <translation>Groups kept</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>Guardian's phone</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>Has none</translation>
    </message>
    <message>
      <source>Has one</source>
      <translation>Has one</translation>
    </message>
    <message>
      <source>In need</source>
      <translation>In need</translation>
    </message>
    <message>
      <source>In the area</source>
      <translation>In the area</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Keep the group first, then print it.</source>
      <translation>Keep the group first, then print it.</translation>
    </message>
    <message>
      <source>Name and surname</source>
      <translation>Name and surname</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Name of the group</translation>
    </message>
    <message>
      <source>Names are hidden now. Press F9 to show them first.</source>
      <translation>Names are hidden now. Press F9 to show them first.</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>New group</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Nickname</translation>
    </message>
    <message>
      <source>No group yet. Choose conditions, write a name, and keep it.</source>
      <translation>No group yet. Choose conditions, write a name, and keep it.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody fits these conditions.</source>
      <translation>Nobody fits these conditions.</translation>
    </message>
    <message>
      <source>Not in need</source>
      <translation>Not in need</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Open care case</source>
      <translation>Open care case</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>Picked one by one: {count}</source>
      <translation>Picked one by one: {count}</translation>
    </message>
    <message>
      <source>Poverty</source>
      <translation>Poverty</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Save the group</source>
      <translation>Save the group</translation>
    </message>
    <message>
      <source>Take the picks out</source>
      <translation>Take the picks out</translation>
    </message>
    <message>
      <source>Talked with this year</source>
      <translation>Talked with this year</translation>
    </message>
    <message>
      <source>The group {name} is kept.</source>
      <translation>The group {name} is kept.</translation>
    </message>
    <message>
      <source>Whose children</source>
      <translation>Whose children</translation>
    </message>
    <message>
      <source>Write a name for the group. Nothing was saved.</source>
      <translation>Write a name for the group. Nothing was saved.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>group {name}.xlsx</source>
      <translation>group {name}.xlsx</translation>
    </message>
  </context>
  <context>
    <name>Scholarship</name>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Amount</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Given by</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>Scholarship</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
  </context>
  <context>
    <name>School</name>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>District</source>
      <translation>District</translation>
    </message>
    <message>
      <source>Education area office</source>
      <translation>Education area office</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Principal's name</source>
      <translation>Principal's name</translation>
    </message>
    <message>
      <source>Principal's position</source>
      <translation>Principal's position</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>Province</translation>
    </message>
    <message>
      <source>School code (8 digits)</source>
      <translation>School code (8 digits)</translation>
    </message>
    <message>
      <source>School name</source>
      <translation>School name</translation>
    </message>
    <message>
      <source>The class {name} exists already.</source>
      <translation>The class {name} exists already.</translation>
    </message>
    <message>
      <source>There is no class {name} in the year {year}.</source>
      <translation>There is no class {name} in the year {year}.</translation>
    </message>
    <message>
      <source>Write a first name.</source>
      <translation>Write a first name.</translation>
    </message>
    <message>
      <source>{count} children are enrolled in {name}. Move them to another class first.</source>
      <translation>{count} children are enrolled in {name}. Move them to another class first.</translation>
    </message>
    <message>
      <source>{name} is not the name of a class. Write it like ม.1/1 or ป.6/2.</source>
      <translation>{name} is not the name of a class. Write it like ม.1/1 or ป.6/2.</translation>
    </message>
  </context>
  <context>
    <name>School days</name>
    <message>
      <source>This child is not on record in this year any more. Nothing was saved.</source>
      <translation>This child is not on record in this year any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write the day. Nothing was saved.</source>
      <translation>Write the day. Nothing was saved.</translation>
    </message>
    <message>
      <source>{day} lies after the school year {year}, which ends on {ends}. Nothing was saved. Mend the day.</source>
      <translation>{day} lies after the school year {year}, which ends on {ends}. Nothing was saved. Mend the day.</translation>
    </message>
    <message>
      <source>{day} lies before the school year {year}, which began on {starts}. Nothing was saved. Mend the day.</source>
      <translation>{day} lies before the school year {year}, which began on {starts}. Nothing was saved. Mend the day.</translation>
    </message>
    <message>
      <source>{day} lies in the future. Nothing was saved. Mend the day.</source>
      <translation>{day} lies in the future. Nothing was saved. Mend the day.</translation>
    </message>
    <message>
      <source>{name} does not study here any more. Nothing was saved.</source>
      <translation>{name} does not study here any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>{name} left on {day}. Nothing was saved for a day after it.</source>
      <translation>{name} left on {day}. Nothing was saved for a day after it.</translation>
    </message>
  </context>
  <context>
    <name>Score</name>
    <message>
      <source>The child is {age}. This instrument is for age {low} and older: read with care.</source>
      <translation>The child is {age}. This instrument is for age {low} and older: read with care.</translation>
    </message>
    <message>
      <source>The child is {age}. This instrument is for ages {low}–{high}: read with care.</source>
      <translation>The child is {age}. This instrument is for ages {low}–{high}: read with care.</translation>
    </message>
    <message>
      <source>{name} has no result “{key}”. It has: {known}.</source>
      <translation>{name} has no result “{key}”. It has: {known}.</translation>
    </message>
    <message>
      <source>{name} has no scale “{key}”. It has: {known}.</source>
      <translation>{name} has no scale “{key}”. It has: {known}.</translation>
    </message>
    <message>
      <source>{name} has no second page about impact. Leave its answers out.</source>
      <translation>{name} has no second page about impact. Leave its answers out.</translation>
    </message>
    <message>
      <source>{name} has {wanted} items, and {given} answers were given. Nothing was scored. Write one character for each item, in order, and . for a gap.</source>
      <translation>{name} has {wanted} items, and {given} answers were given. Nothing was scored. Write one character for each item, in order, and . for a gap.</translation>
    </message>
    <message>
      <source>{name} is not answered by: {informant}. Nothing was scored.</source>
      <translation>{name} is not answered by: {informant}. Nothing was scored.</translation>
    </message>
    <message>
      <source>{name} is not scored from answers here. Write down its scores or its result.</source>
      <translation>{name} is not scored from answers here. Write down its scores or its result.</translation>
    </message>
    <message>
      <source>{name} is scored from its answers. Key them in, not the scores.</source>
      <translation>{name} is scored from its answers. Key them in, not the scores.</translation>
    </message>
    <message>
      <source>{name}, item {item}: “{answer}” is not one of its answers. Nothing was scored. Use one of {known}, or . for a gap.</source>
      <translation>{name}, item {item}: “{answer}” is not one of its answers. Nothing was scored. Use one of {known}, or . for a gap.</translation>
    </message>
    <message>
      <source>{name}: an answer that matters for the child's safety is missing. Ask today.</source>
      <translation>{name}: an answer that matters for the child's safety is missing. Ask today.</translation>
    </message>
    <message>
      <source>{name}: no difficulties were stated, so the answers after that do not count.</source>
      <translation>{name}: no difficulties were stated, so the answers after that do not count.</translation>
    </message>
    <message>
      <source>{scale}: the cut-offs go by sex or age, and none fits the child.</source>
      <translation>{scale}: the cut-offs go by sex or age, and none fits the child.</translation>
    </message>
    <message>
      <source>{scale}: the school has not entered its cut-offs yet, so there is no level.</source>
      <translation>{scale}: the school has not entered its cut-offs yet, so there is no level.</translation>
    </message>
    <message>
      <source>{scale}: {gaps} missing answers were filled by the mean of the others.</source>
      <translation>{scale}: {gaps} missing answers were filled by the mean of the others.</translation>
    </message>
    <message>
      <source>{scale}: {score} lies outside {low}–{high}. Look at the paper once more.</source>
      <translation>{scale}: {score} lies outside {low}–{high}. Look at the paper once more.</translation>
    </message>
  </context>
  <context>
    <name>Screen</name>
    <message>
      <source>A first sorting by the teacher, never a diagnosis.</source>
      <translation>A first sorting by the teacher, never a diagnosis.</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>All classes</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Change the group …</source>
      <translation>Change the group …</translation>
    </message>
    <message>
      <source>Change to</source>
      <translation>Change to</translation>
    </message>
    <message>
      <source>Choose children</source>
      <translation>Choose children</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <source>Confirm and sign</source>
      <translation>Confirm and sign</translation>
    </message>
    <message>
      <source>Confirm the screening</source>
      <translation>Confirm the screening</translation>
    </message>
    <message>
      <source>Details, such as the talent or what support is needed</source>
      <translation>Details, such as the talent or what support is needed</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Enter on a line changes its group, up or down, with a reason. Both stay.</source>
      <translation>Enter on a line changes its group, up or down, with a reason. Both stay.</translation>
    </message>
    <message>
      <source>From the record, marks, visit and sheets. Nothing is asked twice.</source>
      <translation>From the record, marks, visit and sheets. Nothing is asked twice.</translation>
    </message>
    <message>
      <source>Get to know the child first (Step 1)</source>
      <translation>Get to know the child first (Step 1)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Groups by area</source>
      <translation>Groups by area</translation>
    </message>
    <message>
      <source>I have looked at every area and confirm this screening of {day}</source>
      <translation>I have looked at every area and confirm this screening of {day}</translation>
    </message>
    <message>
      <source>It was given back: {remark}</source>
      <translation>It was given back: {remark}</translation>
    </message>
    <message>
      <source>Kept as a draft. A power cut loses nothing.</source>
      <translation>Kept as a draft. A power cut loses nothing.</translation>
    </message>
    <message>
      <source>Kept. You can go on at any time, from the page you left.</source>
      <translation>Kept. You can go on at any time, from the page you left.</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Leave as it is</translation>
    </message>
    <message>
      <source>Next child ({left} left)</source>
      <translation>Next child ({left} left)</translation>
    </message>
    <message>
      <source>Next: help and solving (step 4), and referral where that is not enough.</source>
      <translation>Next: help and solving (step 4), and referral where that is not enough.</translation>
    </message>
    <message>
      <source>Next: prevention and closer care (step 4), and screening again next round.</source>
      <translation>Next: prevention and closer care (step 4), and screening again next round.</translation>
    </message>
    <message>
      <source>Next: promotion and development (step 3), as for every child.</source>
      <translation>Next: promotion and development (step 3), as for every child.</translation>
    </message>
    <message>
      <source>No sign in this area (0)</source>
      <translation>No sign in this area (0)</translation>
    </message>
    <message>
      <source>No sign was ticked here.</source>
      <translation>No sign was ticked here.</translation>
    </message>
    <message>
      <source>None (0)</source>
      <translation>None (0)</translation>
    </message>
    <message>
      <source>Not known yet: {things}</source>
      <translation>Not known yet: {things}</translation>
    </message>
    <message>
      <source>Not so (Delete)</source>
      <translation>Not so (Delete)</translation>
    </message>
    <message>
      <source>Nothing is known of this child yet. Screen by what you have seen yourself.</source>
      <translation>Nothing is known of this child yet. Screen by what you have seen yourself.</translation>
    </message>
    <message>
      <source>Nothing was screened yet.</source>
      <translation>Nothing was screened yet.</translation>
    </message>
    <message>
      <source>One child or the whole class. Each child is kept as you go, page by page.</source>
      <translation>One child or the whole class. Each child is kept as you go, page by page.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print the form now, or later from the page of the child.</source>
      <translation>Print the form now, or later from the page of the child.</translation>
    </message>
    <message>
      <source>Read the groups and tick the box to confirm.</source>
      <translation>Read the groups and tick the box to confirm.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Reasons</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Screening by area</source>
      <translation>Screening by area</translation>
    </message>
    <message>
      <source>Seen by the teacher</source>
      <translation>Seen by the teacher</translation>
    </message>
    <message>
      <source>Some area is not known yet, so the child is in no group.</source>
      <translation>Some area is not known yet, so the child is in no group.</translation>
    </message>
    <message>
      <source>Something is ticked in this area. Enter goes on; Space takes a tick away.</source>
      <translation>Something is ticked in this area. Enter goes on; Space takes a tick away.</translation>
    </message>
    <message>
      <source>Space yes · Delete not so · 0 no sign in this area · Enter next area</source>
      <translation>Space yes · Delete not so · 0 no sign in this area · Enter next area</translation>
    </message>
    <message>
      <source>Special talent and special needs</source>
      <translation>Special talent and special needs</translation>
    </message>
    <message>
      <source>Step 2 · Screening</source>
      <translation>Step 2 · Screening</translation>
    </message>
    <message>
      <source>Talent and special needs</source>
      <translation>Talent and special needs</translation>
    </message>
    <message>
      <source>The child as a whole</source>
      <translation>The child as a whole</translation>
    </message>
    <message>
      <source>The group and its reasons</source>
      <translation>The group and its reasons</translation>
    </message>
    <message>
      <source>The records speak for these: yes or no?</source>
      <translation>The records speak for these: yes or no?</translation>
    </message>
    <message>
      <source>The screening is confirmed</source>
      <translation>The screening is confirmed</translation>
    </message>
    <message>
      <source>These make nobody better or worse. They help to choose the right support.</source>
      <translation>These make nobody better or worse. They help to choose the right support.</translation>
    </message>
    <message>
      <source>This area was not answered yet, so nothing is known.</source>
      <translation>This area was not answered yet, so nothing is known.</translation>
    </message>
    <message>
      <source>This form is locked. Ask the grade head to give it back; it can be read in the table.</source>
      <translation>This form is locked. Ask the grade head to give it back; it can be read in the table.</translation>
    </message>
    <message>
      <source>Tick what is true of the child</source>
      <translation>Tick what is true of the child</translation>
    </message>
    <message>
      <source>What is already known</source>
      <translation>What is already known</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>What is known</translation>
    </message>
    <message>
      <source>What is not known suggests nothing. It is never taken as normal.</source>
      <translation>What is not known suggests nothing. It is never taken as normal.</translation>
    </message>
    <message>
      <source>Whom will you screen?</source>
      <translation>Whom will you screen?</translation>
    </message>
    <message>
      <source>Why: {area}</source>
      <translation>Why: {area}</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmed</translation>
    </message>
    <message>
      <source>has</source>
      <translation>has</translation>
    </message>
    <message>
      <source>has not</source>
      <translation>has not</translation>
    </message>
    <message>
      <source>no. {no} · {class_name} · round {round}</source>
      <translation>no. {no} · {class_name} · round {round}</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>not begun</translation>
    </message>
    <message>
      <source>not so</source>
      <translation>not so</translation>
    </message>
    <message>
      <source>not ticked</source>
      <translation>not ticked</translation>
    </message>
    <message>
      <source>not yet known</source>
      <translation>not yet known</translation>
    </message>
    <message>
      <source>noted only</source>
      <translation>noted only</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>problem</translation>
    </message>
    <message>
      <source>risk</source>
      <translation>risk</translation>
    </message>
    <message>
      <source>suggested: yes or no?</source>
      <translation>suggested: yes or no?</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>ticked</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>{area}: answer the suggestions first, Space for yes, Delete for no.</source>
      <translation>{area}: answer the suggestions first, Space for yes, Delete for no.</translation>
    </message>
    <message>
      <source>{area}: answered</source>
      <translation>{area}: answered</translation>
    </message>
    <message>
      <source>{area}: not yet answered</source>
      <translation>{area}: not yet answered</translation>
    </message>
    <message>
      <source>{area}: suggestions wait</source>
      <translation>{area}: suggestions wait</translation>
    </message>
    <message>
      <source>{area}: tick what is there, or say “no sign” (key 0).</source>
      <translation>{area}: tick what is there, or say “no sign” (key 0).</translation>
    </message>
    <message>
      <source>{class_name} · round {round}</source>
      <translation>{class_name} · round {round}</translation>
    </message>
    <message>
      <source>{count} screened. All children you chose are done.</source>
      <translation>{count} screened. All children you chose are done.</translation>
    </message>
    <message>
      <source>{line}, {state}</source>
      <translation>{line}, {state}</translation>
    </message>
    <message>
      <source>{name} · {class_name} · round {round}</source>
      <translation>{name} · {class_name} · round {round}</translation>
    </message>
    <message>
      <source>{status}: {group}</source>
      <translation>{status}: {group}</translation>
    </message>
    <message>
      <source>{what}: {answer}</source>
      <translation>{what}: {answer}</translation>
    </message>
  </context>
  <context>
    <name>Screening</name>
    <message>
      <source>A line of this area is a risk or a problem. The form was not changed.</source>
      <translation>A line of this area is a risk or a problem. The form was not changed.</translation>
    </message>
    <message>
      <source>A line of this area is neither a risk nor a problem. The form was not changed.</source>
      <translation>A line of this area is neither a risk nor a problem. The form was not changed.</translation>
    </message>
    <message>
      <source>An area needs at least one line. The form was not changed.</source>
      <translation>An area needs at least one line. The form was not changed.</translation>
    </message>
    <message>
      <source>Answer each area, also with “no sign”: {areas}.</source>
      <translation>Answer each area, also with “no sign”: {areas}.</translation>
    </message>
    <message>
      <source>Areas answered</source>
      <translation>Areas answered</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmed</translation>
    </message>
    <message>
      <source>Confirmed by</source>
      <translation>Confirmed by</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Fingerprint of the form</source>
      <translation>Fingerprint of the form</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>Has</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>Has none</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Locked</translation>
    </message>
    <message>
      <source>Locked by</source>
      <translation>Locked by</translation>
    </message>
    <message>
      <source>Only a confirmed or locked screening can be returned.</source>
      <translation>Only a confirmed or locked screening can be returned.</translation>
    </message>
    <message>
      <source>Only a confirmed screening can be locked. Confirm it first.</source>
      <translation>Only a confirmed screening can be locked. Confirm it first.</translation>
    </message>
    <message>
      <source>Returned for correction</source>
      <translation>Returned for correction</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Signs</source>
      <translation>Signs</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Suggestions not confirmed</source>
      <translation>Suggestions not confirmed</translation>
    </message>
    <message>
      <source>The committee cannot have signed in the future. Nothing was locked.</source>
      <translation>The committee cannot have signed in the future. Nothing was locked.</translation>
    </message>
    <message>
      <source>The grade head has locked this screening. Ask for it to be returned first.</source>
      <translation>The grade head has locked this screening. Ask for it to be returned first.</translation>
    </message>
    <message>
      <source>There is no such line on the form. The form was not changed.</source>
      <translation>There is no such line on the form. The form was not changed.</translation>
    </message>
    <message>
      <source>This child has not been screened in round {round} yet.</source>
      <translation>This child has not been screened in round {round} yet.</translation>
    </message>
    <message>
      <source>Version of the form</source>
      <translation>Version of the form</translation>
    </message>
    <message>
      <source>Why it was returned</source>
      <translation>Why it was returned</translation>
    </message>
    <message>
      <source>Write what is to be mended. The form was not given back.</source>
      <translation>Write what is to be mended. The form was not given back.</translation>
    </message>
    <message>
      <source>Write what the line says. The form was not changed.</source>
      <translation>Write what the line says. The form was not changed.</translation>
    </message>
    <message>
      <source>Write who signed, at least one name. Nothing was locked.</source>
      <translation>Write who signed, at least one name. Nothing was locked.</translation>
    </message>
    <message>
      <source>{count} children of {class_name} are not confirmed yet. Nothing was locked.</source>
      <translation>{count} children of {class_name} are not confirmed yet. Nothing was locked.</translation>
    </message>
    <message>
      <source>“{text}” opens an urgent case, so it stays on the form and counts. The form was not changed.</source>
      <translation>“{text}” opens an urgent case, so it stays on the form and counts. The form was not changed.</translation>
    </message>
    <message>
      <source>“{text}” stands in this area already. The form was not changed.</source>
      <translation>“{text}” stands in this area already. The form was not changed.</translation>
    </message>
  </context>
  <context>
    <name>ScreeningForm</name>
    <message>
      <source>Because of</source>
      <translation>Because of</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Group changed by the teacher, and why</source>
      <translation>Group changed by the teacher, and why</translation>
    </message>
    <message>
      <source>Group of the child</source>
      <translation>Group of the child</translation>
    </message>
    <message>
      <source>Not yet screened</source>
      <translation>Not yet screened</translation>
    </message>
    <message>
      <source>R: signs of risk · P: signs of a problem · ° noted, makes no group · an area without a tick at its group is not yet known · form version {version}</source>
      <translation>R: signs of risk · P: signs of a problem · ° noted, makes no group · an area without a tick at its group is not yet known · form version {version}</translation>
    </message>
    <message>
      <source>Screening of one child</source>
      <translation>Screening of one child</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>{area}: from {old} to {new} (the reason is not shown on this paper)</source>
      <translation>{area}: from {old} to {new} (the reason is not shown on this paper)</translation>
    </message>
    <message>
      <source>{area}: from {old} to {new}: {reason}</source>
      <translation>{area}: from {old} to {new}: {reason}</translation>
    </message>
    <message>
      <source>{state}, {day}</source>
      <translation>{state}, {day}</translation>
    </message>
  </context>
  <context>
    <name>SdqResult</name>
    <message>
      <source>SDQ result of three raters</source>
      <translation>SDQ result of three raters</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Children found</source>
      <translation>Children found</translation>
    </message>
    <message>
      <source>Find a child by name, nickname or number</source>
      <translation>Find a child by name, nickname or number</translation>
    </message>
    <message>
      <source>No child found</source>
      <translation>No child found</translation>
    </message>
    <message>
      <source>{class_name} no. {no} · {number}</source>
      <translation>{class_name} no. {no} · {number}</translation>
    </message>
    <message>
      <source>{class_name} · {number}</source>
      <translation>{class_name} · {number}</translation>
    </message>
    <message>
      <source>{where} · {status}</source>
      <translation>{where} · {status}</translation>
    </message>
  </context>
  <context>
    <name>Second</name>
    <message>
      <source>Back up to both now</source>
      <translation>Back up to both now</translation>
    </message>
    <message>
      <source>Backed up, opened and counted in {count} places.</source>
      <translation>Backed up, opened and counted in {count} places.</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Choose …</translation>
    </message>
    <message>
      <source>Every backup goes to {folder} as well from now on.</source>
      <translation>Every backup goes to {folder} as well from now on.</translation>
    </message>
    <message>
      <source>None yet. Choose a stick or a folder on another disk: every backup goes there too.</source>
      <translation>None yet. Choose a stick or a folder on another disk: every backup goes there too.</translation>
    </message>
    <message>
      <source>Second place</source>
      <translation>Second place</translation>
    </message>
    <message>
      <source>The stick or folder that every backup goes to as well</source>
      <translation>The stick or folder that every backup goes to as well</translation>
    </message>
    <message>
      <source>Use no second place</source>
      <translation>Use no second place</translation>
    </message>
    <message>
      <source>{folder} · not plugged in now. The next backup goes there when it is.</source>
      <translation>{folder} · not plugged in now. The next backup goes there when it is.</translation>
    </message>
    <message>
      <source>{folder} · there now. Every backup goes there too.</source>
      <translation>{folder} · there now. Every backup goes there too.</translation>
    </message>
  </context>
  <context>
    <name>Secrets</name>
    <message>
      <source>Hide what is written</source>
      <translation>Hide what is written</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <source>Show what is written</source>
      <translation>Show what is written</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>The same once more</translation>
    </message>
    <message>
      <source>The two are not the same. Write the passphrase once more.</source>
      <translation>The two are not the same. Write the passphrase once more.</translation>
    </message>
    <message>
      <source>Write at least {least} characters. Several words in a row are easy to keep in mind.</source>
      <translation>Write at least {least} characters. Several words in a row are easy to keep in mind.</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Family</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>Identity</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>Weight and height</translation>
    </message>
  </context>
  <context>
    <name>Sections</name>
    <message>
      <source>{section}, something to mend</source>
      <translation>{section}, something to mend</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>Ctrl+PgDn and Ctrl+PgUp turn the pages</source>
      <translation>Ctrl+PgDn and Ctrl+PgUp turn the pages</translation>
    </message>
  </context>
  <context>
    <name>SelfReport</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Back to the keying</source>
      <translation>Back to the keying</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Give the screen to the child</source>
      <translation>Give the screen to the child</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>Hello</translation>
    </message>
    <message>
      <source>Hello, {name}</source>
      <translation>Hello, {name}</translation>
    </message>
    <message>
      <source>I would rather not answer (0)</source>
      <translation>I would rather not answer (0)</translation>
    </message>
    <message>
      <source>Item {item} of {count}</source>
      <translation>Item {item} of {count}</translation>
    </message>
    <message>
      <source>Keep the answers now</source>
      <translation>Keep the answers now</translation>
    </message>
    <message>
      <source>Permission: {licence}</source>
      <translation>Permission: {licence}</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Stop here</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Thank you</translation>
    </message>
    <message>
      <source>The answers of {name} are not kept yet. They are still here: try again.</source>
      <translation>The answers of {name} are not kept yet. They are still here: try again.</translation>
    </message>
    <message>
      <source>The child answers on the screen</source>
      <translation>The child answers on the screen</translation>
    </message>
    <message>
      <source>The child sees one sentence after the other in the school's own wording, and nothing else of the program. At the end the program is locked: have your passphrase ready. The answers are kept as if you had keyed them in.</source>
      <translation>The child sees one sentence after the other in the school's own wording, and nothing else of the program. At the end the program is locked: have your passphrase ready. The answers are kept as if you had keyed them in.</translation>
    </message>
    <message>
      <source>The school's permission for the wording of {instrument} does not cover answering on the screen, or the file has no words for the answers. Nothing was shown.</source>
      <translation>The school's permission for the wording of {instrument} does not cover answering on the screen, or the file has no words for the answers. Nothing was shown.</translation>
    </message>
    <message>
      <source>There are {count} sentences. Choose the answer that fits you; there is no right or wrong. You may leave out any of them, and go back.</source>
      <translation>There are {count} sentences. Choose the answer that fits you; there is no right or wrong. You may leave out any of them, and go back.</translation>
    </message>
    <message>
      <source>This child is not enrolled in the chosen year. Nothing was shown.</source>
      <translation>This child is not enrolled in the chosen year. Nothing was shown.</translation>
    </message>
    <message>
      <source>This sheet is a result already. Mend it in the keying.</source>
      <translation>This sheet is a result already. Mend it in the keying.</translation>
    </message>
    <message>
      <source>You are done. Please tell the teacher. Nobody can see your answers here any more.</source>
      <translation>You are done. Please tell the teacher. Nobody can see your answers here any more.</translation>
    </message>
    <message>
      <source>{done} of {count} items are answered.</source>
      <translation>{done} of {count} items are answered.</translation>
    </message>
    <message>
      <source>{key}   {answer}</source>
      <translation>{key}   {answer}</translation>
    </message>
    <message>
      <source>{name} · {instrument} · round {round}</source>
      <translation>{name} · {instrument} · round {round}</translation>
    </message>
  </context>
  <context>
    <name>Serves</name>
    <message>
      <source>Step 1 Know each child</source>
      <translation>Step 1 Know each child</translation>
    </message>
    <message>
      <source>Step 2 Screen</source>
      <translation>Step 2 Screen</translation>
    </message>
    <message>
      <source>Step 3 Promote</source>
      <translation>Step 3 Promote</translation>
    </message>
    <message>
      <source>Step 4 Prevent and solve</source>
      <translation>Step 4 Prevent and solve</translation>
    </message>
    <message>
      <source>Step 5 Refer</source>
      <translation>Step 5 Refer</translation>
    </message>
  </context>
  <context>
    <name>Setting</name>
    <message>
      <source>Setting</source>
      <translation>Setting</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Value</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>About the program</source>
      <translation>About the program</translation>
    </message>
    <message>
      <source>Academic years</source>
      <translation>Academic years</translation>
    </message>
    <message>
      <source>Add class</source>
      <translation>Add class</translation>
    </message>
    <message>
      <source>Add line</source>
      <translation>Add line</translation>
    </message>
    <message>
      <source>Add the year {year}</source>
      <translation>Add the year {year}</translation>
    </message>
    <message>
      <source>Adviser {place} of {name}</source>
      <translation>Adviser {place} of {name}</translation>
    </message>
    <message>
      <source>Advisers</source>
      <translation>Advisers</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>At risk</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>Change passphrase</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Choose a class in the list to set its advisers</source>
      <translation>Choose a class in the list to set its advisers</translation>
    </message>
    <message>
      <source>Choose the growth table</source>
      <translation>Choose the growth table</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes and advisers of {year}</source>
      <translation>Classes and advisers of {year}</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Counts</translation>
    </message>
    <message>
      <source>Days of reminders</source>
      <translation>Days of reminders</translation>
    </message>
    <message>
      <source>F8 locks it at once, wherever you are; F9 hides the names only.</source>
      <translation>F8 locks it at once, wherever you are; F9 hides the names only.</translation>
    </message>
    <message>
      <source>Forms that were answered by your own version keep it, with their results.</source>
      <translation>Forms that were answered by your own version keep it, with their results.</translation>
    </message>
    <message>
      <source>Growth table</source>
      <translation>Growth table</translation>
    </message>
    <message>
      <source>Has it</source>
      <translation>Has it</translation>
    </message>
    <message>
      <source>Instruments and cut-offs</source>
      <translation>Instruments and cut-offs</translation>
    </message>
    <message>
      <source>Language of the screen</source>
      <translation>Language of the screen</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>Leave without saving?</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Line</translation>
    </message>
    <message>
      <source>Lines of the screening form</source>
      <translation>Lines of the screening form</translation>
    </message>
    <message>
      <source>Lists of step 4</source>
      <translation>Lists of step 4</translation>
    </message>
    <message>
      <source>Load a table …</source>
      <translation>Load a table …</translation>
    </message>
    <message>
      <source>Loaded: {source}. It judges {indices}.</source>
      <translation>Loaded: {source}. It judges {indices}.</translation>
    </message>
    <message>
      <source>Lock when nobody has touched it for</source>
      <translation>Lock when nobody has touched it for</translation>
    </message>
    <message>
      <source>Locking the screen</source>
      <translation>Locking the screen</translation>
    </message>
    <message>
      <source>Make a new recovery sheet …</source>
      <translation>Make a new recovery sheet …</translation>
    </message>
    <message>
      <source>Make a new recovery sheet?</source>
      <translation>Make a new recovery sheet?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New class, such as ม.1/1</source>
      <translation>New class, such as ม.1/1</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>New member</translation>
    </message>
    <message>
      <source>No law names these numbers. What waits on Today and what is red follows them.</source>
      <translation>No law names these numbers. What waits on Today and what is red follows them.</translation>
    </message>
    <message>
      <source>No table is loaded: only the body mass index is shown, and nobody is judged by it. Load the reference of the Department of Health as a CSV file to see and screen weight for height and height for age.</source>
      <translation>No table is loaded: only the body mass index is shown, and nobody is judged by it. Load the reference of the Department of Health as a CSV file to see and screen weight for height and height for age.</translation>
    </message>
    <message>
      <source>Nobody is listed yet. Write the first name below and save.</source>
      <translation>Nobody is listed yet. Write the first name below and save.</translation>
    </message>
    <message>
      <source>Not saved yet: save as a new version, or leave to forget it.</source>
      <translation>Not saved yet: save as a new version, or leave to forget it.</translation>
    </message>
    <message>
      <source>Only an empty class can be removed. It can be taken back.</source>
      <translation>Only an empty class can be removed. It can be taken back.</translation>
    </message>
    <message>
      <source>Open instruments …</source>
      <translation>Open instruments …</translation>
    </message>
    <message>
      <source>Open people and rights …</source>
      <translation>Open people and rights …</translation>
    </message>
    <message>
      <source>Open the lists …</source>
      <translation>Open the lists …</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF document</translation>
    </message>
    <message>
      <source>Passphrase and recovery sheet</source>
      <translation>Passphrase and recovery sheet</translation>
    </message>
    <message>
      <source>Passphrase of now</source>
      <translation>Passphrase of now</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>People and rights</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Remove class</source>
      <translation>Remove class</translation>
    </message>
    <message>
      <source>Remove the class {name}?</source>
      <translation>Remove the class {name}?</translation>
    </message>
    <message>
      <source>Reword</source>
      <translation>Reword</translation>
    </message>
    <message>
      <source>SDQ, EQ and the others: which cut-offs judge them, the school's own, and their wording.</source>
      <translation>SDQ, EQ and the others: which cut-offs judge them, the school's own, and their wording.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save as a new version</source>
      <translation>Save as a new version</translation>
    </message>
    <message>
      <source>Save member</source>
      <translation>Save member</translation>
    </message>
    <message>
      <source>Save the days</source>
      <translation>Save the days</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>Screening form</source>
      <translation>Screening form</translation>
    </message>
    <message>
      <source>Set advisers</source>
      <translation>Set advisers</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Space switches whether a line counts for the group. Children who were screened keep the form and the result they had.</source>
      <translation>Space switches whether a line counts for the group. Children who were screened keep the form and the result they had.</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>Staff</translation>
    </message>
    <message>
      <source>Table in plain text</source>
      <translation>Table in plain text</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Take the table out</source>
      <translation>Take the table out</translation>
    </message>
    <message>
      <source>The advisers of {name} are set.</source>
      <translation>The advisers of {name} are set.</translation>
    </message>
    <message>
      <source>The class {name} is there.</source>
      <translation>The class {name} is there.</translation>
    </message>
    <message>
      <source>The days are saved. Today counts by them from now on.</source>
      <translation>The days are saved. Today counts by them from now on.</translation>
    </message>
    <message>
      <source>The growth table is loaded: {source}.</source>
      <translation>The growth table is loaded: {source}.</translation>
    </message>
    <message>
      <source>The growth table is taken out. Only the body mass index is shown.</source>
      <translation>The growth table is taken out. Only the body mass index is shown.</translation>
    </message>
    <message>
      <source>The kinds of activity and the ready patterns that are offered for cases and plans.</source>
      <translation>The kinds of activity and the ready patterns that are offered for cases and plans.</translation>
    </message>
    <message>
      <source>The new recovery sheet is in {file}. Print it, keep it locked up, and delete the file.</source>
      <translation>The new recovery sheet is in {file}. Print it, keep it locked up, and delete the file.</translation>
    </message>
    <message>
      <source>The passphrase is changed.</source>
      <translation>The passphrase is changed.</translation>
    </message>
    <message>
      <source>The school's facts are saved.</source>
      <translation>The school's facts are saved.</translation>
    </message>
    <message>
      <source>The screening form is version {version} from now on.</source>
      <translation>The screening form is version {version} from now on.</translation>
    </message>
    <message>
      <source>The sheet opens the records when the passphrase is forgotten. A new sheet makes the old one worthless.</source>
      <translation>The sheet opens the records when the passphrase is forgotten. A new sheet makes the old one worthless.</translation>
    </message>
    <message>
      <source>The shipped screening form is in use again. Old results stay as they were.</source>
      <translation>The shipped screening form is in use again. Old results stay as they were.</translation>
    </message>
    <message>
      <source>The window locks itself after {count} minutes from now on.</source>
      <translation>The window locks itself after {count} minutes from now on.</translation>
    </message>
    <message>
      <source>The year {year} is there. Choose it at the top to work in it.</source>
      <translation>The year {year} is there. Choose it at the top to work in it.</translation>
    </message>
    <message>
      <source>This area has no line.</source>
      <translation>This area has no line.</translation>
    </message>
    <message>
      <source>This year has no class yet. Import a roster, or write a class below and add it.</source>
      <translation>This year has no class yet. Import a roster, or write a class below and add it.</translation>
    </message>
    <message>
      <source>Use the shipped days</source>
      <translation>Use the shipped days</translation>
    </message>
    <message>
      <source>Use the shipped form</source>
      <translation>Use the shipped form</translation>
    </message>
    <message>
      <source>Use the shipped screening form again?</source>
      <translation>Use the shipped screening form again?</translation>
    </message>
    <message>
      <source>Version {version}, shipped with the program · {count} lines</source>
      <translation>Version {version}, shipped with the program · {count} lines</translation>
    </message>
    <message>
      <source>Version {version}, the school's own · {count} lines</source>
      <translation>Version {version}, the school's own · {count} lines</translation>
    </message>
    <message>
      <source>Version {version}. Works without a network and sends nothing anywhere. Fonts: Noto Sans Thai and Sarabun (SIL Open Font License). Made with Qt (LGPL), SQLCipher (BSD), SQLAlchemy (MIT), ReportLab (BSD), HarfBuzz (MIT), openpyxl (MIT) and a Thai word list in the public domain (CC0).</source>
      <translation>Version {version}. Works without a network and sends nothing anywhere. Fonts: Noto Sans Thai and Sarabun (SIL Open Font License). Made with Qt (LGPL), SQLCipher (BSD), SQLAlchemy (MIT), ReportLab (BSD), HarfBuzz (MIT), openpyxl (MIT) and a Thai word list in the public domain (CC0).</translation>
    </message>
    <message>
      <source>What is set here stands on every form and in every list</source>
      <translation>What is set here stands on every form and in every list</translation>
    </message>
    <message>
      <source>What was changed in the school's facts, the screening form or the days of reminders is not saved yet.</source>
      <translation>What was changed in the school's facts, the screening form or the days of reminders is not saved yet.</translation>
    </message>
    <message>
      <source>Where to keep the recovery sheet until it is printed</source>
      <translation>Where to keep the recovery sheet until it is printed</translation>
    </message>
    <message>
      <source>Who opens the program with a passphrase of their own, and what each may do.</source>
      <translation>Who opens the program with a passphrase of their own, and what each may do.</translation>
    </message>
    <message>
      <source>Wording of the line</source>
      <translation>Wording of the line</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>Your passphrase</translation>
    </message>
    <message>
      <source>counts</source>
      <translation>counts</translation>
    </message>
    <message>
      <source>noted only</source>
      <translation>noted only</translation>
    </message>
    <message>
      <source>recovery-sheet.pdf</source>
      <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
      <source>{count} minutes</source>
      <translation>{count} minutes</translation>
    </message>
    <message>
      <source>{name} is saved.</source>
      <translation>{name} is saved.</translation>
    </message>
    <message>
      <source>– nobody –</source>
      <translation>– nobody –</translation>
    </message>
  </context>
  <context>
    <name>Sex</name>
    <message>
      <source>Female</source>
      <translation>Female</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Male</translation>
    </message>
  </context>
  <context>
    <name>Shares</name>
    <message>
      <source>at risk and problem</source>
      <translation>at risk and problem</translation>
    </message>
    <message>
      <source>nobody known yet</source>
      <translation>nobody known yet</translation>
    </message>
    <message>
      <source>{letter} {count}</source>
      <translation>{letter} {count}</translation>
    </message>
    <message>
      <source>{line}: {group} {count}</source>
      <translation>{line}: {group} {count}</translation>
    </message>
    <message>
      <source>{percent}% of {known} known</source>
      <translation>{percent}% of {known} known</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Answers</source>
      <translation>Answers</translation>
    </message>
    <message>
      <source>Answers of the second page</source>
      <translation>Answers of the second page</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bands</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Fingerprint of the instrument</source>
      <translation>Fingerprint of the instrument</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groups</translation>
    </message>
    <message>
      <source>Informant</source>
      <translation>Informant</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <source>Keyed at</source>
      <translation>Keyed at</translation>
    </message>
    <message>
      <source>Keyed by</source>
      <translation>Keyed by</translation>
    </message>
    <message>
      <source>Norms</source>
      <translation>Norms</translation>
    </message>
    <message>
      <source>Norms of the second page</source>
      <translation>Norms of the second page</translation>
    </message>
    <message>
      <source>Noted beside</source>
      <translation>Noted beside</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Scales whose gaps were filled</source>
      <translation>Scales whose gaps were filled</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Scores entered</source>
      <translation>Scores entered</translation>
    </message>
    <message>
      <source>Second keying</source>
      <translation>Second keying</translation>
    </message>
    <message>
      <source>Seconds to key</source>
      <translation>Seconds to key</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Version of the instrument</source>
      <translation>Version of the instrument</translation>
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>No. {number} was keyed in {seconds} seconds, faster than a hand can</source>
      <translation>No. {number} was keyed in {seconds} seconds, faster than a hand can</translation>
    </message>
    <message>
      <source>This child is not enrolled in the chosen year. Nothing was saved.</source>
      <translation>This child is not enrolled in the chosen year. Nothing was saved.</translation>
    </message>
    <message>
      <source>{count} children have the very same answers: No. {numbers}</source>
      <translation>{count} children have the very same answers: No. {numbers}</translation>
    </message>
  </context>
  <context>
    <name>ShortMonth</name>
    <message>
      <source>Apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dec</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>May</source>
      <translation>May</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Oct</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep</translation>
    </message>
  </context>
  <context>
    <name>Sibling</name>
    <message>
      <source>Nothing is known of the home of {name} yet. Nothing was changed.</source>
      <translation>Nothing is known of the home of {name} yet. Nothing was changed.</translation>
    </message>
    <message>
      <source>same house code or address</source>
      <translation>same house code or address</translation>
    </message>
    <message>
      <source>same household</source>
      <translation>same household</translation>
    </message>
    <message>
      <source>same {role}: {person}</source>
      <translation>same {role}: {person}</translation>
    </message>
  </context>
  <context>
    <name>Solve</name>
    <message>
      <source>A closed case is only read. Take the closing back to go on with it.</source>
      <translation>A closed case is only read. Take the closing back to go on with it.</translation>
    </message>
    <message>
      <source>A goal that can be measured, and at least one thing to do: who, by when.</source>
      <translation>A goal that can be measured, and at least one thing to do: who, by when.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>Another matter</source>
      <translation>Another matter</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Arrow keys choose · Enter begins</source>
      <translation>Arrow keys choose · Enter begins</translation>
    </message>
    <message>
      <source>At the start: {value}</source>
      <translation>At the start: {value}</translation>
    </message>
    <message>
      <source>Baht</source>
      <translation>Baht</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Care cases</source>
      <translation>Care cases</translation>
    </message>
    <message>
      <source>Care cases of {class_name}</source>
      <translation>Care cases of {class_name}</translation>
    </message>
    <message>
      <source>Case no.</source>
      <translation>Case no.</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>Case {number}</translation>
    </message>
    <message>
      <source>Causes and protection</source>
      <translation>Causes and protection</translation>
    </message>
    <message>
      <source>Causes, and what protects the child</source>
      <translation>Causes, and what protects the child</translation>
    </message>
    <message>
      <source>Children to choose from</source>
      <translation>Children to choose from</translation>
    </message>
    <message>
      <source>Choose a child in the list.</source>
      <translation>Choose a child in the list.</translation>
    </message>
    <message>
      <source>Choose a pattern to begin from, or write your own</source>
      <translation>Choose a pattern to begin from, or write your own</translation>
    </message>
    <message>
      <source>Choose the child</source>
      <translation>Choose the child</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Close the case</source>
      <translation>Close the case</translation>
    </message>
    <message>
      <source>Closed only when nothing is left to do, and measured as at the start.</source>
      <translation>Closed only when nothing is left to do, and measured as at the start.</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Documents to make now</source>
      <translation>Documents to make now</translation>
    </message>
    <message>
      <source>Does it go on, or is it closed?</source>
      <translation>Does it go on, or is it closed?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Done of planned</source>
      <translation>Done of planned</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Done on</translation>
    </message>
    <message>
      <source>Done or not</source>
      <translation>Done or not</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Draft, not opened yet</source>
      <translation>Draft, not opened yet</translation>
    </message>
    <message>
      <source>Earlier follow-ups</source>
      <translation>Earlier follow-ups</translation>
    </message>
    <message>
      <source>End it without closing: the child left or moved</source>
      <translation>End it without closing: the child left or moved</translation>
    </message>
    <message>
      <source>End the case</source>
      <translation>End the case</translation>
    </message>
    <message>
      <source>Ended on</source>
      <translation>Ended on</translation>
    </message>
    <message>
      <source>Five places to look at. What nobody knows stays empty.</source>
      <translation>Five places to look at. What nobody knows stays empty.</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Follow-up</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Follow-ups</translation>
    </message>
    <message>
      <source>From screening, sheets, visit and marks. Write what the problem is.</source>
      <translation>From screening, sheets, visit and marks. Write what the problem is.</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Given on</translation>
    </message>
    <message>
      <source>Go on or close</source>
      <translation>Go on or close</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Goal</translation>
    </message>
    <message>
      <source>Goal and plan</source>
      <translation>Goal and plan</translation>
    </message>
    <message>
      <source>Goal, and what is done</source>
      <translation>Goal, and what is done</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Group before → after</source>
      <translation>Group before → after</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Help given</source>
      <translation>Help given</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>How it ended</translation>
    </message>
    <message>
      <source>How it goes now</source>
      <translation>How it goes now</translation>
    </message>
    <message>
      <source>How the case ended</source>
      <translation>How the case ended</translation>
    </message>
    <message>
      <source>I have read it over and close this case</source>
      <translation>I have read it over and close this case</translation>
    </message>
    <message>
      <source>I have read it over and end this case without closing it</source>
      <translation>I have read it over and end this case without closing it</translation>
    </message>
    <message>
      <source>I have read it over; the case goes on</source>
      <translation>I have read it over; the case goes on</translation>
    </message>
    <message>
      <source>Insert adds a row · Ctrl+Delete takes one out · Enter writes</source>
      <translation>Insert adds a row · Ctrl+Delete takes one out · Enter writes</translation>
    </message>
    <message>
      <source>Insert adds a row · Ctrl+Delete takes one out · leave it empty when nothing was given</source>
      <translation>Insert adds a row · Ctrl+Delete takes one out · leave it empty when nothing was given</translation>
    </message>
    <message>
      <source>It goes on</source>
      <translation>It goes on</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>Kept at {time}. A power cut loses nothing.</translation>
    </message>
    <message>
      <source>Kept. You can go on at any time from the list.</source>
      <translation>Kept. You can go on at any time from the list.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Leave “How it goes” empty when there is nothing new.</source>
      <translation>Leave “How it goes” empty when there is nothing new.</translation>
    </message>
    <message>
      <source>Look again on {day}</source>
      <translation>Look again on {day}</translation>
    </message>
    <message>
      <source>Look over and sign</source>
      <translation>Look over and sign</translation>
    </message>
    <message>
      <source>Measured again: {value}</source>
      <translation>Measured again: {value}</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>Measured by</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Need you now</source>
      <translation>Need you now</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>New case</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>Next due</translation>
    </message>
    <message>
      <source>No care case here yet. Begin one, or one plan for many children at risk.</source>
      <translation>No care case here yet. Begin one, or one plan for many children at risk.</translation>
    </message>
    <message>
      <source>No newer result of the same instrument. Measure again, or say below why not.</source>
      <translation>No newer result of the same instrument. Measure again, or say below why not.</translation>
    </message>
    <message>
      <source>No next step</source>
      <translation>No next step</translation>
    </message>
    <message>
      <source>No screening of this area yet, or nothing was ticked in it.</source>
      <translation>No screening of this area yet, or nothing was ticked in it.</translation>
    </message>
    <message>
      <source>No sheet, visit or mark speaks of this area.</source>
      <translation>No sheet, visit or mark speaks of this area.</translation>
    </message>
    <message>
      <source>No word for {days} days</source>
      <translation>No word for {days} days</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nothing was measured at the start.</source>
      <translation>Nothing was measured at the start.</translation>
    </message>
    <message>
      <source>One plan for many</source>
      <translation>One plan for many</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open the case</source>
      <translation>Open the case</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Other cases of the child</source>
      <translation>Other cases of the child</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Print class summary</source>
      <translation>Print class summary</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Read it over and tick the box.</source>
      <translation>Read it over and tick the box.</translation>
    </message>
    <message>
      <source>Ready pattern</source>
      <translation>Ready pattern</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Scholarship, uniform, glasses, lunch: what the child was given, and when.</source>
      <translation>Scholarship, uniform, glasses, lunch: what the child was given, and when.</translation>
    </message>
    <message>
      <source>Signs confirmed</source>
      <translation>Signs confirmed</translation>
    </message>
    <message>
      <source>Start → end</source>
      <translation>Start → end</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Step 4 · Prevent and solve</source>
      <translation>Step 4 · Prevent and solve</translation>
    </message>
    <message>
      <source>Still missing: {what}</source>
      <translation>Still missing: {what}</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>Strengths on record</source>
      <translation>Strengths on record</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Take it over</translation>
    </message>
    <message>
      <source>The case stays open. The next day to look again stands in the last follow-up.</source>
      <translation>The case stays open. The next day to look again stands in the last follow-up.</translation>
    </message>
    <message>
      <source>The child left: end or hand over</source>
      <translation>The child left: end or hand over</translation>
    </message>
    <message>
      <source>The form is filled. Print it for signatures, or later from the list.</source>
      <translation>The form is filled. Print it for signatures, or later from the list.</translation>
    </message>
    <message>
      <source>There is no child in this class. Choose another class at the top.</source>
      <translation>There is no child in this class. Choose another class at the top.</translation>
    </message>
    <message>
      <source>Those at risk without a case come first. Any child can be chosen.</source>
      <translation>Those at risk without a case come first. Any child can be chosen.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Use it</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>What is done</translation>
    </message>
    <message>
      <source>What is known and why</source>
      <translation>What is known and why</translation>
    </message>
    <message>
      <source>What is known, and why the case is opened</source>
      <translation>What is known, and why the case is opened</translation>
    </message>
    <message>
      <source>What is written here stands on the printed form.</source>
      <translation>What is written here stands on the printed form.</translation>
    </message>
    <message>
      <source>What the records say</source>
      <translation>What the records say</translation>
    </message>
    <message>
      <source>What the teacher sees (no instrument)</source>
      <translation>What the teacher sees (no instrument)</translation>
    </message>
    <message>
      <source>What was done, how it goes, and when to look again.</source>
      <translation>What was done, how it goes, and when to look again.</translation>
    </message>
    <message>
      <source>What was done: write the day in “Done on”</source>
      <translation>What was done: write the day in “Done on”</translation>
    </message>
    <message>
      <source>What was given</source>
      <translation>What was given</translation>
    </message>
    <message>
      <source>Which child, and for what?</source>
      <translation>Which child, and for what?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Who sees to it</source>
      <translation>Who sees to it</translation>
    </message>
    <message>
      <source>Why it is ended</source>
      <translation>Why it is ended</translation>
    </message>
    <message>
      <source>Why it was not measured again</source>
      <translation>Why it was not measured again</translation>
    </message>
    <message>
      <source>Why now</source>
      <translation>Why now</translation>
    </message>
    <message>
      <source>all classes</source>
      <translation>all classes</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} days late</translation>
    </message>
    <message>
      <source>{day} by {who}</source>
      <translation>{day} by {who}</translation>
    </message>
    <message>
      <source>{day} · {outcome} · {by}</source>
      <translation>{day} · {outcome} · {by}</translation>
    </message>
    <message>
      <source>{done} of {all}</source>
      <translation>{done} of {all}</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
    <message>
      <source>{number} {area}: {state}</source>
      <translation>{number} {area}: {state}</translation>
    </message>
    <message>
      <source>{one} → {other}</source>
      <translation>{one} → {other}</translation>
    </message>
    <message>
      <source>{open} open · {red} need you now · {closed} closed</source>
      <translation>{open} open · {red} need you now · {closed} closed</translation>
    </message>
    <message>
      <source>{subject} · case {number}</source>
      <translation>{subject} · case {number}</translation>
    </message>
  </context>
  <context>
    <name>Staff</name>
    <message>
      <source>First name</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>Has left</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Last name</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Working</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Direction and strategy</source>
      <translation>Direction and strategy</translation>
    </message>
    <message>
      <source>Do</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>Evaluate, report, publish</source>
      <translation>Evaluate, report, publish</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Standards and indicators with stakeholders</source>
      <translation>Standards and indicators with stakeholders</translation>
    </message>
    <message>
      <source>Standards linked to other systems</source>
      <translation>Standards linked to other systems</translation>
    </message>
    <message>
      <source>Supervise, direct, follow up</source>
      <translation>Supervise, direct, follow up</translation>
    </message>
  </context>
  <context>
    <name>Stage asks</name>
    <message>
      <source>Appoint a committee, plan the evaluation, evaluate, report and make known what was done.</source>
      <translation>Appoint a committee, plan the evaluation, evaluate, report and make known what was done.</translation>
    </message>
    <message>
      <source>Let those concerned weigh standards and indicators, so that all work the same way.</source>
      <translation>Let those concerned weigh standards and indicators, so that all work the same way.</translation>
    </message>
    <message>
      <source>Set goals and what comes first, standards of work, projects, and who does what.</source>
      <translation>Set goals and what comes first, standards of work, projects, and who does what.</translation>
    </message>
    <message>
      <source>Study what learners, community and society need and what the school can do; set the direction.</source>
      <translation>Study what learners, community and society need and what the school can do; set the direction.</translation>
    </message>
    <message>
      <source>Supervise what was given out, stay in touch, encourage, and go on teaching the staff.</source>
      <translation>Supervise what was given out, stay in touch, encourage, and go on teaching the staff.</translation>
    </message>
    <message>
      <source>Tie the standard to the other systems, so that nobody's work grows and all work gladly.</source>
      <translation>Tie the standard to the other systems, so that nobody's work grows and all work gladly.</translation>
    </message>
    <message>
      <source>Work as planned: know each child, screen, promote, prevent and help, refer.</source>
      <translation>Work as planned: know each child, screen, promote, prevent and help, refer.</translation>
    </message>
  </context>
  <context>
    <name>Stage room</name>
    <message>
      <source>Academic year {year}</source>
      <translation>Academic year {year}</translation>
    </message>
    <message>
      <source>All seven stages</source>
      <translation>All seven stages</translation>
    </message>
    <message>
      <source>Begin with last year's words</source>
      <translation>Begin with last year's words</translation>
    </message>
    <message>
      <source>Evidence ({count})</source>
      <translation>Evidence ({count})</translation>
    </message>
    <message>
      <source>Insert adds · Ctrl+Delete takes out · Alt+Up and Alt+Down move · Space turns yes and no</source>
      <translation>Insert adds · Ctrl+Delete takes out · Alt+Up and Alt+Down move · Space turns yes and no</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>Kept at {time}. A power cut loses nothing.</translation>
    </message>
    <message>
      <source>Kept. It goes on at the page you left.</source>
      <translation>Kept. It goes on at the page you left.</translation>
    </message>
    <message>
      <source>Last year this page was written. Nothing is filled in unless you ask.</source>
      <translation>Last year this page was written. Nothing is filled in unless you ask.</translation>
    </message>
    <message>
      <source>Last year {count} lines were written here. Nothing is filled in unless you ask.</source>
      <translation>Last year {count} lines were written here. Nothing is filled in unless you ask.</translation>
    </message>
    <message>
      <source>Leave it as it is kept</source>
      <translation>Leave it as it is kept</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Line {number}</translation>
    </message>
    <message>
      <source>No line yet. Press Insert.</source>
      <translation>No line yet. Press Insert.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Open it again</translation>
    </message>
    <message>
      <source>Put mine in again</source>
      <translation>Put mine in again</translation>
    </message>
    <message>
      <source>Stage of the year</source>
      <translation>Stage of the year</translation>
    </message>
    <message>
      <source>Stage {number}: {asks}</source>
      <translation>Stage {number}: {asks}</translation>
    </message>
    <message>
      <source>The stage is signed.</source>
      <translation>The stage is signed.</translation>
    </message>
    <message>
      <source>The year {year} is over and closed: this can be read, not written.</source>
      <translation>The year {year} is over and closed: this can be read, not written.</translation>
    </message>
    <message>
      <source>This can be read. The principal, the deputies and the head of student care write it.</source>
      <translation>This can be read. The principal, the deputies and the head of student care write it.</translation>
    </message>
    <message>
      <source>This is what you wrote. It is not kept yet; above stands what is kept now.</source>
      <translation>This is what you wrote. It is not kept yet; above stands what is kept now.</translation>
    </message>
    <message>
      <source>What stands in this stage was agreed to</source>
      <translation>What stands in this stage was agreed to</translation>
    </message>
    <message>
      <source>Whatever is changed later is shown as newer than the signature.</source>
      <translation>Whatever is changed later is shown as newer than the signature.</translation>
    </message>
    <message>
      <source>You are through. What is open stays open until it is signed.</source>
      <translation>You are through. What is open stays open until it is signed.</translation>
    </message>
    <message>
      <source>changed after it was signed on {day}</source>
      <translation>changed after it was signed on {day}</translation>
    </message>
    <message>
      <source>signed {day}</source>
      <translation>signed {day}</translation>
    </message>
    <message>
      <source>{keys} · F6 between table and fields</source>
      <translation>{keys} · F6 between table and fields</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>Answers</source>
      <translation>Answers</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Cycle</source>
      <translation>Cycle</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
  </context>
  <context>
    <name>StageSign</name>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Agreed in the meeting of</source>
      <translation>Agreed in the meeting of</translation>
    </message>
    <message>
      <source>Cycle</source>
      <translation>Cycle</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>No. of the order or announcement</source>
      <translation>No. of the order or announcement</translation>
    </message>
    <message>
      <source>Note of the school board</source>
      <translation>Note of the school board</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Signed by</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>Written at</source>
      <translation>Written at</translation>
    </message>
  </context>
  <context>
    <name>Stakeholder</name>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Invited</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
  </context>
  <context>
    <name>StakeholderGroup</name>
    <message>
      <source>Agencies</source>
      <translation>Agencies</translation>
    </message>
    <message>
      <source>Community</source>
      <translation>Community</translation>
    </message>
    <message>
      <source>Parents</source>
      <translation>Parents</translation>
    </message>
    <message>
      <source>School board</source>
      <translation>School board</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Students</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Teachers</translation>
    </message>
  </context>
  <context>
    <name>StandardLink</name>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Deceased</source>
      <translation>Deceased</translation>
    </message>
    <message>
      <source>Dropped out</source>
      <translation>Dropped out</translation>
    </message>
    <message>
      <source>Graduated</source>
      <translation>Graduated</translation>
    </message>
    <message>
      <source>Resigned</source>
      <translation>Resigned</translation>
    </message>
    <message>
      <source>Struck off</source>
      <translation>Struck off</translation>
    </message>
    <message>
      <source>Studying</source>
      <translation>Studying</translation>
    </message>
    <message>
      <source>Transferred</source>
      <translation>Transferred</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>{step}, done</source>
      <translation>{step}, done</translation>
    </message>
    <message>
      <source>{step}, not yet</source>
      <translation>{step}, not yet</translation>
    </message>
    <message>
      <source>{step}, you are here</source>
      <translation>{step}, you are here</translation>
    </message>
  </context>
  <context>
    <name>Stopped</name>
    <message>
      <source>Bring back a backup</source>
      <translation>Bring back a backup</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Close the program</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try again as often as you like.</source>
      <translation>Nothing was changed. You can try again as often as you like.</translation>
    </message>
    <message>
      <source>The records cannot be opened now</source>
      <translation>The records cannot be opened now</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
  </context>
  <context>
    <name>Strategy</name>
    <message>
      <source>Answers the need</source>
      <translation>Answers the need</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approve</translation>
    </message>
    <message>
      <source>Aspects, weights and scores are only for schools that use them.</source>
      <translation>Aspects, weights and scores are only for schools that use them.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <source>Calendar of the year</source>
      <translation>Calendar of the year</translation>
    </message>
    <message>
      <source>Children's awards stand in step 3; certificates of both can be printed.</source>
      <translation>Children's awards stand in step 3; certificates of both can be printed.</translation>
    </message>
    <message>
      <source>Committee</source>
      <translation>Committee</translation>
    </message>
    <message>
      <source>Coordination</source>
      <translation>Coordination</translation>
    </message>
    <message>
      <source>Coordination with those concerned</source>
      <translation>Coordination with those concerned</translation>
    </message>
    <message>
      <source>Development</source>
      <translation>Development</translation>
    </message>
    <message>
      <source>Development of the staff</source>
      <translation>Development of the staff</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Direction</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Duties</source>
      <translation>Duties</translation>
    </message>
    <message>
      <source>Each answers a need and is measured by an indicator.</source>
      <translation>Each answers a need and is measured by an indicator.</translation>
    </message>
    <message>
      <source>Every class at least twice a year.</source>
      <translation>Every class at least twice a year.</translation>
    </message>
    <message>
      <source>From the first screening to the last, and what came of referrals.</source>
      <translation>From the first screening to the last, and what came of referrals.</translation>
    </message>
    <message>
      <source>From where you stand to where you want to be.</source>
      <translation>From where you stand to where you want to be.</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Goals</translation>
    </message>
    <message>
      <source>Goals of the year, the most important first</source>
      <translation>Goals of the year, the most important first</translation>
    </message>
    <message>
      <source>Good news gives strength for the next year.</source>
      <translation>Good news gives strength for the next year.</translation>
    </message>
    <message>
      <source>Guidelines and measures</source>
      <translation>Guidelines and measures</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>Homeroom teachers</translation>
    </message>
    <message>
      <source>Hours are counted for each person.</source>
      <translation>Hours are counted for each person.</translation>
    </message>
    <message>
      <source>How each indicator is evaluated</source>
      <translation>How each indicator is evaluated</translation>
    </message>
    <message>
      <source>How each piece of work is done here, and by when.</source>
      <translation>How each piece of work is done here, and by when.</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>Indicators</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Knowledge</translation>
    </message>
    <message>
      <source>Knowledge refreshed</source>
      <translation>Knowledge refreshed</translation>
    </message>
    <message>
      <source>Line {place}: {problem} Nothing was saved.</source>
      <translation>Line {place}: {problem} Nothing was saved.</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Measures</translation>
    </message>
    <message>
      <source>Money by kind and by source must come to the same.</source>
      <translation>Money by kind and by source must come to the same.</translation>
    </message>
    <message>
      <source>Morale</source>
      <translation>Morale</translation>
    </message>
    <message>
      <source>Most are counted by the program; say who looks at the others.</source>
      <translation>Most are counted by the program; say who looks at the others.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Operation</source>
      <translation>Operation</translation>
    </message>
    <message>
      <source>Opinions</source>
      <translation>Opinions</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papers</translation>
    </message>
    <message>
      <source>Papers without names; means and standard deviations are worked out.</source>
      <translation>Papers without names; means and standard deviations are worked out.</translation>
    </message>
    <message>
      <source>People concerned</source>
      <translation>People concerned</translation>
    </message>
    <message>
      <source>Plan of evaluation</source>
      <translation>Plan of evaluation</translation>
    </message>
    <message>
      <source>Policies</source>
      <translation>Policies</translation>
    </message>
    <message>
      <source>Policies and standards of the parent agency</source>
      <translation>Policies and standards of the parent agency</translation>
    </message>
    <message>
      <source>Potential</source>
      <translation>Potential</translation>
    </message>
    <message>
      <source>Print them now, or later: they are always made from what stands here.</source>
      <translation>Print them now, or later: they are always made from what stands here.</translation>
    </message>
    <message>
      <source>Problems and needs</source>
      <translation>Problems and needs</translation>
    </message>
    <message>
      <source>Problems and needs of learners, community, society and others</source>
      <translation>Problems and needs of learners, community, society and others</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>Projects</translation>
    </message>
    <message>
      <source>Projects and activities, with their money</source>
      <translation>Projects and activities, with their money</translation>
    </message>
    <message>
      <source>Publicity</source>
      <translation>Publicity</translation>
    </message>
    <message>
      <source>Rate each indicator, its figure and evidence beside it</source>
      <translation>Rate each indicator, its figure and evidence beside it</translation>
    </message>
    <message>
      <source>Ratings</source>
      <translation>Ratings</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>Satisfaction</translation>
    </message>
    <message>
      <source>Satisfaction of students, parents and teachers</source>
      <translation>Satisfaction of students, parents and teachers</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Sign</translation>
    </message>
    <message>
      <source>So that all understand the work in the same way.</source>
      <translation>So that all understand the work in the same way.</translation>
    </message>
    <message>
      <source>So that everybody does the same: help, rights, secrecy, bullying, drugs.</source>
      <translation>So that everybody does the same: help, rights, secrecy, bullying, drugs.</translation>
    </message>
    <message>
      <source>Somebody else changed these lines meanwhile. Nothing was saved; theirs is kept. Open the page again.</source>
      <translation>Somebody else changed these lines meanwhile. Nothing was saved; theirs is kept. Open the page again.</translation>
    </message>
    <message>
      <source>Standards and indicators, and what each level means</source>
      <translation>Standards and indicators, and what each level means</translation>
    </message>
    <message>
      <source>Standards of operation</source>
      <translation>Standards of operation</translation>
    </message>
    <message>
      <source>Strategies</source>
      <translation>Strategies</translation>
    </message>
    <message>
      <source>Strategies, with where you stand and your targets</source>
      <translation>Strategies, with where you stand and your targets</translation>
    </message>
    <message>
      <source>Strategy</source>
      <translation>Strategy</translation>
    </message>
    <message>
      <source>Suitable and feasible, 1 to 5; the means are worked out.</source>
      <translation>Suitable and feasible, 1 to 5; the means are worked out.</translation>
    </message>
    <message>
      <source>Supervision calendar</source>
      <translation>Supervision calendar</translation>
    </message>
    <message>
      <source>Target, year 1</source>
      <translation>Target, year 1</translation>
    </message>
    <message>
      <source>Target, year 2</source>
      <translation>Target, year 2</translation>
    </message>
    <message>
      <source>Target, year 3</source>
      <translation>Target, year 3</translation>
    </message>
    <message>
      <source>Ten criteria, 1 to 5, by two or three people; the mean makes the level.</source>
      <translation>Ten criteria, 1 to 5, by two or three people; the mean makes the level.</translation>
    </message>
    <message>
      <source>Thanks and certificates for those who work</source>
      <translation>Thanks and certificates for those who work</translation>
    </message>
    <message>
      <source>The committee that evaluates</source>
      <translation>The committee that evaluates</translation>
    </message>
    <message>
      <source>The figure is the program's, the judgement yours; both are printed.</source>
      <translation>The figure is the program's, the judgement yours; both are printed.</translation>
    </message>
    <message>
      <source>The gaps stand there already; write what you saw and what you advise.</source>
      <translation>The gaps stand there already; write what you saw and what you advise.</translation>
    </message>
    <message>
      <source>The meeting and the signature stand on the paper of this stage.</source>
      <translation>The meeting and the signature stand on the paper of this stage.</translation>
    </message>
    <message>
      <source>The papers of this stage</source>
      <translation>The papers of this stage</translation>
    </message>
    <message>
      <source>The program's are ready; mend what your school agrees otherwise.</source>
      <translation>The program's are ready; mend what your school agrees otherwise.</translation>
    </message>
    <message>
      <source>The three teams and what each does</source>
      <translation>The three teams and what each does</translation>
    </message>
    <message>
      <source>The usual year and your projects are drawn as a picture.</source>
      <translation>The usual year and your projects are drawn as a picture.</translation>
    </message>
    <message>
      <source>The work of homeroom teachers</source>
      <translation>The work of homeroom teachers</translation>
    </message>
    <message>
      <source>The year {year} is over and its strategies are closed. Nothing was saved. Open the year again first.</source>
      <translation>The year {year} is over and its strategies are closed. Nothing was saved. Open the year again first.</translation>
    </message>
    <message>
      <source>They stand in the order of the committee.</source>
      <translation>They stand in the order of the committee.</translation>
    </message>
    <message>
      <source>They stand in the order; homeroom teachers come from the classes.</source>
      <translation>They stand in the order; homeroom teachers come from the classes.</translation>
    </message>
    <message>
      <source>Vision, mission and aims</source>
      <translation>Vision, mission and aims</translation>
    </message>
    <message>
      <source>Walk-through</source>
      <translation>Walk-through</translation>
    </message>
    <message>
      <source>What changed for the children</source>
      <translation>What changed for the children</translation>
    </message>
    <message>
      <source>What each group thinks of the indicators</source>
      <translation>What each group thinks of the indicators</translation>
    </message>
    <message>
      <source>What is on record is counted for you; add what no record knows.</source>
      <translation>What is on record is counted for you; add what no record knows.</translation>
    </message>
    <message>
      <source>What it asks, and what the school still lacks.</source>
      <translation>What it asks, and what the school still lacks.</translation>
    </message>
    <message>
      <source>What many agreed to is done by many.</source>
      <translation>What many agreed to is done by many.</translation>
    </message>
    <message>
      <source>What the school can do: strengths, weaknesses, opportunities, threats</source>
      <translation>What the school can do: strengths, weaknesses, opportunities, threats</translation>
    </message>
    <message>
      <source>What was found in each class</source>
      <translation>What was found in each class</translation>
    </message>
    <message>
      <source>What was made known, where and to whom</source>
      <translation>What was made known, where and to whom</translation>
    </message>
    <message>
      <source>Where the care of your children is to go.</source>
      <translation>Where the care of your children is to go.</translation>
    </message>
    <message>
      <source>Which class is visited when, and by whom</source>
      <translation>Which class is visited when, and by whom</translation>
    </message>
    <message>
      <source>Who agreed, and when</source>
      <translation>Who agreed, and when</translation>
    </message>
    <message>
      <source>Who is concerned, invited and present</source>
      <translation>Who is concerned, invited and present</translation>
    </message>
    <message>
      <source>With whom, about what, and what came of it.</source>
      <translation>With whom, about what, and what came of it.</translation>
    </message>
    <message>
      <source>Write at least one goal.</source>
      <translation>Write at least one goal.</translation>
    </message>
    <message>
      <source>Write at least one person concerned.</source>
      <translation>Write at least one person concerned.</translation>
    </message>
    <message>
      <source>Write at least one problem or need.</source>
      <translation>Write at least one problem or need.</translation>
    </message>
    <message>
      <source>Write the vision.</source>
      <translation>Write the vision.</translation>
    </message>
    <message>
      <source>Write who signs and the day, and tick the box. Or finish later.</source>
      <translation>Write who signs and the day, and tick the box. Or finish later.</translation>
    </message>
    <message>
      <source>Write who signs, and the day. Nothing was signed.</source>
      <translation>Write who signs, and the day. Nothing was signed.</translation>
    </message>
  </context>
  <context>
    <name>Strategy board</name>
    <message>
      <source>All figures are worked out from the daily work. Enter opens.</source>
      <translation>All figures are worked out from the daily work. Enter opens.</translation>
    </message>
    <message>
      <source>All standards</source>
      <translation>All standards</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Back (Esc)</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Counted</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>Counting …</translation>
    </message>
    <message>
      <source>Evidence ({count})</source>
      <translation>Evidence ({count})</translation>
    </message>
    <message>
      <source>Five values</source>
      <translation>Five values</translation>
    </message>
    <message>
      <source>Go on: {page}</source>
      <translation>Go on: {page}</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>Indicators</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Look at stage 7</source>
      <translation>Look at stage 7</translation>
    </message>
    <message>
      <source>Not counted</source>
      <translation>Not counted</translation>
    </message>
    <message>
      <source>Nothing is measured by these.</source>
      <translation>Nothing is measured by these.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Seven strategies, academic year {year}</source>
      <translation>Seven strategies, academic year {year}</translation>
    </message>
    <message>
      <source>Stage {number}</source>
      <translation>Stage {number}</translation>
    </message>
    <message>
      <source>Stage {number}, {title}: {pages}. {told}</source>
      <translation>Stage {number}, {title}: {pages}. {told}</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Standard {key} {title}</source>
      <translation>Standard {key} {title}</translation>
    </message>
    <message>
      <source>Std.</source>
      <translation>Std.</translation>
    </message>
    <message>
      <source>Strategies</source>
      <translation>Strategies</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Target</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>What the system is for</source>
      <translation>What the system is for</translation>
    </message>
    <message>
      <source>as last year</source>
      <translation>as last year</translation>
    </message>
    <message>
      <source>not begun yet</source>
      <translation>not begun yet</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>not measured</translation>
    </message>
    <message>
      <source>not measured: {names}</source>
      <translation>not measured: {names}</translation>
    </message>
    <message>
      <source>signed {day} {by}</source>
      <translation>signed {day} {by}</translation>
    </message>
    <message>
      <source>{by} better than last year</source>
      <translation>{by} better than last year</translation>
    </message>
    <message>
      <source>{by} worse than last year</source>
      <translation>{by} worse than last year</translation>
    </message>
    <message>
      <source>{by} · {day}</source>
      <translation>{by} · {day}</translation>
    </message>
    <message>
      <source>{done} of {of} pages</source>
      <translation>{done} of {of} pages</translation>
    </message>
    <message>
      <source>{numerator}/{denominator}</source>
      <translation>{numerator}/{denominator}</translation>
    </message>
    <message>
      <source>{title}: {value}. {trend} {rest}</source>
      <translation>{title}: {value}. {trend} {rest}</translation>
    </message>
    <message>
      <source>{told} The names are for those who work with these children.</source>
      <translation>{told} The names are for those who work with these children.</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
    <message>
      <source>{value}%</source>
      <translation>{value}%</translation>
    </message>
    <message>
      <source>{value}, target {target}. Counted: {counted}. Of: {among}.</source>
      <translation>{value}, target {target}. Counted: {counted}. Of: {among}.</translation>
    </message>
  </context>
  <context>
    <name>StrengthPlan</name>
    <message>
      <source>Due</source>
      <translation>Due</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Goal</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>Judged by</translation>
    </message>
    <message>
      <source>Judged on</source>
      <translation>Judged on</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>What is done</translation>
    </message>
    <message>
      <source>What shows it</source>
      <translation>What shows it</translation>
    </message>
  </context>
  <context>
    <name>Strengths</name>
    <message>
      <source>A plan that was judged has a result. Write it, or leave the day out.</source>
      <translation>A plan that was judged has a result. Write it, or leave the day out.</translation>
    </message>
    <message>
      <source>Choose the strength that the plan is for. Nothing was saved.</source>
      <translation>Choose the strength that the plan is for. Nothing was saved.</translation>
    </message>
    <message>
      <source>Choose what each strength is, or take the row out. Nothing was saved.</source>
      <translation>Choose what each strength is, or take the row out. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write the goal of the plan. Nothing was saved.</source>
      <translation>Write the goal of the plan. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write what is done for the strength. Nothing was saved.</source>
      <translation>Write what is done for the strength. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Hide this message</source>
      <translation>Hide this message</translation>
    </message>
  </context>
  <context>
    <name>Student</name>
    <message>
      <source>Blood group</source>
      <translation>Blood group</translation>
    </message>
    <message>
      <source>Brothers and sisters in this school</source>
      <translation>Brothers and sisters in this school</translation>
    </message>
    <message>
      <source>Brothers and sisters, with this child</source>
      <translation>Brothers and sisters, with this child</translation>
    </message>
    <message>
      <source>Cannot yet be struck off (3.1.8)</source>
      <translation>Cannot yet be struck off (3.1.8)</translation>
    </message>
    <message>
      <source>Child number</source>
      <translation>Child number</translation>
    </message>
    <message>
      <source>Date of admission</source>
      <translation>Date of admission</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <source>Disadvantage</source>
      <translation>Disadvantage</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Ethnicity</source>
      <translation>Ethnicity</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>Household</translation>
    </message>
    <message>
      <source>In an emergency, call first (name, phone)</source>
      <translation>In an emergency, call first (name, phone)</translation>
    </message>
    <message>
      <source>In an emergency, call second (name, phone)</source>
      <translation>In an emergency, call second (name, phone)</translation>
    </message>
    <message>
      <source>Kind of id</source>
      <translation>Kind of id</translation>
    </message>
    <message>
      <source>LINE id</source>
      <translation>LINE id</translation>
    </message>
    <message>
      <source>Language at home</source>
      <translation>Language at home</translation>
    </message>
    <message>
      <source>Last grade there</source>
      <translation>Last grade there</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Last name</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>Lives with</translation>
    </message>
    <message>
      <source>Name in English</source>
      <translation>Name in English</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>National id</translation>
    </message>
    <message>
      <source>Nationality</source>
      <translation>Nationality</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Nickname</translation>
    </message>
    <message>
      <source>Parents are</source>
      <translation>Parents are</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Place of birth</source>
      <translation>Place of birth</translation>
    </message>
    <message>
      <source>Previous name</source>
      <translation>Previous name</translation>
    </message>
    <message>
      <source>Previous school</source>
      <translation>Previous school</translation>
    </message>
    <message>
      <source>Province of the previous school</source>
      <translation>Province of the previous school</translation>
    </message>
    <message>
      <source>Religion</source>
      <translation>Religion</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>Student number</translation>
    </message>
    <message>
      <source>The last digit does not fit: check the 13 digits once more</source>
      <translation>The last digit does not fit: check the 13 digits once more</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Who may pick the child up</source>
      <translation>Who may pick the child up</translation>
    </message>
  </context>
  <context>
    <name>Student page</name>
    <message>
      <source>0 / ร / มส / มผ</source>
      <translation>0 / ร / มส / มผ</translation>
    </message>
    <message>
      <source>15 years old on {day}: the title may have to be {title} now.</source>
      <translation>15 years old on {day}: the title may have to be {title} now.</translation>
    </message>
    <message>
      <source>Absent / leave / late</source>
      <translation>Absent / leave / late</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Add a child</source>
      <translation>Add a child</translation>
    </message>
    <message>
      <source>Add a class under Settings first, then add children to it.</source>
      <translation>Add a class under Settings first, then add children to it.</translation>
    </message>
    <message>
      <source>Add a consent</source>
      <translation>Add a consent</translation>
    </message>
    <message>
      <source>Add a measurement</source>
      <translation>Add a measurement</translation>
    </message>
    <message>
      <source>Add a member</source>
      <translation>Add a member</translation>
    </message>
    <message>
      <source>Add a paper or picture</source>
      <translation>Add a paper or picture</translation>
    </message>
    <message>
      <source>Add a paper or picture …</source>
      <translation>Add a paper or picture …</translation>
    </message>
    <message>
      <source>Add a photo</source>
      <translation>Add a photo</translation>
    </message>
    <message>
      <source>Add a scholarship</source>
      <translation>Add a scholarship</translation>
    </message>
    <message>
      <source>Add a talent</source>
      <translation>Add a talent</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Address and contact</source>
      <translation>Address and contact</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Agrees to</source>
      <translation>Agrees to</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>Behaviour points</translation>
    </message>
    <message>
      <source>Body mass index (kg/m²)</source>
      <translation>Body mass index (kg/m²)</translation>
    </message>
    <message>
      <source>Brothers and sisters in this school</source>
      <translation>Brothers and sisters in this school</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Business</translation>
    </message>
    <message>
      <source>Came to school</source>
      <translation>Came to school</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Care</source>
      <translation>Care</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>Case study</translation>
    </message>
    <message>
      <source>Change the status</source>
      <translation>Change the status</translation>
    </message>
    <message>
      <source>Change the status …</source>
      <translation>Change the status …</translation>
    </message>
    <message>
      <source>Choose a paper or picture</source>
      <translation>Choose a paper or picture</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>Choose a photo</translation>
    </message>
    <message>
      <source>Choose a photo …</source>
      <translation>Choose a photo …</translation>
    </message>
    <message>
      <source>Choose the class</source>
      <translation>Choose the class</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consent</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>Counselling</translation>
    </message>
    <message>
      <source>Ctrl+S saves, Esc cancels, Ctrl+PgDn goes to the next section</source>
      <translation>Ctrl+S saves, Esc cancels, Ctrl+PgDn goes to the next section</translation>
    </message>
    <message>
      <source>Disability or special need</source>
      <translation>Disability or special need</translation>
    </message>
    <message>
      <source>Economy</source>
      <translation>Economy</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>Edit (Ctrl+E)</source>
      <translation>Edit (Ctrl+E)</translation>
    </message>
    <message>
      <source>Edit the record</source>
      <translation>Edit the record</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Family</translation>
    </message>
    <message>
      <source>Farming</source>
      <translation>Farming</translation>
    </message>
    <message>
      <source>Forget the changes</source>
      <translation>Forget the changes</translation>
    </message>
    <message>
      <source>GPA</source>
      <translation>GPA</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Given by</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Health</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Height</translation>
    </message>
    <message>
      <source>History of this record</source>
      <translation>History of this record</translation>
    </message>
    <message>
      <source>Hold to show the number</source>
      <translation>Hold to show the number</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>Homeroom teachers</translation>
    </message>
    <message>
      <source>Household members</source>
      <translation>Household members</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>Identity</translation>
    </message>
    <message>
      <source>Income a head and month</source>
      <translation>Income a head and month</translation>
    </message>
    <message>
      <source>Income a head and month, {count} people</source>
      <translation>Income a head and month, {count} people</translation>
    </message>
    <message>
      <source>Income is written with the household members and nowhere else.</source>
      <translation>Income is written with the household members and nowhere else.</translation>
    </message>
    <message>
      <source>Judged by {table}</source>
      <translation>Judged by {table}</translation>
    </message>
    <message>
      <source>Keeping the paper</source>
      <translation>Keeping the paper</translation>
    </message>
    <message>
      <source>Leave empty what is not known.</source>
      <translation>Leave empty what is not known.</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>Leave without saving?</translation>
    </message>
    <message>
      <source>Let this child live in the household of {name}</source>
      <translation>Let this child live in the household of {name}</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>Lives with</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>Look at that child</source>
      <translation>Look at that child</translation>
    </message>
    <message>
      <source>Look at the title</source>
      <translation>Look at the title</translation>
    </message>
    <message>
      <source>Look at {caption}</source>
      <translation>Look at {caption}</translation>
    </message>
    <message>
      <source>Making the photo small and removing place and time from it</source>
      <translation>Making the photo small and removing place and time from it</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>Marks and attendance</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Member {number}</source>
      <translation>Member {number}</translation>
    </message>
    <message>
      <source>Merge with another record of the same child …</source>
      <translation>Merge with another record of the same child …</translation>
    </message>
    <message>
      <source>Money or things that the child was given.</source>
      <translation>Money or things that the child was given.</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Move</translation>
    </message>
    <message>
      <source>Move to another class</source>
      <translation>Move to another class</translation>
    </message>
    <message>
      <source>Move to another class …</source>
      <translation>Move to another class …</translation>
    </message>
    <message>
      <source>Names and numbers as they stand in the school's register.</source>
      <translation>Names and numbers as they stand in the school's register.</translation>
    </message>
    <message>
      <source>New class</source>
      <translation>New class</translation>
    </message>
    <message>
      <source>No answer sheet was keyed yet.</source>
      <translation>No answer sheet was keyed yet.</translation>
    </message>
    <message>
      <source>No income is written yet</source>
      <translation>No income is written yet</translation>
    </message>
    <message>
      <source>No paper is kept yet.</source>
      <translation>No paper is kept yet.</translation>
    </message>
    <message>
      <source>No paper is kept yet. Add one on the page of the child.</source>
      <translation>No paper is kept yet. Add one on the page of the child.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Normal in {count} areas</source>
      <translation>Normal in {count} areas</translation>
    </message>
    <message>
      <source>Normal in {count} more areas</source>
      <translation>Normal in {count} more areas</translation>
    </message>
    <message>
      <source>Not screened this year yet, so the group is not yet known.</source>
      <translation>Not screened this year yet, so the group is not yet known.</translation>
    </message>
    <message>
      <source>Not yet known: {areas}</source>
      <translation>Not yet known: {areas}</translation>
    </message>
    <message>
      <source>Nothing known yet</source>
      <translation>Nothing known yet</translation>
    </message>
    <message>
      <source>Nothing measured yet.</source>
      <translation>Nothing measured yet.</translation>
    </message>
    <message>
      <source>Nothing was agreed to yet.</source>
      <translation>Nothing was agreed to yet.</translation>
    </message>
    <message>
      <source>Nothing was saved yet. Mend {field} in {section} first: {problem}</source>
      <translation>Nothing was saved yet. Mend {field} in {section} first: {problem}</translation>
    </message>
    <message>
      <source>Of the chosen year; leave empty what is not known.</source>
      <translation>Of the chosen year; leave empty what is not known.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>On record already? {reason}: {name}, number {number}</source>
      <translation>On record already? {reason}: {name}, number {number}</translation>
    </message>
    <message>
      <source>One household for both?</source>
      <translation>One household for both?</translation>
    </message>
    <message>
      <source>One line for each day of measuring, at least twice a year.</source>
      <translation>One line for each day of measuring, at least twice a year.</translation>
    </message>
    <message>
      <source>Open a case …</source>
      <translation>Open a case …</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>PDF, {size}</source>
      <translation>PDF, {size}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Papers and pictures</source>
      <translation>Papers and pictures</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Photo: press to choose another one</source>
      <translation>Photo: press to choose another one</translation>
    </message>
    <message>
      <source>Picture, {size}</source>
      <translation>Picture, {size}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Pictures and PDF</source>
      <translation>Pictures and PDF</translation>
    </message>
    <message>
      <source>Previous school</source>
      <translation>Previous school</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Refer the child …</source>
      <translation>Refer the child …</translation>
    </message>
    <message>
      <source>Report for child protection …</source>
      <translation>Report for child protection …</translation>
    </message>
    <message>
      <source>Results of assessments</source>
      <translation>Results of assessments</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Round {number}</translation>
    </message>
    <message>
      <source>Same household</source>
      <translation>Same household</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save the status</source>
      <translation>Save the status</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>Saved: {name}</translation>
    </message>
    <message>
      <source>Scholarships</source>
      <translation>Scholarships</translation>
    </message>
    <message>
      <source>Schooling</source>
      <translation>Schooling</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Screen</translation>
    </message>
    <message>
      <source>Screening: why this group</source>
      <translation>Screening: why this group</translation>
    </message>
    <message>
      <source>So far</source>
      <translation>So far</translation>
    </message>
    <message>
      <source>Special talents</source>
      <translation>Special talents</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Stands</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Students</translation>
    </message>
    <message>
      <source>Students of {class_name}</source>
      <translation>Students of {class_name}</translation>
    </message>
    <message>
      <source>Take the photo out</source>
      <translation>Take the photo out</translation>
    </message>
    <message>
      <source>Take this line out</source>
      <translation>Take this line out</translation>
    </message>
    <message>
      <source>Take {caption} out</source>
      <translation>Take {caption} out</translation>
    </message>
    <message>
      <source>Talk, activities, strengths</source>
      <translation>Talk, activities, strengths</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Term {number}</source>
      <translation>Term {number}</translation>
    </message>
    <message>
      <source>The child before (PgUp)</source>
      <translation>The child before (PgUp)</translation>
    </message>
    <message>
      <source>The child has no class in this year, so there are no marks to write.</source>
      <translation>The child has no class in this year, so there are no marks to write.</translation>
    </message>
    <message>
      <source>The next child (PgDn)</source>
      <translation>The next child (PgDn)</translation>
    </message>
    <message>
      <source>The same person as the {role}</source>
      <translation>The same person as the {role}</translation>
    </message>
    <message>
      <source>To school</source>
      <translation>To school</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Views of the teachers</source>
      <translation>Views of the teachers</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>Wages</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Weight</translation>
    </message>
    <message>
      <source>Weight / height</source>
      <translation>Weight / height</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>Weight and height</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>Welfare</translation>
    </message>
    <message>
      <source>What teacher and nurse must know in time.</source>
      <translation>What teacher and nurse must know in time.</translation>
    </message>
    <message>
      <source>What the child is good at, and what shows it.</source>
      <translation>What the child is good at, and what shows it.</translation>
    </message>
    <message>
      <source>What the guardian agreed to; what is taken back stays here with its day.</source>
      <translation>What the guardian agreed to; what is taken back stays here with its day.</translation>
    </message>
    <message>
      <source>What the papers are called; new ones are added on the page of the child.</source>
      <translation>What the papers are called; new ones are added on the page of the child.</translation>
    </message>
    <message>
      <source>What you changed on this page is not saved yet and will be forgotten.</source>
      <translation>What you changed on this page is not saved yet and will be forgotten.</translation>
    </message>
    <message>
      <source>When the child came to this school, and from where.</source>
      <translation>When the child came to this school, and from where.</translation>
    </message>
    <message>
      <source>Where the child lives, how it comes to school and how to reach it.</source>
      <translation>Where the child lives, how it comes to school and how to reach it.</translation>
    </message>
    <message>
      <source>Who has seen this child's file …</source>
      <translation>Who has seen this child's file …</translation>
    </message>
    <message>
      <source>Who leaves stays on record with everything; only the lists of those studying no longer show the child.</source>
      <translation>Who leaves stays on record with everything; only the lists of those studying no longer show the child.</translation>
    </message>
    <message>
      <source>Who lives there and shares the costs, the child too; income in baht a month.</source>
      <translation>Who lives there and shares the costs, the child too; income in baht a month.</translation>
    </message>
    <message>
      <source>Whoever takes care of the child, also when it is the father or the mother.</source>
      <translation>Whoever takes care of the child, also when it is the father or the mother.</translation>
    </message>
    <message>
      <source>Whole history</source>
      <translation>Whole history</translation>
    </message>
    <message>
      <source>With whom the child lives and whom to call.</source>
      <translation>With whom the child lives and whom to call.</translation>
    </message>
    <message>
      <source>Withdrawn {day}</source>
      <translation>Withdrawn {day}</translation>
    </message>
    <message>
      <source>Work / traits / skipped</source>
      <translation>Work / traits / skipped</translation>
    </message>
    <message>
      <source>Write at least the first name</source>
      <translation>Write at least the first name</translation>
    </message>
    <message>
      <source>Write the day of leaving</source>
      <translation>Write the day of leaving</translation>
    </message>
    <message>
      <source>Write why the child left</source>
      <translation>Write why the child left</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>Year by year</source>
      <translation>Year by year</translation>
    </message>
    <message>
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <source>not finished</source>
      <translation>not finished</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>number {number}</translation>
    </message>
    <message>
      <source>{amount} baht</source>
      <translation>{amount} baht</translation>
    </message>
    <message>
      <source>{amount} baht (not above {limit}: may be screened by the EEF)</source>
      <translation>{amount} baht (not above {limit}: may be screened by the EEF)</translation>
    </message>
    <message>
      <source>{area}: {signs}</source>
      <translation>{area}: {signs}</translation>
    </message>
    <message>
      <source>{class_name} no. {no}</source>
      <translation>{class_name} no. {no}</translation>
    </message>
    <message>
      <source>{form}: blank</source>
      <translation>{form}: blank</translation>
    </message>
    <message>
      <source>{income} baht a month, {per_head} baht a head</source>
      <translation>{income} baht a month, {per_head} baht a head</translation>
    </message>
    <message>
      <source>{informant}: {result}</source>
      <translation>{informant}: {result}</translation>
    </message>
    <message>
      <source>{name} ({relation})</source>
      <translation>{name} ({relation})</translation>
    </message>
    <message>
      <source>{name} gets the address and the household members of {other}. What only the own address said fills the gaps; the rest stays in the history and can be taken back.</source>
      <translation>{name} gets the address and the household members of {other}. What only the own address said fills the gaps; the rest stays in the history and can be taken back.</translation>
    </message>
    <message>
      <source>{name} is in {class_name} now.</source>
      <translation>{name} is in {class_name} now.</translation>
    </message>
    <message>
      <source>{name} is in {class_name} now. In the new class the child comes last in the list; nothing else changes.</source>
      <translation>{name} is in {class_name} now. In the new class the child comes last in the list; nothing else changes.</translation>
    </message>
    <message>
      <source>{name} lives in the household of {other} now.</source>
      <translation>{name} lives in the household of {other} now.</translation>
    </message>
    <message>
      <source>{percent} % of {days} days</source>
      <translation>{percent} % of {days} days</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} of {count}</translation>
    </message>
    <message>
      <source>{result}, term {term}</source>
      <translation>{result}, term {term}</translation>
    </message>
    <message>
      <source>{score}, {level}</source>
      <translation>{score}, {level}</translation>
    </message>
    <message>
      <source>{state} {day}</source>
      <translation>{state} {day}</translation>
    </message>
    <message>
      <source>{term}/{year}</source>
      <translation>{term}/{year}</translation>
    </message>
    <message>
      <source>{text} km</source>
      <translation>{text} km</translation>
    </message>
    <message>
      <source>{text} min</source>
      <translation>{text} min</translation>
    </message>
    <message>
      <source>{value} cm</source>
      <translation>{value} cm</translation>
    </message>
    <message>
      <source>{value} kg</source>
      <translation>{value} kg</translation>
    </message>
    <message>
      <source>{value}, {change} since {day}</source>
      <translation>{value}, {change} since {day}</translation>
    </message>
    <message>
      <source>{years} years {months} months</source>
      <translation>{years} years {months} months</translation>
    </message>
    <message>
      <source>“{caption}” is kept as it came, but it is damaged and cannot be shown.</source>
      <translation>“{caption}” is kept as it came, but it is damaged and cannot be shown.</translation>
    </message>
    <message>
      <source>“{caption}” is kept. Edit it to give it another name.</source>
      <translation>“{caption}” is kept. Edit it to give it another name.</translation>
    </message>
    <message>
      <source>“{caption}” is taken out. It can be brought back from the history.</source>
      <translation>“{caption}” is taken out. It can be brought back from the history.</translation>
    </message>
  </context>
  <context>
    <name>StudentRecord</name>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>1. The student</source>
      <translation>1. The student</translation>
    </message>
    <message>
      <source>10. School years</source>
      <translation>10. School years</translation>
    </message>
    <message>
      <source>11. Special talents</source>
      <translation>11. Special talents</translation>
    </message>
    <message>
      <source>12. Consents</source>
      <translation>12. Consents</translation>
    </message>
    <message>
      <source>13. Notes</source>
      <translation>13. Notes</translation>
    </message>
    <message>
      <source>2. Admission and status</source>
      <translation>2. Admission and status</translation>
    </message>
    <message>
      <source>3. Address and contact</source>
      <translation>3. Address and contact</translation>
    </message>
    <message>
      <source>4. Family</source>
      <translation>4. Family</translation>
    </message>
    <message>
      <source>5. Members of the household and income</source>
      <translation>5. Members of the household and income</translation>
    </message>
    <message>
      <source>6. Economy and scholarships</source>
      <translation>6. Economy and scholarships</translation>
    </message>
    <message>
      <source>7. Weight and height</source>
      <translation>7. Weight and height</translation>
    </message>
    <message>
      <source>8. Health</source>
      <translation>8. Health</translation>
    </message>
    <message>
      <source>9. Learning and attendance</source>
      <translation>9. Learning and attendance</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Amount (baht)</source>
      <translation>Amount (baht)</translation>
    </message>
    <message>
      <source>BMI</source>
      <translation>BMI</translation>
    </message>
    <message>
      <source>GPA</source>
      <translation>GPA</translation>
    </message>
    <message>
      <source>GPA so far</source>
      <translation>GPA so far</translation>
    </message>
    <message>
      <source>Height (cm)</source>
      <translation>Height (cm)</translation>
    </message>
    <message>
      <source>I certify that what is written above is true.</source>
      <translation>I certify that what is written above is true.</translation>
    </message>
    <message>
      <source>Individual student record</source>
      <translation>Individual student record</translation>
    </message>
    <message>
      <source>Late (times)</source>
      <translation>Late (times)</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Photo 3 × 4 cm</source>
      <translation>Photo 3 × 4 cm</translation>
    </message>
    <message>
      <source>School days</source>
      <translation>School days</translation>
    </message>
    <message>
      <source>Skipped (periods)</source>
      <translation>Skipped (periods)</translation>
    </message>
    <message>
      <source>Student or guardian</source>
      <translation>Student or guardian</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Traits failed</source>
      <translation>Traits failed</translation>
    </message>
    <message>
      <source>Weight (kg)</source>
      <translation>Weight (kg)</translation>
    </message>
    <message>
      <source>Work owed (subjects)</source>
      <translation>Work owed (subjects)</translation>
    </message>
    <message>
      <source>มผ</source>
      <translation>มผ</translation>
    </message>
    <message>
      <source>มส</source>
      <translation>มส</translation>
    </message>
    <message>
      <source>ร</source>
      <translation>ร</translation>
    </message>
  </context>
  <context>
    <name>StudentVoice</name>
    <message>
      <source>Only for the teachers who care for the student; there is no score</source>
      <translation>Only for the teachers who care for the student; there is no score</translation>
    </message>
    <message>
      <source>The student's voice</source>
      <translation>The student's voice</translation>
    </message>
  </context>
  <context>
    <name>Students</name>
    <message>
      <source>Add a child</source>
      <translation>Add a child</translation>
    </message>
    <message>
      <source>Answers in a workbook …</source>
      <translation>Answers in a workbook …</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>Behaviour points</translation>
    </message>
    <message>
      <source>Care work</source>
      <translation>Care work</translation>
    </message>
    <message>
      <source>Case conferences</source>
      <translation>Case conferences</translation>
    </message>
    <message>
      <source>Case studies</source>
      <translation>Case studies</translation>
    </message>
    <message>
      <source>Child protection</source>
      <translation>Child protection</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>Counselling</translation>
    </message>
    <message>
      <source>Counting and writing the summary</source>
      <translation>Counting and writing the summary</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Everybody</translation>
    </message>
    <message>
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel workbook</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>Filter this list</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>Guardian's phone</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import a roster</source>
      <translation>Import a roster</translation>
    </message>
    <message>
      <source>Marks and attendance …</source>
      <translation>Marks and attendance …</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No children in the academic year {year} yet</source>
      <translation>No children in the academic year {year} yet</translation>
    </message>
    <message>
      <source>No children in {class_name} yet</source>
      <translation>No children in {class_name} yet</translation>
    </message>
    <message>
      <source>No longer studying</source>
      <translation>No longer studying</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody is in this class yet.</source>
      <translation>Nobody is in this class yet.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Possible doubles: {count}</source>
      <translation>Possible doubles: {count}</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Roster …</source>
      <translation>Roster …</translation>
    </message>
    <message>
      <source>Save the summary</source>
      <translation>Save the summary</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Saved as {name}.</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>Student number</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Students</translation>
    </message>
    <message>
      <source>Students of {class_name}</source>
      <translation>Students of {class_name}</translation>
    </message>
    <message>
      <source>Studying</source>
      <translation>Studying</translation>
    </message>
    <message>
      <source>Summary of figures only</source>
      <translation>Summary of figures only</translation>
    </message>
    <message>
      <source>Summary with the children's names</source>
      <translation>Summary with the children's names</translation>
    </message>
    <message>
      <source>Teachers' views</source>
      <translation>Teachers' views</translation>
    </message>
    <message>
      <source>The quickest way is the file from DMC or a teacher's class list: the classes are made with it. Nothing is saved until you have looked.</source>
      <translation>The quickest way is the file from DMC or a teacher's class list: the classes are made with it. Nothing is saved until you have looked.</translation>
    </message>
    <message>
      <source>The student number {number} belongs to {name}. Nothing was saved.</source>
      <translation>The student number {number} belongs to {name}. Nothing was saved.</translation>
    </message>
    <message>
      <source>There is no child with the student number {number}.</source>
      <translation>There is no child with the student number {number}.</translation>
    </message>
    <message>
      <source>This child is not on record any more.</source>
      <translation>This child is not on record any more.</translation>
    </message>
    <message>
      <source>This national id belongs to {name}. Nothing was saved.</source>
      <translation>This national id belongs to {name}. Nothing was saved.</translation>
    </message>
    <message>
      <source>Urgent cases: {count}</source>
      <translation>Urgent cases: {count}</translation>
    </message>
    <message>
      <source>Who is shown</source>
      <translation>Who is shown</translation>
    </message>
    <message>
      <source>Write a first name. Nothing was saved.</source>
      <translation>Write a first name. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write down one child</source>
      <translation>Write down one child</translation>
    </message>
    <message>
      <source>Write the day of leaving. Nothing was saved.</source>
      <translation>Write the day of leaving. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write why the child left. Nothing was saved.</source>
      <translation>Write why the child left. Nothing was saved.</translation>
    </message>
    <message>
      <source>summary-{year}.xlsx</source>
      <translation>summary-{year}.xlsx</translation>
    </message>
    <message>
      <source>{counts} · homeroom: {names}</source>
      <translation>{counts} · homeroom: {names}</translation>
    </message>
    <message>
      <source>{count} studying · {boys} boys, {girls} girls</source>
      <translation>{count} studying · {boys} boys, {girls} girls</translation>
    </message>
    <message>
      <source>{field}: {problem}. Nothing was saved.</source>
      <translation>{field}: {problem}. Nothing was saved.</translation>
    </message>
    <message>
      <source>{form}: blank</source>
      <translation>{form}: blank</translation>
    </message>
    <message>
      <source>{form}: everybody here</source>
      <translation>{form}: everybody here</translation>
    </message>
  </context>
  <context>
    <name>Study</name>
    <message>
      <source>A child seen as a whole, chapter by chapter. What the records know is filled in.</source>
      <translation>A child seen as a whole, chapter by chapter. What the records know is filled in.</translation>
    </message>
    <message>
      <source>All studies</source>
      <translation>All studies</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Birth and growing up</source>
      <translation>Birth and growing up</translation>
    </message>
    <message>
      <source>Case studies</source>
      <translation>Case studies</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>Case study</translation>
    </message>
    <message>
      <source>Chapter before</source>
      <translation>Chapter before</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapters</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Counselling, {count} sessions, the last on {day}</source>
      <translation>Counselling, {count} sessions, the last on {day}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Facts only, each with where it was seen; no judgement yet.</source>
      <translation>Facts only, each with where it was seen; no judgement yet.</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Family</translation>
    </message>
    <message>
      <source>Filled in from: {sources}. Change it as you like; what you write stays.</source>
      <translation>Filled in from: {sources}. Change it as you like; what you write stays.</translation>
    </message>
    <message>
      <source>For those who go on caring for the child.</source>
      <translation>For those who go on caring for the child.</translation>
    </message>
    <message>
      <source>Friends and society</source>
      <translation>Friends and society</translation>
    </message>
    <message>
      <source>Friends, role among them, free time, places and groups outside school.</source>
      <translation>Friends, role among them, free time, places and groups outside school.</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Health</translation>
    </message>
    <message>
      <source>How and when it was found out</source>
      <translation>How and when it was found out</translation>
    </message>
    <message>
      <source>Illness, treatment, sleep, food, seeing and hearing.</source>
      <translation>Illness, treatment, sleep, food, seeing and hearing.</translation>
    </message>
    <message>
      <source>Income per head and month: {amount} baht</source>
      <translation>Income per head and month: {amount} baht</translation>
    </message>
    <message>
      <source>Income, work, debts, help received, the child's own work.</source>
      <translation>Income, work, debts, help received, the child's own work.</translation>
    </message>
    <message>
      <source>Interviews, observation, sociogram, home visits, tests: each with its day.</source>
      <translation>Interviews, observation, sociogram, home visits, tests: each with its day.</translation>
    </message>
    <message>
      <source>Kept while you write ({time})</source>
      <translation>Kept while you write ({time})</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Next chapter</source>
      <translation>Next chapter</translation>
    </message>
    <message>
      <source>No case study this year yet. Find a child at the right to begin one.</source>
      <translation>No case study this year yet. Find a child at the right to begin one.</translation>
    </message>
    <message>
      <source>No more than {limit} characters a chapter. Nothing was stored; what you wrote is here.</source>
      <translation>No more than {limit} characters a chapter. Nothing was stored; what you wrote is here.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Plan of help</source>
      <translation>Plan of help</translation>
    </message>
    <message>
      <source>Pregnancy, birth, first steps and words: ask mother or who raised the child.</source>
      <translation>Pregnancy, birth, first steps and words: ask mother or who raised the child.</translation>
    </message>
    <message>
      <source>Print the study</source>
      <translation>Print the study</translation>
    </message>
    <message>
      <source>Records and people that were asked, with the day.</source>
      <translation>Records and people that were asked, with the day.</translation>
    </message>
    <message>
      <source>Schooling</source>
      <translation>Schooling</translation>
    </message>
    <message>
      <source>Schools, marks, attendance, what goes well and what does not.</source>
      <translation>Schools, marks, attendance, what goes well and what does not.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>Term {term}/{year}: {facts}</source>
      <translation>Term {term}/{year}: {facts}</translation>
    </message>
    <message>
      <source>Text of the chapter</source>
      <translation>Text of the chapter</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>The child</translation>
    </message>
    <message>
      <source>The problem and its causes</source>
      <translation>The problem and its causes</translation>
    </message>
    <message>
      <source>The records tell nothing for this chapter.</source>
      <translation>The records tell nothing for this chapter.</translation>
    </message>
    <message>
      <source>The study is done</source>
      <translation>The study is done</translation>
    </message>
    <message>
      <source>The study is done. It can still be written on; then it is a draft again.</source>
      <translation>The study is done. It can still be written on; then it is a draft again.</translation>
    </message>
    <message>
      <source>The text is not shown while names are hidden. F9 shows it again.</source>
      <translation>The text is not shown while names are hidden. F9 shows it again.</translation>
    </message>
    <message>
      <source>These chapters are still empty: {chapters}. The study stays a draft.</source>
      <translation>These chapters are still empty: {chapters}. The study stays a draft.</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What changed, measured by the same means as at the start.</source>
      <translation>What changed, measured by the same means as at the start.</translation>
    </message>
    <message>
      <source>What happens if nothing is done, and what with help.</source>
      <translation>What happens if nothing is done, and what with help.</translation>
    </message>
    <message>
      <source>What is done, by whom, by when; what protects the child is used.</source>
      <translation>What is done, by whom, by when; what protects the child is used.</translation>
    </message>
    <message>
      <source>What is to be expected</source>
      <translation>What is to be expected</translation>
    </message>
    <message>
      <source>What the facts mean together: child, home, school, friends, community.</source>
      <translation>What the facts mean together: child, home, school, friends, community.</translation>
    </message>
    <message>
      <source>What the family lives on</source>
      <translation>What the family lives on</translation>
    </message>
    <message>
      <source>What was found, area by area</source>
      <translation>What was found, area by area</translation>
    </message>
    <message>
      <source>What was noticed first, by whom, and what is to be understood.</source>
      <translation>What was noticed first, by whom, and what is to be understood.</translation>
    </message>
    <message>
      <source>What you wrote last {when} and was not stored yet is here again. It is stored when you go on.</source>
      <translation>What you wrote last {when} and was not stored yet is here again. It is stored when you go on.</translation>
    </message>
    <message>
      <source>Who belongs to it, how they live together; the picture is of the record.</source>
      <translation>Who belongs to it, how they live together; the picture is of the record.</translation>
    </message>
    <message>
      <source>Who the child is: age, class, looks, manner, what the child is good at.</source>
      <translation>Who the child is: age, class, looks, manner, what the child is good at.</translation>
    </message>
    <message>
      <source>Why this child is studied</source>
      <translation>Why this child is studied</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Written by</translation>
    </message>
    <message>
      <source>{area}: {group}</source>
      <translation>{area}: {group}</translation>
    </message>
    <message>
      <source>{count} of {all}</source>
      <translation>{count} of {all}</translation>
    </message>
    <message>
      <source>{count} of {all} chapters looked through</source>
      <translation>{count} of {all} chapters looked through</translation>
    </message>
    <message>
      <source>{day} home visit by {who}</source>
      <translation>{day} home visit by {who}</translation>
    </message>
    <message>
      <source>{day} {outcome}: {note}</source>
      <translation>{day} {outcome}: {note}</translation>
    </message>
    <message>
      <source>{day} {tool}, answered by {informant}</source>
      <translation>{day} {tool}, answered by {informant}</translation>
    </message>
    <message>
      <source>{day}: {weight} kg, {height} cm</source>
      <translation>{day}: {weight} kg, {height} cm</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{text} ({owner}, by {due})</source>
      <translation>{text} ({owner}, by {due})</translation>
    </message>
    <message>
      <source>{who}: {name}</source>
      <translation>{who}: {name}</translation>
    </message>
  </context>
  <context>
    <name>StudyPaper</name>
    <message>
      <source>Case study</source>
      <translation>Case study</translation>
    </message>
    <message>
      <source>Draft, not finished</source>
      <translation>Draft, not finished</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Written by</translation>
    </message>
  </context>
  <context>
    <name>StudySource</name>
    <message>
      <source>Answer sheets</source>
      <translation>Answer sheets</translation>
    </message>
    <message>
      <source>Care cases</source>
      <translation>Care cases</translation>
    </message>
    <message>
      <source>Counselling (number of sessions only)</source>
      <translation>Counselling (number of sessions only)</translation>
    </message>
    <message>
      <source>Economy and scholarships</source>
      <translation>Economy and scholarships</translation>
    </message>
    <message>
      <source>Family and household</source>
      <translation>Family and household</translation>
    </message>
    <message>
      <source>Health record</source>
      <translation>Health record</translation>
    </message>
    <message>
      <source>Home visits</source>
      <translation>Home visits</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>Marks and attendance</translation>
    </message>
    <message>
      <source>Screening, round {round}</source>
      <translation>Screening, round {round}</translation>
    </message>
    <message>
      <source>Student record</source>
      <translation>Student record</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>% improved</source>
      <translation>% improved</translation>
    </message>
    <message>
      <source>3,000 baht or less</source>
      <translation>3,000 baht or less</translation>
    </message>
    <message>
      <source>A child counts once for each kind. Restricted kinds of disadvantage are not in this table.</source>
      <translation>A child counts once for each kind. Restricted kinds of disadvantage are not in this table.</translation>
    </message>
    <message>
      <source>A part's percentage: places filled in, out of the places that the record has for it.</source>
      <translation>A part's percentage: places filled in, out of the places that the record has for it.</translation>
    </message>
    <message>
      <source>A session is one line of the log. A school week counts when it is over and lies in a term.</source>
      <translation>A session is one line of the log. A school week counts when it is over and lies in a term.</translation>
    </message>
    <message>
      <source>Absent on more than a fifth of the school days</source>
      <translation>Absent on more than a fifth of the school days</translation>
    </message>
    <message>
      <source>Advisers</source>
      <translation>Advisers</translation>
    </message>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>All parts</translation>
    </message>
    <message>
      <source>All students</source>
      <translation>All students</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Answered by</translation>
    </message>
    <message>
      <source>Answered this question</source>
      <translation>Answered this question</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Asked</translation>
    </message>
    <message>
      <source>Assessed</source>
      <translation>Assessed</translation>
    </message>
    <message>
      <source>At least one activity</source>
      <translation>At least one activity</translation>
    </message>
    <message>
      <source>At risk or problem (people)</source>
      <translation>At risk or problem (people)</translation>
    </message>
    <message>
      <source>Attendance not yet known</source>
      <translation>Attendance not yet known</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>Behaviour points</translation>
    </message>
    <message>
      <source>Behaviour points, names</source>
      <translation>Behaviour points, names</translation>
    </message>
    <message>
      <source>Both terms (people)</source>
      <translation>Both terms (people)</translation>
    </message>
    <message>
      <source>By month (sessions)</source>
      <translation>By month (sessions)</translation>
    </message>
    <message>
      <source>By the growth table: {source}. Of several measurements the last counts.</source>
      <translation>By the growth table: {source}. Of several measurements the last counts.</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Cases of children who study here. Restricted areas are not in this table; no child is named.</source>
      <translation>Cases of children who study here. Restricted areas are not in this table; no child is named.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes (people)</source>
      <translation>Classes (people)</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>Completeness</translation>
    </message>
    <message>
      <source>Cut-offs: {norms}</source>
      <translation>Cut-offs: {norms}</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <source>Days from screening to the first help (people)</source>
      <translation>Days from screening to the first help (people)</translation>
    </message>
    <message>
      <source>Development activities</source>
      <translation>Development activities</translation>
    </message>
    <message>
      <source>Disability, disadvantage</source>
      <translation>Disability, disadvantage</translation>
    </message>
    <message>
      <source>Disadvantage</source>
      <translation>Disadvantage</translation>
    </message>
    <message>
      <source>Disadvantaged</source>
      <translation>Disadvantaged</translation>
    </message>
    <message>
      <source>Disadvantaged: students with at least one kind.</source>
      <translation>Disadvantaged: students with at least one kind.</translation>
    </message>
    <message>
      <source>Done by the class (times)</source>
      <translation>Done by the class (times)</translation>
    </message>
    <message>
      <source>Done for so many children (people)</source>
      <translation>Done for so many children (people)</translation>
    </message>
    <message>
      <source>EQ</source>
      <translation>EQ</translation>
    </message>
    <message>
      <source>EQ 6-11, {informant}</source>
      <translation>EQ 6-11, {informant}</translation>
    </message>
    <message>
      <source>Each child counts once in a column, however often it was done this year. Drafts do not count.</source>
      <translation>Each child counts once in a column, however often it was done this year. Drafts do not count.</translation>
    </message>
    <message>
      <source>Everybody begins the year with {start} points; what is given never leads above that.</source>
      <translation>Everybody begins the year with {start} points; what is given never leads above that.</translation>
    </message>
    <message>
      <source>Figures of the care system, academic year {year}, for use outside the school</source>
      <translation>Figures of the care system, academic year {year}, for use outside the school</translation>
    </message>
    <message>
      <source>Filled in</source>
      <translation>Filled in</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>From the first confirmed screening of the year that found a need. Help is a thing of the plan that was done, or a referral. Restricted areas are not counted.</source>
      <translation>From the first confirmed screening of the year that found a need. Help is a thing of the plan that was done, or a referral. Restricted areas are not counted.</translation>
    </message>
    <message>
      <source>Goal (people)</source>
      <translation>Goal (people)</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Grade</translation>
    </message>
    <message>
      <source>Group before</source>
      <translation>Group before</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>Guardian</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>Guardian's phone</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Home visits</source>
      <translation>Home visits</translation>
    </message>
    <message>
      <source>Home visits, answers</source>
      <translation>Home visits, answers</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>Homeroom</translation>
    </message>
    <message>
      <source>Homeroom lines</source>
      <translation>Homeroom lines</translation>
    </message>
    <message>
      <source>Homerooms (sessions)</source>
      <translation>Homerooms (sessions)</translation>
    </message>
    <message>
      <source>Hours of all children</source>
      <translation>Hours of all children</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>How it went</translation>
    </message>
    <message>
      <source>How they were visited (people)</source>
      <translation>How they were visited (people)</translation>
    </message>
    <message>
      <source>In need</source>
      <translation>In need</translation>
    </message>
    <message>
      <source>In need, not yet received</source>
      <translation>In need, not yet received</translation>
    </message>
    <message>
      <source>In need: an income a head of 3,000 baht a month or less, or poor or extra poor by the EEF. The program computes the income a head and never the class of poverty.</source>
      <translation>In need: an income a head of 3,000 baht a month or less, or poor or extra poor by the EEF. The program computes the income a head and never the class of poverty.</translation>
    </message>
    <message>
      <source>Income a head (people)</source>
      <translation>Income a head (people)</translation>
    </message>
    <message>
      <source>Income a head {amount} baht a month</source>
      <translation>Income a head {amount} baht a month</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Invited</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Kind of disability (people)</source>
      <translation>Kind of disability (people)</translation>
    </message>
    <message>
      <source>Kind of disadvantage (people; one child may have several)</source>
      <translation>Kind of disadvantage (people; one child may have several)</translation>
    </message>
    <message>
      <source>Left or long away</source>
      <translation>Left or long away</translation>
    </message>
    <message>
      <source>Left this year (people)</source>
      <translation>Left this year (people)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Long away (people)</source>
      <translation>Long away (people)</translation>
    </message>
    <message>
      <source>Long away: in the last term that is on record more than a fifth of its school days, so that the child may not sit the examination.</source>
      <translation>Long away: in the last term that is on record more than a fifth of its school days, so that the child may not sit the examination.</translation>
    </message>
    <message>
      <source>Measured this year</source>
      <translation>Measured this year</translation>
    </message>
    <message>
      <source>Meetings finished</source>
      <translation>Meetings finished</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Method</translation>
    </message>
    <message>
      <source>More than 3,000 baht</source>
      <translation>More than 3,000 baht</translation>
    </message>
    <message>
      <source>Name and surname</source>
      <translation>Name and surname</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>National id</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Nickname</translation>
    </message>
    <message>
      <source>No growth table is loaded, so no child has a category: load the table of the Department of Health first.</source>
      <translation>No growth table is loaded, so no child has a category: load the table of the Department of Health first.</translation>
    </message>
    <message>
      <source>No level (not answered, or not all)</source>
      <translation>No level (not answered, or not all)</translation>
    </message>
    <message>
      <source>No national id</source>
      <translation>No national id</translation>
    </message>
    <message>
      <source>No photo</source>
      <translation>No photo</translation>
    </message>
    <message>
      <source>No sheet is a result yet.</source>
      <translation>No sheet is a result yet.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Not followed up yet</source>
      <translation>Not followed up yet</translation>
    </message>
    <message>
      <source>Not measured this year</source>
      <translation>Not measured this year</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Not yet assessed</source>
      <translation>Not yet assessed</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Not yet known</translation>
    </message>
    <message>
      <source>Noted (people)</source>
      <translation>Noted (people)</translation>
    </message>
    <message>
      <source>Nutrition</source>
      <translation>Nutrition</translation>
    </message>
    <message>
      <source>Only children who came count. A child's own hours count before the activity's; each kind of a class is rounded to whole hours.</source>
      <translation>Only children who came count. A child's own hours count before the activity's; each kind of a class is rounded to whole hours.</translation>
    </message>
    <message>
      <source>Only confirmed forms count. A child without one, or with an area not answered, is not yet known and never counted as normal. Restricted areas are not in this table.</source>
      <translation>Only confirmed forms count. A child without one, or with an area not answered, is not yet known and never counted as normal. Restricted areas are not in this table.</translation>
    </message>
    <message>
      <source>Only finished meetings count: invited are the children somebody was marked for, came are those of whom somebody came.</source>
      <translation>Only finished meetings count: invited are the children somebody was marked for, came are those of whom somebody came.</translation>
    </message>
    <message>
      <source>Only finished visits count; of several visits to one child in a round the last.</source>
      <translation>Only finished visits count; of several visits to one child in a round the last.</translation>
    </message>
    <message>
      <source>Only what was sent counts. What the parents did not agree to was sent nowhere.</source>
      <translation>Only what was sent counts. What the parents did not agree to was sent nowhere.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>Parents' meetings</source>
      <translation>Parents' meetings</translation>
    </message>
    <message>
      <source>Parents' meetings held</source>
      <translation>Parents' meetings held</translation>
    </message>
    <message>
      <source>Percent of the sheets that are results. Drafts do not count, and a child without a sheet is not yet known. A first screening, no diagnosis.</source>
      <translation>Percent of the sheets that are results. Drafts do not count, and a child without a sheet is not yet known. A first screening, no diagnosis.</translation>
    </message>
    <message>
      <source>Percent of those who answered the question; of several answers each counts. Restricted answers are not in this table.</source>
      <translation>Percent of those who answered the question; of several answers each counts. Restricted answers are not in this table.</translation>
    </message>
    <message>
      <source>Personal data: keep it safe, and hand on only what is needed.</source>
      <translation>Personal data: keep it safe, and hand on only what is needed.</translation>
    </message>
    <message>
      <source>Points left</source>
      <translation>Points left</translation>
    </message>
    <message>
      <source>Points left (people)</source>
      <translation>Points left (people)</translation>
    </message>
    <message>
      <source>Points taken off</source>
      <translation>Points taken off</translation>
    </message>
    <message>
      <source>Poverty and grants</source>
      <translation>Poverty and grants</translation>
    </message>
    <message>
      <source>Poverty and grants, names</source>
      <translation>Poverty and grants, names</translation>
    </message>
    <message>
      <source>Progress of the five steps</source>
      <translation>Progress of the five steps</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Received</translation>
    </message>
    <message>
      <source>Record filled in (%)</source>
      <translation>Record filled in (%)</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>Referral</translation>
    </message>
    <message>
      <source>Referred</source>
      <translation>Referred</translation>
    </message>
    <message>
      <source>Result of the EEF (people)</source>
      <translation>Result of the EEF (people)</translation>
    </message>
    <message>
      <source>SDQ</source>
      <translation>SDQ</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Scale</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>Scholarship</translation>
    </message>
    <message>
      <source>Scholarships of this year (people)</source>
      <translation>Scholarships of this year (people)</translation>
    </message>
    <message>
      <source>School weeks without a line</source>
      <translation>School weeks without a line</translation>
    </message>
    <message>
      <source>Screened</source>
      <translation>Screened</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Screening forms</source>
      <translation>Screening forms</translation>
    </message>
    <message>
      <source>Seen by the grade head</source>
      <translation>Seen by the grade head</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>Sent to</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Sex not known</source>
      <translation>Sex not known</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Sheets</translation>
    </message>
    <message>
      <source>Special needs</source>
      <translation>Special needs</translation>
    </message>
    <message>
      <source>Special talent</source>
      <translation>Special talent</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>Student number</translation>
    </message>
    <message>
      <source>Student record summary, academic year {year}</source>
      <translation>Student record summary, academic year {year}</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Students</translation>
    </message>
    <message>
      <source>Students (people)</source>
      <translation>Students (people)</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>Surname</translation>
    </message>
    <message>
      <source>Talked alone</source>
      <translation>Talked alone</translation>
    </message>
    <message>
      <source>Talked with</source>
      <translation>Talked with</translation>
    </message>
    <message>
      <source>Talked with (people)</source>
      <translation>Talked with (people)</translation>
    </message>
    <message>
      <source>Tall enough and fit</source>
      <translation>Tall enough and fit</translation>
    </message>
    <message>
      <source>Term {term}</source>
      <translation>Term {term}</translation>
    </message>
    <message>
      <source>Term {term} (people)</source>
      <translation>Term {term} (people)</translation>
    </message>
    <message>
      <source>The child as a whole</source>
      <translation>The child as a whole</translation>
    </message>
    <message>
      <source>Time to the first help</source>
      <translation>Time to the first help</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>To follow up (people)</source>
      <translation>To follow up (people)</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
    <message>
      <source>Took part (people)</source>
      <translation>Took part (people)</translation>
    </message>
    <message>
      <source>Total {grade}</source>
      <translation>Total {grade}</translation>
    </message>
    <message>
      <source>Visited</source>
      <translation>Visited</translation>
    </message>
    <message>
      <source>Visits (people)</source>
      <translation>Visits (people)</translation>
    </message>
    <message>
      <source>Weight and height (people)</source>
      <translation>Weight and height (people)</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>Whole school</source>
      <translation>Whole school</translation>
    </message>
    <message>
      <source>With a care case</source>
      <translation>With a care case</translation>
    </message>
    <message>
      <source>With a disability</source>
      <translation>With a disability</translation>
    </message>
    <message>
      <source>With at least one kind (people)</source>
      <translation>With at least one kind (people)</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{question}: {row}</source>
      <translation>{question}: {row}</translation>
    </message>
    <message>
      <source>{school} · as of {day}</source>
      <translation>{school} · as of {day}</translation>
    </message>
    <message>
      <source>{title} – {sheet}</source>
      <translation>{title} – {sheet}</translation>
    </message>
    <message>
      <source>{title}, round {round}</source>
      <translation>{title}, round {round}</translation>
    </message>
  </context>
  <context>
    <name>Supervision</name>
    <message>
      <source>Advice</source>
      <translation>Advice</translation>
    </message>
    <message>
      <source>Answered by the teacher</source>
      <translation>Answered by the teacher</translation>
    </message>
    <message>
      <source>Answered on</source>
      <translation>Answered on</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Figures of that day</source>
      <translation>Figures of that day</translation>
    </message>
    <message>
      <source>Good points</source>
      <translation>Good points</translation>
    </message>
    <message>
      <source>Next visit</source>
      <translation>Next visit</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planned</translation>
    </message>
    <message>
      <source>Reply of the teacher</source>
      <translation>Reply of the teacher</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Supervisor</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
    <message>
      <source>To improve</source>
      <translation>To improve</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Walk-through</source>
      <translation>Walk-through</translation>
    </message>
  </context>
  <context>
    <name>SurveyGroup</name>
    <message>
      <source>Parents</source>
      <translation>Parents</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Students</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Teachers</translation>
    </message>
  </context>
  <context>
    <name>SurveySheet</name>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>In own words</source>
      <translation>In own words</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marks</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Survey</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>Nothing matches. Clear the search or the filters to see all {total}.</source>
      <translation>Nothing matches. Clear the search or the filters to see all {total}.</translation>
    </message>
  </context>
  <context>
    <name>Taking part</name>
    <message>
      <source>The activity begins on {day}: nobody has taken part yet. Nothing was saved.</source>
      <translation>The activity begins on {day}: nobody has taken part yet. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write first, at the activity, by what was measured before and after. Nothing was saved.</source>
      <translation>Write first, at the activity, by what was measured before and after. Nothing was saved.</translation>
    </message>
    <message>
      <source>{area}, round {round}</source>
      <translation>{area}, round {round}</translation>
    </message>
    <message>
      <source>{area}: {group}, round {round}</source>
      <translation>{area}: {group}, round {round}</translation>
    </message>
    <message>
      <source>{name}: {hours} hours, but the activity has {most} hours at most. Nothing was saved. Mend the hours.</source>
      <translation>{name}: {hours} hours, but the activity has {most} hours at most. Nothing was saved. Mend the hours.</translation>
    </message>
  </context>
  <context>
    <name>Talent</name>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Arts</source>
      <translation>Arts</translation>
    </message>
    <message>
      <source>Award or level reached</source>
      <translation>Award or level reached</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detail</translation>
    </message>
    <message>
      <source>Foreign languages</source>
      <translation>Foreign languages</translation>
    </message>
    <message>
      <source>Health and physical education</source>
      <translation>Health and physical education</translation>
    </message>
    <message>
      <source>Mathematics</source>
      <translation>Mathematics</translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Music</translation>
    </message>
    <message>
      <source>Occupations</source>
      <translation>Occupations</translation>
    </message>
    <message>
      <source>Science and technology</source>
      <translation>Science and technology</translation>
    </message>
    <message>
      <source>Social studies, religion and culture</source>
      <translation>Social studies, religion and culture</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>Sport</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Thai language</source>
      <translation>Thai language</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Talked with</source>
      <translation>Talked with</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>What the child said</source>
      <translation>What the child said</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>What we agreed</translation>
    </message>
  </context>
  <context>
    <name>TalkTopic</name>
    <message>
      <source>A word of praise</source>
      <translation>A word of praise</translation>
    </message>
    <message>
      <source>Friends and the class</source>
      <translation>Friends and the class</translation>
    </message>
    <message>
      <source>Health and rest</source>
      <translation>Health and rest</translation>
    </message>
    <message>
      <source>Home and family</source>
      <translation>Home and family</translation>
    </message>
    <message>
      <source>Learning and homework</source>
      <translation>Learning and homework</translation>
    </message>
    <message>
      <source>Plans for study and work</source>
      <translation>Plans for study and work</translation>
    </message>
    <message>
      <source>Strengths and interests</source>
      <translation>Strengths and interests</translation>
    </message>
  </context>
  <context>
    <name>Talks</name>
    <message>
      <source>Write what the talk was about or what the child said. A good word is enough. Nothing was saved.</source>
      <translation>Write what the talk was about or what the child said. A good word is enough. Nothing was saved.</translation>
    </message>
    <message>
      <source>{day} lies in term {other}, not in term {term}. Nothing was saved. Mend the day.</source>
      <translation>{day} lies in term {other}, not in term {term}. Nothing was saved. Mend the day.</translation>
    </message>
  </context>
  <context>
    <name>TeacherRating</name>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Evaluator</source>
      <translation>Evaluator</translation>
    </message>
    <message>
      <source>Evaluator's role</source>
      <translation>Evaluator's role</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marks</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
  </context>
  <context>
    <name>Team</name>
    <message>
      <source>Coordinating team</source>
      <translation>Coordinating team</translation>
    </message>
    <message>
      <source>Evaluating committee</source>
      <translation>Evaluating committee</translation>
    </message>
    <message>
      <source>Lead team</source>
      <translation>Lead team</translation>
    </message>
    <message>
      <source>Working team</source>
      <translation>Working team</translation>
    </message>
  </context>
  <context>
    <name>Term</name>
    <message>
      <source>Ends</source>
      <translation>Ends</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Starts</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>TermReport</name>
    <message>
      <source>Activities with มผ</source>
      <translation>Activities with มผ</translation>
    </message>
    <message>
      <source>Days absent</source>
      <translation>Days absent</translation>
    </message>
    <message>
      <source>Days on leave</source>
      <translation>Days on leave</translation>
    </message>
    <message>
      <source>Desirable traits failed</source>
      <translation>Desirable traits failed</translation>
    </message>
    <message>
      <source>GPA of the term</source>
      <translation>GPA of the term</translation>
    </message>
    <message>
      <source>GPA so far</source>
      <translation>GPA so far</translation>
    </message>
    <message>
      <source>Periods skipped, at most in one subject</source>
      <translation>Periods skipped, at most in one subject</translation>
    </message>
    <message>
      <source>School days so far</source>
      <translation>School days so far</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Subjects with 0</source>
      <translation>Subjects with 0</translation>
    </message>
    <message>
      <source>Subjects with work not handed in</source>
      <translation>Subjects with work not handed in</translation>
    </message>
    <message>
      <source>Subjects with มส</source>
      <translation>Subjects with มส</translation>
    </message>
    <message>
      <source>Subjects with ร</source>
      <translation>Subjects with ร</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Times late</source>
      <translation>Times late</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>A talk of term {term}</source>
      <translation>A talk of term {term}</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Answer sheet</source>
      <translation>Answer sheet</translation>
    </message>
    <message>
      <source>At the parents' meeting of term {term} came: {who}</source>
      <translation>At the parents' meeting of term {term} came: {who}</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>Award</translation>
    </message>
    <message>
      <source>Award: {title}</source>
      <translation>Award: {title}</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>Back to the page</translation>
    </message>
    <message>
      <source>Behaviour</source>
      <translation>Behaviour</translation>
    </message>
    <message>
      <source>Behaviour points {points}</source>
      <translation>Behaviour points {points}</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Case closed: {area}, {outcome}</source>
      <translation>Case closed: {area}, {outcome}</translation>
    </message>
    <message>
      <source>Case conference</source>
      <translation>Case conference</translation>
    </message>
    <message>
      <source>Case conference {number}</source>
      <translation>Case conference {number}</translation>
    </message>
    <message>
      <source>Case ended: {area}</source>
      <translation>Case ended: {area}</translation>
    </message>
    <message>
      <source>Case opened: {area}</source>
      <translation>Case opened: {area}</translation>
    </message>
    <message>
      <source>Child protection</source>
      <translation>Child protection</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>Child protection report</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>Counselling</translation>
    </message>
    <message>
      <source>Counselling: {count} sessions</source>
      <translation>Counselling: {count} sessions</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Done for the case: {method}</source>
      <translation>Done for the case: {method}</translation>
    </message>
    <message>
      <source>Enter opens what a line is about</source>
      <translation>Enter opens what a line is about</translation>
    </message>
    <message>
      <source>Everything ({count})</source>
      <translation>Everything ({count})</translation>
    </message>
    <message>
      <source>Followed up: {outcome}</source>
      <translation>Followed up: {outcome}</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Going on</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Home visit, round {round}</source>
      <translation>Home visit, round {round}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Nobody came to the parents' meeting of term {term}</source>
      <translation>Nobody came to the parents' meeting of term {term}</translation>
    </message>
    <message>
      <source>Nothing is on record yet.</source>
      <translation>Nothing is on record yet.</translation>
    </message>
    <message>
      <source>Parents</source>
      <translation>Parents</translation>
    </message>
    <message>
      <source>Plan for a strength: {area}</source>
      <translation>Plan for a strength: {area}</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>Referral</translation>
    </message>
    <message>
      <source>Referral to {whom}: {state}</source>
      <translation>Referral to {whom}: {state}</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Screening, round {round}: {group}</source>
      <translation>Screening, round {round}: {group}</translation>
    </message>
    <message>
      <source>Show all ({count})</source>
      <translation>Show all ({count})</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Talk</translation>
    </message>
    <message>
      <source>This is of another year, or is not opened from here. Choose its year at the top.</source>
      <translation>This is of another year, or is not opened from here. Choose its year at the top.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <source>Timeline of {name}</source>
      <translation>Timeline of {name}</translation>
    </message>
    <message>
      <source>Views of teachers</source>
      <translation>Views of teachers</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Waits</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>What kind</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>an agency</source>
      <translation>an agency</translation>
    </message>
    <message>
      <source>by {who}</source>
      <translation>by {who}</translation>
    </message>
    <message>
      <source>given by {who}</source>
      <translation>given by {who}</translation>
    </message>
    <message>
      <source>not reported yet</source>
      <translation>not reported yet</translation>
    </message>
    <message>
      <source>reported to {whom}</source>
      <translation>reported to {whom}</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>somebody</translation>
    </message>
    <message>
      <source>somebody in the school</source>
      <translation>somebody in the school</translation>
    </message>
    <message>
      <source>still a draft</source>
      <translation>still a draft</translation>
    </message>
    <message>
      <source>{how}, by {who}</source>
      <translation>{how}, by {who}</translation>
    </message>
    <message>
      <source>{kind} ({count})</source>
      <translation>{kind} ({count})</translation>
    </message>
    <message>
      <source>{kind}, {hours} hours</source>
      <translation>{kind}, {hours} hours</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{teacher} tells how the child is in class</source>
      <translation>{teacher} tells how the child is in class</translation>
    </message>
    <message>
      <source>{teacher} was asked how the child is in class</source>
      <translation>{teacher} was asked how the child is in class</translation>
    </message>
    <message>
      <source>{tool} answered by {informant}</source>
      <translation>{tool} answered by {informant}</translation>
    </message>
  </context>
  <context>
    <name>Title</name>
    <message>
      <source>Boy</source>
      <translation>Boy</translation>
    </message>
    <message>
      <source>Girl</source>
      <translation>Girl</translation>
    </message>
    <message>
      <source>Miss</source>
      <translation>Miss</translation>
    </message>
    <message>
      <source>Mr</source>
      <translation>Mr</translation>
    </message>
    <message>
      <source>Novice</source>
      <translation>Novice</translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message>
      <source>      {what}</source>
      <translation>      {what}</translation>
    </message>
    <message>
      <source>A visit or the screening is missing, so they are in no group yet.</source>
      <translation>A visit or the screening is missing, so they are in no group yet.</translation>
    </message>
    <message>
      <source>An urgent case is open: speak with the child today</source>
      <translation>An urgent case is open: speak with the child today</translation>
    </message>
    <message>
      <source>Cannot wait</source>
      <translation>Cannot wait</translation>
    </message>
    <message>
      <source>Cases in which something is to do: {count}</source>
      <translation>Cases in which something is to do: {count}</translation>
    </message>
    <message>
      <source>Cases in which something planned is late: {count}</source>
      <translation>Cases in which something planned is late: {count}</translation>
    </message>
    <message>
      <source>Cases to follow up: {count}</source>
      <translation>Cases to follow up: {count}</translation>
    </message>
    <message>
      <source>Cases without a next step: {count}</source>
      <translation>Cases without a next step: {count}</translation>
    </message>
    <message>
      <source>Child protection: not reported yet</source>
      <translation>Child protection: not reported yet</translation>
    </message>
    <message>
      <source>Children in need without a case: {count}</source>
      <translation>Children in need without a case: {count}</translation>
    </message>
    <message>
      <source>Children nobody knows enough yet</source>
      <translation>Children nobody knows enough yet</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>Class by class</translation>
    </message>
    <message>
      <source>Classes and what waits in them</source>
      <translation>Classes and what waits in them</translation>
    </message>
    <message>
      <source>Counselling appointment</source>
      <translation>Counselling appointment</translation>
    </message>
    <message>
      <source>Every child is in a group.</source>
      <translation>Every child is in a group.</translation>
    </message>
    <message>
      <source>Follow up after the referral to {whom}</source>
      <translation>Follow up after the referral to {whom}</translation>
    </message>
    <message>
      <source>Follow-ups after the referral to {whom} are done: end it</source>
      <translation>Follow-ups after the referral to {whom} are done: end it</translation>
    </message>
    <message>
      <source>Groups of the children</source>
      <translation>Groups of the children</translation>
    </message>
    <message>
      <source>Home not visited yet</source>
      <translation>Home not visited yet</translation>
    </message>
    <message>
      <source>Homes not visited yet: {count} children</source>
      <translation>Homes not visited yet: {count} children</translation>
    </message>
    <message>
      <source>How far class {class_name} is</source>
      <translation>How far class {class_name} is</translation>
    </message>
    <message>
      <source>How far {count} classes are</source>
      <translation>How far {count} classes are</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>In time</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Late</translation>
    </message>
    <message>
      <source>Late, soon or begun</source>
      <translation>Late, soon or begun</translation>
    </message>
    <message>
      <source>Looking at what waits …</source>
      <translation>Looking at what waits …</translation>
    </message>
    <message>
      <source>Matters</source>
      <translation>Matters</translation>
    </message>
    <message>
      <source>Minutes of the parents' meeting are still a draft</source>
      <translation>Minutes of the parents' meeting are still a draft</translation>
    </message>
    <message>
      <source>No homeroom written down since last week</source>
      <translation>No homeroom written down since last week</translation>
    </message>
    <message>
      <source>Not screened again yet</source>
      <translation>Not screened again yet</translation>
    </message>
    <message>
      <source>Not screened again yet: {count} children</source>
      <translation>Not screened again yet: {count} children</translation>
    </message>
    <message>
      <source>Not screened yet</source>
      <translation>Not screened yet</translation>
    </message>
    <message>
      <source>Not screened yet: {count} children</source>
      <translation>Not screened yet: {count} children</translation>
    </message>
    <message>
      <source>Nothing waits for you today. A good day to talk with a child about something good.</source>
      <translation>Nothing waits for you today. A good day to talk with a child about something good.</translation>
    </message>
    <message>
      <source>Open the first</source>
      <translation>Open the first</translation>
    </message>
    <message>
      <source>Papers to approve ({count})</source>
      <translation>Papers to approve ({count})</translation>
    </message>
    <message>
      <source>Parents' meeting of term {term} not held yet</source>
      <translation>Parents' meeting of term {term} not held yet</translation>
    </message>
    <message>
      <source>Print for the morning meeting</source>
      <translation>Print for the morning meeting</translation>
    </message>
    <message>
      <source>Records that lack something: {count} children</source>
      <translation>Records that lack something: {count} children</translation>
    </message>
    <message>
      <source>Referral to {whom} is still a draft</source>
      <translation>Referral to {whom} is still a draft</translation>
    </message>
    <message>
      <source>Referral to {whom} not answered for {days} days</source>
      <translation>Referral to {whom} not answered for {days} days</translation>
    </message>
    <message>
      <source>Referral to {whom} not answered for {days} days: remind once more</source>
      <translation>Referral to {whom} not answered for {days} days: remind once more</translation>
    </message>
    <message>
      <source>Referral to {whom} was sent back to be mended</source>
      <translation>Referral to {whom} was sent back to be mended</translation>
    </message>
    <message>
      <source>Referred to you: take it or give it back</source>
      <translation>Referred to you: take it or give it back</translation>
    </message>
    <message>
      <source>Referred to you: tell the sender how it goes</source>
      <translation>Referred to you: tell the sender how it goes</translation>
    </message>
    <message>
      <source>Screening forms given back to be mended: {count}</source>
      <translation>Screening forms given back to be mended: {count}</translation>
    </message>
    <message>
      <source>Screening forms that are still drafts: {count}</source>
      <translation>Screening forms that are still drafts: {count}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>The home visit is still a draft</source>
      <translation>The home visit is still a draft</translation>
    </message>
    <message>
      <source>The record lacks {what}</source>
      <translation>The record lacks {what}</translation>
    </message>
    <message>
      <source>The screening form is still a draft</source>
      <translation>The screening form is still a draft</translation>
    </message>
    <message>
      <source>The screening form was given back to be mended</source>
      <translation>The screening form was given back to be mended</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Today, {weekday} {day}</source>
      <translation>Today, {weekday} {day}</translation>
    </message>
    <message>
      <source>Waits for approval: {what}</source>
      <translation>Waits for approval: {what}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>What waits</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Write down today's homeroom</source>
      <translation>Write down today's homeroom</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>by {day}</translation>
    </message>
    <message>
      <source>somebody in the school</source>
      <translation>somebody in the school</translation>
    </message>
    <message>
      <source>the agency</source>
      <translation>the agency</translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>tomorrow</translation>
    </message>
    <message>
      <source>{area}: follow the case up</source>
      <translation>{area}: follow the case up</translation>
    </message>
    <message>
      <source>{area}: something to do for the case</source>
      <translation>{area}: something to do for the case</translation>
    </message>
    <message>
      <source>{area}: the case has no next step</source>
      <translation>{area}: the case has no next step</translation>
    </message>
    <message>
      <source>{area}: what was planned is not done yet ({count})</source>
      <translation>{area}: what was planned is not done yet ({count})</translation>
    </message>
    <message>
      <source>{count} children</source>
      <translation>{count} children</translation>
    </message>
    <message>
      <source>{count} children in {classes} classes</source>
      <translation>{count} children in {classes} classes</translation>
    </message>
    <message>
      <source>{count} matters wait for you, the most urgent first · Enter opens one</source>
      <translation>{count} matters wait for you, the most urgent first · Enter opens one</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} days late</translation>
    </message>
    <message>
      <source>{first} and {count} more areas</source>
      <translation>{first} and {count} more areas</translation>
    </message>
    <message>
      <source>{first}, and {count} more things</source>
      <translation>{first}, and {count} more things</translation>
    </message>
    <message>
      <source>{group} {count}</source>
      <translation>{group} {count}</translation>
    </message>
    <message>
      <source>{group}, no case opened yet: {areas}</source>
      <translation>{group}, no case opened yet: {areas}</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} and {count} more</translation>
    </message>
    <message>
      <source>{sheet} not keyed yet</source>
      <translation>{sheet} not keyed yet</translation>
    </message>
    <message>
      <source>{sheet} not keyed yet: {count} children</source>
      <translation>{sheet} not keyed yet: {count} children</translation>
    </message>
    <message>
      <source>{step}: {done} of {of}</source>
      <translation>{step}: {done} of {of}</translation>
    </message>
    <message>
      <source>{what} was returned to be mended: {remark}</source>
      <translation>{what} was returned to be mended: {remark}</translation>
    </message>
    <message>
      <source>{what} ▸</source>
      <translation>{what} ▸</translation>
    </message>
    <message>
      <source>{what} ▾</source>
      <translation>{what} ▾</translation>
    </message>
    <message>
      <source>{whom} has answered: decide how it goes on</source>
      <translation>{whom} has answered: decide how it goes on</translation>
    </message>
    <message>
      <source>· {class_name}</source>
      <translation>· {class_name}</translation>
    </message>
    <message>
      <source>· {count} classes</source>
      <translation>· {count} classes</translation>
    </message>
    <message>
      <source>· {name} · {class_name}</source>
      <translation>· {name} · {class_name}</translation>
    </message>
  </context>
  <context>
    <name>TodayList</name>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Children who wait too long</source>
      <translation>Children who wait too long</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Day ........................................ Class ....................</source>
      <translation>Day ........................................ Class ....................</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>In time</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Late</translation>
    </message>
    <message>
      <source>Nothing waits today.</source>
      <translation>Nothing waits today.</translation>
    </message>
    <message>
      <source>What is to do today</source>
      <translation>What is to do today</translation>
    </message>
    <message>
      <source>What is to do today, all classes</source>
      <translation>What is to do today, all classes</translation>
    </message>
    <message>
      <source>What is to do today, all classes, without names</source>
      <translation>What is to do today, all classes, without names</translation>
    </message>
    <message>
      <source>What is to do today, one class</source>
      <translation>What is to do today, one class</translation>
    </message>
    <message>
      <source>What is to do today, one class, without names</source>
      <translation>What is to do today, one class, without names</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>What waits</translation>
    </message>
    <message>
      <source>Who, and when</source>
      <translation>Who, and when</translation>
    </message>
    <message>
      <source>no. {numbers}</source>
      <translation>no. {numbers}</translation>
    </message>
    <message>
      <source>{count} classes</source>
      <translation>{count} classes</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} days late</translation>
    </message>
    <message>
      <source>{day} · class {class_name} · {count} matters</source>
      <translation>{day} · class {class_name} · {count} matters</translation>
    </message>
    <message>
      <source>{day} · {count} matters</source>
      <translation>{day} · {count} matters</translation>
    </message>
  </context>
  <context>
    <name>Top</name>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Academic year {year}</source>
      <translation>Academic year {year}</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>All classes</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>F8 hides everything on the screen at once; only your passphrase brings it back.</source>
      <translation>F8 hides everything on the screen at once; only your passphrase brings it back.</translation>
    </message>
    <message>
      <source>Hide names F9</source>
      <translation>Hide names F9</translation>
    </message>
    <message>
      <source>Lock F8</source>
      <translation>Lock F8</translation>
    </message>
    <message>
      <source>Show names F9</source>
      <translation>Show names F9</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>(name hidden)</source>
      <translation>(name hidden)</translation>
    </message>
    <message>
      <source>A seal over all lines is printed and signed by the head of the care system and the principal. Kept in a folder, the paper shows later whether somebody changed the trace.</source>
      <translation>A seal over all lines is printed and signed by the head of the care system and the principal. Kept in a folder, the paper shows later whether somebody changed the trace.</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Did</source>
      <translation>Did</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Everybody</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Everything</translation>
    </message>
    <message>
      <source>Find a child's name or number</source>
      <translation>Find a child's name or number</translation>
    </message>
    <message>
      <source>Lines of the trace</source>
      <translation>Lines of the trace</translation>
    </message>
    <message>
      <source>Make the seal</source>
      <translation>Make the seal</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>Of whom</translation>
    </message>
    <message>
      <source>On device</source>
      <translation>On device</translation>
    </message>
    <message>
      <source>Print this page</source>
      <translation>Print this page</translation>
    </message>
    <message>
      <source>Seal of the trace {month}</source>
      <translation>Seal of the trace {month}</translation>
    </message>
    <message>
      <source>Seal the month …</source>
      <translation>Seal the month …</translation>
    </message>
    <message>
      <source>Show the whole trace</source>
      <translation>Show the whole trace</translation>
    </message>
    <message>
      <source>The trace has no line of this yet.</source>
      <translation>The trace has no line of this yet.</translation>
    </message>
    <message>
      <source>The trace has no line of {month} yet. Nothing was sealed.</source>
      <translation>The trace has no line of {month} yet. Nothing was sealed.</translation>
    </message>
    <message>
      <source>Trace</source>
      <translation>Trace</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Who came in, was refused, looked at restricted parts, printed, exported or imported.</source>
      <translation>Who came in, was refused, looked at restricted parts, printed, exported or imported.</translation>
    </message>
    <message>
      <source>Who has seen this child's file: {name}</source>
      <translation>Who has seen this child's file: {name}</translation>
    </message>
    <message>
      <source>With what</source>
      <translation>With what</translation>
    </message>
    <message>
      <source>a care case that few may see</source>
      <translation>a care case that few may see</translation>
    </message>
    <message>
      <source>a child protection report</source>
      <translation>a child protection report</translation>
    </message>
    <message>
      <source>a hand-over pack for another school</source>
      <translation>a hand-over pack for another school</translation>
    </message>
    <message>
      <source>a hand-over pack of another school</source>
      <translation>a hand-over pack of another school</translation>
    </message>
    <message>
      <source>a referral</source>
      <translation>a referral</translation>
    </message>
    <message>
      <source>a sealed counselling note</source>
      <translation>a sealed counselling note</translation>
    </message>
    <message>
      <source>a sealed note of an urgent case</source>
      <translation>a sealed note of an urgent case</translation>
    </message>
    <message>
      <source>a workbook of answers</source>
      <translation>a workbook of answers</translation>
    </message>
    <message>
      <source>an urgent case</source>
      <translation>an urgent case</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>came in</translation>
    </message>
    <message>
      <source>came in with the recovery sheet</source>
      <translation>came in with the recovery sheet</translation>
    </message>
    <message>
      <source>exported</source>
      <translation>exported</translation>
    </message>
    <message>
      <source>gave a new passphrase</source>
      <translation>gave a new passphrase</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>imported</translation>
    </message>
    <message>
      <source>looked at restricted parts</source>
      <translation>looked at restricted parts</translation>
    </message>
    <message>
      <source>printed</source>
      <translation>printed</translation>
    </message>
    <message>
      <source>restricted signs of the screening</source>
      <translation>restricted signs of the screening</translation>
    </message>
    <message>
      <source>sealed the month</source>
      <translation>sealed the month</translation>
    </message>
    <message>
      <source>the summary of figures</source>
      <translation>the summary of figures</translation>
    </message>
    <message>
      <source>the summary with the children's names</source>
      <translation>the summary with the children's names</translation>
    </message>
    <message>
      <source>was refused</source>
      <translation>was refused</translation>
    </message>
    <message>
      <source>work without the right to it</source>
      <translation>work without the right to it</translation>
    </message>
    <message>
      <source>wrong passphrase at the gate</source>
      <translation>wrong passphrase at the gate</translation>
    </message>
    <message>
      <source>wrong passphrase at the locked screen</source>
      <translation>wrong passphrase at the locked screen</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} lines</translation>
    </message>
    <message>
      <source>{form} {whom}</source>
      <translation>{form} {whom}</translation>
    </message>
  </context>
  <context>
    <name>TraceSheet</name>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Did</source>
      <translation>Did</translation>
    </message>
    <message>
      <source>Each line of the trace carries a seal made from its own text and from the line before.</source>
      <translation>Each line of the trace carries a seal made from its own text and from the line before.</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>Head of the care system</translation>
    </message>
    <message>
      <source>Nothing of this child has been printed, exported or looked at that is restricted.</source>
      <translation>Nothing of this child has been printed, exported or looked at that is restricted.</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Printed on {day}, {count} lines</source>
      <translation>Printed on {day}, {count} lines</translation>
    </message>
    <message>
      <source>Seal of the trace for one month</source>
      <translation>Seal of the trace for one month</translation>
    </message>
    <message>
      <source>Sealed by the account {who} on {day}</source>
      <translation>Sealed by the account {who} on {day}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>The seal below closes all lines up to the end of this print. If a line before it is changed, taken out or moved later, the program reckons another seal than the one on this paper.</source>
      <translation>The seal below closes all lines up to the end of this print. If a line before it is changed, taken out or moved later, the program reckons another seal than the one on this paper.</translation>
    </message>
    <message>
      <source>The trace of {month}/{year} has {lines} lines.</source>
      <translation>The trace of {month}/{year} has {lines} lines.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Who has seen this child's file</source>
      <translation>Who has seen this child's file</translation>
    </message>
    <message>
      <source>Whoever rewrites the file cannot rewrite this paper: sign it, keep it with the confidential letters, and compare it when somebody doubts the trace.</source>
      <translation>Whoever rewrites the file cannot rewrite this paper: sign it, keep it with the confidential letters, and compare it when somebody doubts the trace.</translation>
    </message>
    <message>
      <source>With what</source>
      <translation>With what</translation>
    </message>
    <message>
      <source>{name}   number {number}   {class_name}</source>
      <translation>{name}   number {number}   {class_name}</translation>
    </message>
  </context>
  <context>
    <name>Trainee</name>
    <message>
      <source>Hours</source>
      <translation>Hours</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Certificate</source>
      <translation>Certificate</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Hours</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Mean after</source>
      <translation>Mean after</translation>
    </message>
    <message>
      <source>Mean before</source>
      <translation>Mean before</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
  </context>
  <context>
    <name>TrainingKind</name>
    <message>
      <source>Refreshing knowledge</source>
      <translation>Refreshing knowledge</translation>
    </message>
    <message>
      <source>Staff development</source>
      <translation>Staff development</translation>
    </message>
  </context>
  <context>
    <name>Travel</name>
    <message>
      <source>Bicycle</source>
      <translation>Bicycle</translation>
    </message>
    <message>
      <source>Brought by parents</source>
      <translation>Brought by parents</translation>
    </message>
    <message>
      <source>Car</source>
      <translation>Car</translation>
    </message>
    <message>
      <source>Motorcycle</source>
      <translation>Motorcycle</translation>
    </message>
    <message>
      <source>On foot</source>
      <translation>On foot</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Public bus</source>
      <translation>Public bus</translation>
    </message>
    <message>
      <source>School bus</source>
      <translation>School bus</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Bringing the data up to date failed. Nothing was changed; a backup stands in the folder.</source>
      <translation>Bringing the data up to date failed. Nothing was changed; a backup stands in the folder.</translation>
    </message>
    <message>
      <source>Cannot write {file} ({reason}). Nothing was changed. Choose another folder and try again.</source>
      <translation>Cannot write {file} ({reason}). Nothing was changed. Choose another folder and try again.</translation>
    </message>
    <message>
      <source>The data file is busy. Nothing was changed. Wait a moment and do it again.</source>
      <translation>The data file is busy. Nothing was changed. Wait a moment and do it again.</translation>
    </message>
    <message>
      <source>The data file is damaged or was opened with another school's key file. Nothing was changed. Run the check, then restore the newest backup.</source>
      <translation>The data file is damaged or was opened with another school's key file. Nothing was changed. Run the check, then restore the newest backup.</translation>
    </message>
    <message>
      <source>The disk answered with an error ({reason}). Nothing was changed. Check the disk and try again.</source>
      <translation>The disk answered with an error ({reason}). Nothing was changed. Check the disk and try again.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was changed and everything saved before is safe. Free some space, then do it again.</source>
      <translation>The disk is full. Nothing was changed and everything saved before is safe. Free some space, then do it again.</translation>
    </message>
    <message>
      <source>The picture file {digest} is missing or damaged. Restore it from a backup.</source>
      <translation>The picture file {digest} is missing or damaged. Restore it from a backup.</translation>
    </message>
    <message>
      <source>There is a school's data in {folder} already. Nothing was changed.</source>
      <translation>There is a school's data in {folder} already. Nothing was changed.</translation>
    </message>
    <message>
      <source>There is no school data in {folder}. Choose another folder or set up a new school.</source>
      <translation>There is no school data in {folder}. Choose another folder or set up a new school.</translation>
    </message>
    <message>
      <source>This data is open already: {who}, on {device}, since {since}. Nothing was changed. Close the program there, then try again.</source>
      <translation>This data is open already: {who}, on {device}, since {since}. Nothing was changed. Close the program there, then try again.</translation>
    </message>
    <message>
      <source>This data was opened by another program just now. Nothing was changed. Close that program, or wait a moment, then try again.</source>
      <translation>This data was opened by another program just now. Nothing was changed. Close that program, or wait a moment, then try again.</translation>
    </message>
    <message>
      <source>This data was saved by a newer program (version {found}; this one knows {known}). Nothing was changed. Install the newer program to open it.</source>
      <translation>This data was saved by a newer program (version {found}; this one knows {known}). Nothing was changed. Install the newer program to open it.</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>it is a folder</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>it is not there</translation>
    </message>
    <message>
      <source>it may not be written</source>
      <translation>it may not be written</translation>
    </message>
    <message>
      <source>its folder is a file</source>
      <translation>its folder is a file</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>its name is too long</translation>
    </message>
    <message>
      <source>the disk does not answer</source>
      <translation>the disk does not answer</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>the disk is full</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>the disk is read-only</translation>
    </message>
    <message>
      <source>{file} is no file but a folder or a device. Nothing was changed. Give the name of a file.</source>
      <translation>{file} is no file but a folder or a device. Nothing was changed. Give the name of a file.</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>Take it back</source>
      <translation>Take it back</translation>
    </message>
    <message>
      <source>Take this back?</source>
      <translation>Take this back?</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Taken back: {what}</translation>
    </message>
    <message>
      <source>Taking back {count} records</source>
      <translation>Taking back {count} records</translation>
    </message>
    <message>
      <source>There is nothing left to take back.</source>
      <translation>There is nothing left to take back.</translation>
    </message>
    <message>
      <source>{what} ({when}). {count} records will be as they were before. The history keeps both, so this step can be undone as well.</source>
      <translation>{what} ({when}). {count} records will be as they were before. The history keeps both, so this step can be undone as well.</translation>
    </message>
  </context>
  <context>
    <name>Undone</name>
    <message>
      <source>By class</source>
      <translation>By class</translation>
    </message>
    <message>
      <source>By day</source>
      <translation>By day</translation>
    </message>
    <message>
      <source>Care case</source>
      <translation>Care case</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Days late</source>
      <translation>Days late</translation>
    </message>
    <message>
      <source>Excel …</source>
      <translation>Excel …</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Follow-up</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>Homeroom</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Latest by (days)</source>
      <translation>Latest by (days)</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Not done yet (matters)</source>
      <translation>Not done yet (matters)</translation>
    </message>
    <message>
      <source>Not done yet, by class</source>
      <translation>Not done yet, by class</translation>
    </message>
    <message>
      <source>Not done yet, by day</source>
      <translation>Not done yet, by day</translation>
    </message>
    <message>
      <source>Not done yet, line by line</source>
      <translation>Not done yet, line by line</translation>
    </message>
    <message>
      <source>Parents' meeting</source>
      <translation>Parents' meeting</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>Referral</translation>
    </message>
    <message>
      <source>Save what is not done yet</source>
      <translation>Save what is not done yet</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>Screening</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Sheets</translation>
    </message>
    <message>
      <source>To be done by</source>
      <translation>To be done by</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Together</translation>
    </message>
    <message>
      <source>What few may see, urgent cases and papers to sign are not counted here.</source>
      <translation>What few may see, urgent cases and papers to sign are not counted here.</translation>
    </message>
    <message>
      <source>What is not done yet</source>
      <translation>What is not done yet</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>What waits</translation>
    </message>
    <message>
      <source>Without a day</source>
      <translation>Without a day</translation>
    </message>
    <message>
      <source>not done yet {year}.xlsx</source>
      <translation>not done yet {year}.xlsx</translation>
    </message>
    <message>
      <source>{row} · {column}</source>
      <translation>{row} · {column}</translation>
    </message>
    <message>
      <source>{what}, {days} days late</source>
      <translation>{what}, {days} days late</translation>
    </message>
  </context>
  <context>
    <name>Unit</name>
    <message>
      <source>baht</source>
      <translation>baht</translation>
    </message>
    <message>
      <source>cm</source>
      <translation>cm</translation>
    </message>
    <message>
      <source>days</source>
      <translation>days</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>hours</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>kg</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <source>people</source>
      <translation>people</translation>
    </message>
    <message>
      <source>periods</source>
      <translation>periods</translation>
    </message>
    <message>
      <source>subjects</source>
      <translation>subjects</translation>
    </message>
    <message>
      <source>times</source>
      <translation>times</translation>
    </message>
    <message>
      <source>traits</source>
      <translation>traits</translation>
    </message>
    <message>
      <source>years</source>
      <translation>years</translation>
    </message>
  </context>
  <context>
    <name>Urgency</name>
    <message>
      <source>Emergency</source>
      <translation>Emergency</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Urgent</translation>
    </message>
  </context>
  <context>
    <name>Urgent</name>
    <message>
      <source>(name hidden)</source>
      <translation>(name hidden)</translation>
    </message>
    <message>
      <source>An answer that matters for the child's safety</source>
      <translation>An answer that matters for the child's safety</translation>
    </message>
    <message>
      <source>Child protection and social help</source>
      <translation>Child protection and social help</translation>
    </message>
    <message>
      <source>Close the case</source>
      <translation>Close the case</translation>
    </message>
    <message>
      <source>Guidance teacher</source>
      <translation>Guidance teacher</translation>
    </message>
    <message>
      <source>Homeroom teacher</source>
      <translation>Homeroom teacher</translation>
    </message>
    <message>
      <source>Hotlines</source>
      <translation>Hotlines</translation>
    </message>
    <message>
      <source>I have read this</source>
      <translation>I have read this</translation>
    </message>
    <message>
      <source>If life is in danger call 1669 or 191 at once. Keep away what could be used to do harm.</source>
      <translation>If life is in danger call 1669 or 191 at once. Keep away what could be used to do harm.</translation>
    </message>
    <message>
      <source>If someone has hurt the child, the law asks to report it at once: 1300 or police.</source>
      <translation>If someone has hurt the child, the law asks to report it at once: 1300 or police.</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Keep the note</translation>
    </message>
    <message>
      <source>Medical emergency</source>
      <translation>Medical emergency</translation>
    </message>
    <message>
      <source>Mental health, day and night</source>
      <translation>Mental health, day and night</translation>
    </message>
    <message>
      <source>No note yet</source>
      <translation>No note yet</translation>
    </message>
    <message>
      <source>Nobody is written down yet: enter guidance teachers and the principal in Settings.</source>
      <translation>Nobody is written down yet: enter guidance teachers and the principal in Settings.</translation>
    </message>
    <message>
      <source>Police</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Print the call list</source>
      <translation>Print the call list</translation>
    </message>
    <message>
      <source>Read the notes</source>
      <translation>Read the notes</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Secret</translation>
    </message>
    <message>
      <source>Speak of it only with those who help. It stands in no class list and in no export.</source>
      <translation>Speak of it only with those who help. It stands in no class list and in no export.</translation>
    </message>
    <message>
      <source>Stay with the child, or see that a trusted adult does. Listen calmly; do not question.</source>
      <translation>Stay with the child, or see that a trusted adult does. Listen calmly; do not question.</translation>
    </message>
    <message>
      <source>Tell the guidance teacher and the principal today, in person or by telephone.</source>
      <translation>Tell the guidance teacher and the principal today, in person or by telephone.</translation>
    </message>
    <message>
      <source>The call list was sent to the printer.</source>
      <translation>The call list was sent to the printer.</translation>
    </message>
    <message>
      <source>The case is closed. Its notes stay sealed.</source>
      <translation>The case is closed. Its notes stay sealed.</translation>
    </message>
    <message>
      <source>The case is kept and only few may see it. An answer alone is no diagnosis and no verdict on a child.</source>
      <translation>The case is kept and only few may see it. An answer alone is no diagnosis and no verdict on a child.</translation>
    </message>
    <message>
      <source>The note is sealed. The counsellor and the head of the care system can read it.</source>
      <translation>The note is sealed. The counsellor and the head of the care system can read it.</translation>
    </message>
    <message>
      <source>This child needs somebody today</source>
      <translation>This child needs somebody today</translation>
    </message>
    <message>
      <source>Urgent case: what to do today and whom to call</source>
      <translation>Urgent case: what to do today and whom to call</translation>
    </message>
    <message>
      <source>What to do today</source>
      <translation>What to do today</translation>
    </message>
    <message>
      <source>What was answered</source>
      <translation>What was answered</translation>
    </message>
    <message>
      <source>Whom to tell at school</source>
      <translation>Whom to tell at school</translation>
    </message>
    <message>
      <source>Write what came of it. The case stays open.</source>
      <translation>Write what came of it. The case stays open.</translation>
    </message>
    <message>
      <source>Write what was done; it is sealed at once</source>
      <translation>Write what was done; it is sealed at once</translation>
    </message>
    <message>
      <source>no telephone written down</source>
      <translation>no telephone written down</translation>
    </message>
    <message>
      <source>{count} sealed notes</source>
      <translation>{count} sealed notes</translation>
    </message>
    <message>
      <source>{instrument}: {advice}</source>
      <translation>{instrument}: {advice}</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
    <message>
      <source>{name} · {class_name} no. {no}</source>
      <translation>{name} · {class_name} no. {no}</translation>
    </message>
    <message>
      <source>{name}, {class_name}, opened {day}</source>
      <translation>{name}, {class_name}, opened {day}</translation>
    </message>
    <message>
      <source>{role} {name}: {phone}</source>
      <translation>{role} {name}: {phone}</translation>
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation>{role}: {name}</translation>
    </message>
  </context>
  <context>
    <name>UrgentCase</name>
    <message>
      <source>Cause</source>
      <translation>Cause</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Opened by</source>
      <translation>Opened by</translation>
    </message>
    <message>
      <source>Opened by the record</source>
      <translation>Opened by the record</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
  </context>
  <context>
    <name>Vault</name>
    <message>
      <source>This note is sealed for the counsellor and the supervisor. Nothing of it can be shown to this account.</source>
      <translation>This note is sealed for the counsellor and the supervisor. Nothing of it can be shown to this account.</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Stopping. Nothing will be left half done.</source>
      <translation>Stopping. Nothing will be left half done.</translation>
    </message>
    <message>
      <source>Working …</source>
      <translation>Working …</translation>
    </message>
    <message>
      <source>You may cancel: nothing will be left half done.</source>
      <translation>You may cancel: nothing will be left half done.</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Adjust</source>
      <translation>Adjust</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Leave out</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Use</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>As usual</source>
      <translation>As usual</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>Asked on</translation>
    </message>
    <message>
      <source>Behaviour</source>
      <translation>Behaviour</translation>
    </message>
    <message>
      <source>Code of the slip</source>
      <translation>Code of the slip</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>Friends</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Good</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Learning</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marks</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Mood</translation>
    </message>
    <message>
      <source>Needs help now</source>
      <translation>Needs help now</translation>
    </message>
    <message>
      <source>Something good</source>
      <translation>Something good</translation>
    </message>
    <message>
      <source>Something worrying</source>
      <translation>Something worrying</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Subject</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
    <message>
      <source>What helps in class</source>
      <translation>What helps in class</translation>
    </message>
    <message>
      <source>Worrying</source>
      <translation>Worrying</translation>
    </message>
  </context>
  <context>
    <name>ViewSlip</name>
    <message>
      <source>Code {code}</source>
      <translation>Code {code}</translation>
    </message>
    <message>
      <source>How do you see this child?</source>
      <translation>How do you see this child?</translation>
    </message>
    <message>
      <source>Teacher {teacher}   subject {subject}</source>
      <translation>Teacher {teacher}   subject {subject}</translation>
    </message>
    <message>
      <source>Tick one box a line, write what comes to mind, and give it folded to the homeroom teacher.</source>
      <translation>Tick one box a line, write what comes to mind, and give it folded to the homeroom teacher.</translation>
    </message>
    <message>
      <source>{name}   class {room}   no. {no}</source>
      <translation>{name}   class {room}   no. {no}</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>A mark is 1 to 4. Nothing was saved.</source>
      <translation>A mark is 1 to 4. Nothing was saved.</translation>
    </message>
    <message>
      <source>Ask these teachers (one a line: name, subject)</source>
      <translation>Ask these teachers (one a line: name, subject)</translation>
    </message>
    <message>
      <source>Code of the slip</source>
      <translation>Code of the slip</translation>
    </message>
    <message>
      <source>In this order: {areas}. {marks}</source>
      <translation>In this order: {areas}. {marks}</translation>
    </message>
    <message>
      <source>Kept. The next code, please.</source>
      <translation>Kept. The next code, please.</translation>
    </message>
    <message>
      <source>Keys 1 to 4 mark a line and go on; Enter goes on; Ctrl+S saves.</source>
      <translation>Keys 1 to 4 mark a line and go on; Enter goes on; Ctrl+S saves.</translation>
    </message>
    <message>
      <source>Make slips</source>
      <translation>Make slips</translation>
    </message>
    <message>
      <source>Mark at least one line, or write a word. Nothing was saved.</source>
      <translation>Mark at least one line, or write a word. Nothing was saved.</translation>
    </message>
    <message>
      <source>No slip has the code {code}. Nothing was saved. Read the code on the paper again.</source>
      <translation>No slip has the code {code}. Nothing was saved. Read the code on the paper again.</translation>
    </message>
    <message>
      <source>No view of this child has come back yet.</source>
      <translation>No view of this child has come back yet.</translation>
    </message>
    <message>
      <source>Open slip</source>
      <translation>Open slip</translation>
    </message>
    <message>
      <source>Print slips</source>
      <translation>Print slips</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Save view</translation>
    </message>
    <message>
      <source>Teachers' views</source>
      <translation>Teachers' views</translation>
    </message>
    <message>
      <source>This child is not on record any more. Nothing was saved.</source>
      <translation>This child is not on record any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>Type the code of a slip that came back, or choose a child and write your own view.</source>
      <translation>Type the code of a slip that came back, or choose a child and write your own view.</translation>
    </message>
    <message>
      <source>What teachers said</source>
      <translation>What teachers said</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Write at least one teacher to ask. No slip was made.</source>
      <translation>Write at least one teacher to ask. No slip was made.</translation>
    </message>
    <message>
      <source>Write whose view it is. Nothing was saved.</source>
      <translation>Write whose view it is. Nothing was saved.</translation>
    </message>
    <message>
      <source>{count} slips are made. Print them and hand them out.</source>
      <translation>{count} slips are made. Print them and hand them out.</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Choose from the list</source>
      <translation>Choose from the list</translation>
    </message>
    <message>
      <source>No more than {limit} characters</source>
      <translation>No more than {limit} characters</translation>
    </message>
    <message>
      <source>This form has no such question. The answer is kept; write it where it belongs.</source>
      <translation>This form has no such question. The answer is kept; write it where it belongs.</translation>
    </message>
    <message>
      <source>Write a number from {low} to {high}</source>
      <translation>Write a number from {low} to {high}</translation>
    </message>
  </context>
  <context>
    <name>VisitCoverage</name>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Home visits of ....................., academic year {year}</source>
      <translation>Home visits of ....................., academic year {year}</translation>
    </message>
    <message>
      <source>Home visits of a class: who is left</source>
      <translation>Home visits of a class: who is left</translation>
    </message>
    <message>
      <source>Home visits of {room}, academic year {year}, round {round}</source>
      <translation>Home visits of {room}, academic year {year}, round {round}</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Not begun</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Planned for</source>
      <translation>Planned for</translation>
    </message>
    <message>
      <source>Still to be visited</source>
      <translation>Still to be visited</translation>
    </message>
    <message>
      <source>To be done by</source>
      <translation>To be done by</translation>
    </message>
    <message>
      <source>Visited</source>
      <translation>Visited</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>moo {moo}</source>
      <translation>moo {moo}</translation>
    </message>
    <message>
      <source>{day} (today)</source>
      <translation>{day} (today)</translation>
    </message>
    <message>
      <source>{day} ({days} days ago)</source>
      <translation>{day} ({days} days ago)</translation>
    </message>
    <message>
      <source>{day} ({days} days to go)</source>
      <translation>{day} ({days} days to go)</translation>
    </message>
    <message>
      <source>{done} ({percent} %)</source>
      <translation>{done} ({percent} %)</translation>
    </message>
  </context>
  <context>
    <name>VisitForm</name>
    <message>
      <source>Home visit record, four pages</source>
      <translation>Home visit record, four pages</translation>
    </message>
    <message>
      <source>Home visit record, one page</source>
      <translation>Home visit record, one page</translation>
    </message>
    <message>
      <source>Poverty facts in the order of นร./กสศ.01</source>
      <translation>Poverty facts in the order of นร./กสศ.01</translation>
    </message>
  </context>
  <context>
    <name>VisitHow</name>
    <message>
      <source>At home</source>
      <translation>At home</translation>
    </message>
    <message>
      <source>By phone</source>
      <translation>By phone</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
  </context>
  <context>
    <name>VisitPaper</name>
    <message>
      <source>Draft: the visit is not finished</source>
      <translation>Draft: the visit is not finished</translation>
    </message>
    <message>
      <source>Guardian or whoever answered</source>
      <translation>Guardian or whoever answered</translation>
    </message>
    <message>
      <source>Home visit record</source>
      <translation>Home visit record</translation>
    </message>
    <message>
      <source>Home visit record (one page)</source>
      <translation>Home visit record (one page)</translation>
    </message>
    <message>
      <source>I certify that what is written above was seen and told on the visit.</source>
      <translation>I certify that what is written above was seen and told on the visit.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Poverty facts in the order of นร./กสศ.01</source>
      <translation>Poverty facts in the order of นร./กสศ.01</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Result of the EEF (as it came back; the program computes none)</source>
      <translation>Result of the EEF (as it came back; the program computes none)</translation>
    </message>
    <message>
      <source>Visitor</source>
      <translation>Visitor</translation>
    </message>
    <message>
      <source>– is kept back: printed only where somebody who may see it asks for it</source>
      <translation>– is kept back: printed only where somebody who may see it asks for it</translation>
    </message>
  </context>
  <context>
    <name>VisitStatus</name>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
  </context>
  <context>
    <name>Visits</name>
    <message>
      <source>The day of measuring lies in the future. This page was not saved.</source>
      <translation>The day of measuring lies in the future. This page was not saved.</translation>
    </message>
    <message>
      <source>The day of the visit lies in the future. Everything else is kept as a draft.</source>
      <translation>The day of the visit lies in the future. Everything else is kept as a draft.</translation>
    </message>
    <message>
      <source>The student's voice: {problem}. This page was not saved, the pages before it are.</source>
      <translation>The student's voice: {problem}. This page was not saved, the pages before it are.</translation>
    </message>
    <message>
      <source>This child is not on record any more. Nothing was saved.</source>
      <translation>This child is not on record any more. Nothing was saved.</translation>
    </message>
    <message>
      <source>Write the day of the visit. Everything else is kept as a draft.</source>
      <translation>Write the day of the visit. Everything else is kept as a draft.</translation>
    </message>
    <message>
      <source>{question}: {problem}. This page was not saved, the pages before it are.</source>
      <translation>{question}: {problem}. This page was not saved, the pages before it are.</translation>
    </message>
  </context>
  <context>
    <name>Voice</name>
    <message>
      <source>Choose a face from 1 to {faces}, or leave it empty</source>
      <translation>Choose a face from 1 to {faces}, or leave it empty</translation>
    </message>
    <message>
      <source>This page has no such statement</source>
      <translation>This page has no such statement</translation>
    </message>
  </context>
  <context>
    <name>VoiceSheet</name>
    <message>
      <source>Answers</source>
      <translation>Answers</translation>
    </message>
    <message>
      <source>Content of the page</source>
      <translation>Content of the page</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>In the student's words</source>
      <translation>In the student's words</translation>
    </message>
    <message>
      <source>Keyed by</source>
      <translation>Keyed by</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Student</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Version of the page</source>
      <translation>Version of the page</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
  </context>
  <context>
    <name>Weekday</name>
    <message>
      <source>Friday</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Wednesday</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Bring a school back from a backup</source>
      <translation>Bring a school back from a backup</translation>
    </message>
    <message>
      <source>Everything stays on this computer, locked, in {folder}</source>
      <translation>Everything stays on this computer, locked, in {folder}</translation>
    </message>
    <message>
      <source>Set up the school</source>
      <translation>Set up the school</translation>
    </message>
    <message>
      <source>There is no school on this computer yet. Setting one up takes a few minutes: the school's name, a passphrase, and a recovery sheet to print.</source>
      <translation>There is no school on this computer yet. Setting one up takes a few minutes: the school's name, a passphrase, and a recovery sheet to print.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Welcome</translation>
    </message>
  </context>
  <context>
    <name>WhitePaper</name>
    <message>
      <source>Structure of the white classroom</source>
      <translation>Structure of the white classroom</translation>
    </message>
    <message>
      <source>{name} (has left)</source>
      <translation>{name} (has left)</translation>
    </message>
    <message>
      <source>{name} no. {no}</source>
      <translation>{name} no. {no}</translation>
    </message>
  </context>
  <context>
    <name>WhitePost</name>
    <message>
      <source>Assistant secretary</source>
      <translation>Assistant secretary</translation>
    </message>
    <message>
      <source>Deputy head, activities</source>
      <translation>Deputy head, activities</translation>
    </message>
    <message>
      <source>Deputy head, inspection</source>
      <translation>Deputy head, inspection</translation>
    </message>
    <message>
      <source>Deputy head, study</source>
      <translation>Deputy head, study</translation>
    </message>
    <message>
      <source>Deputy head, work</source>
      <translation>Deputy head, work</translation>
    </message>
    <message>
      <source>Head of the class</source>
      <translation>Head of the class</translation>
    </message>
    <message>
      <source>Leaders, activities</source>
      <translation>Leaders, activities</translation>
    </message>
    <message>
      <source>Leaders, inspection</source>
      <translation>Leaders, inspection</translation>
    </message>
    <message>
      <source>Leaders, study</source>
      <translation>Leaders, study</translation>
    </message>
    <message>
      <source>Leaders, work</source>
      <translation>Leaders, work</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>Secretary</translation>
    </message>
  </context>
  <context>
    <name>WhiteRoom</name>
    <message>
      <source>A white classroom has no such post. Nothing was kept.</source>
      <translation>A white classroom has no such post. Nothing was kept.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Motto</translation>
    </message>
    <message>
      <source>One of these children is not in this class. Nothing was kept.</source>
      <translation>One of these children is not in this class. Nothing was kept.</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Posts</translation>
    </message>
    <message>
      <source>{name} would hold two posts: {first} and {second}. A child holds one; nothing was kept.</source>
      <translation>{name} would hold two posts: {first} and {second}. A child holds one; nothing was kept.</translation>
    </message>
    <message>
      <source>{post}: {count} children are too many, at most {most}. Nothing was kept.</source>
      <translation>{post}: {count} children are too many, at most {most}. Nothing was kept.</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Activity: {activity}</source>
      <translation>Activity: {activity}</translation>
    </message>
    <message>
      <source>Add the account {name}</source>
      <translation>Add the account {name}</translation>
    </message>
    <message>
      <source>Add the class {class_name}</source>
      <translation>Add the class {class_name}</translation>
    </message>
    <message>
      <source>Add the year {year}</source>
      <translation>Add the year {year}</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>Add {name}</translation>
    </message>
    <message>
      <source>Approve: {what}</source>
      <translation>Approve: {what}</translation>
    </message>
    <message>
      <source>Ask {count} teachers how they see {name}</source>
      <translation>Ask {count} teachers how they see {name}</translation>
    </message>
    <message>
      <source>Attach “{caption}” to the record of {name}</source>
      <translation>Attach “{caption}” to the record of {name}</translation>
    </message>
    <message>
      <source>Awards and scholarships of {name}</source>
      <translation>Awards and scholarships of {name}</translation>
    </message>
    <message>
      <source>Begin the plan “{name}” for {count} children</source>
      <translation>Begin the plan “{name}” for {count} children</translation>
    </message>
    <message>
      <source>Behaviour points of {name}: {points}</source>
      <translation>Behaviour points of {name}: {points}</translation>
    </message>
    <message>
      <source>Bring a child before case conference {number}</source>
      <translation>Bring a child before case conference {number}</translation>
    </message>
    <message>
      <source>Bring back what was taken out: {what}</source>
      <translation>Bring back what was taken out: {what}</translation>
    </message>
    <message>
      <source>Bring back {name} ({number}) from the backup of {day}</source>
      <translation>Bring back {name} ({number}) from the backup of {day}</translation>
    </message>
    <message>
      <source>Build the demonstration school: accounts</source>
      <translation>Build the demonstration school: accounts</translation>
    </message>
    <message>
      <source>Build the demonstration school: activities, talks and plans</source>
      <translation>Build the demonstration school: activities, talks and plans</translation>
    </message>
    <message>
      <source>Build the demonstration school: answer sheets</source>
      <translation>Build the demonstration school: answer sheets</translation>
    </message>
    <message>
      <source>Build the demonstration school: behaviour and views</source>
      <translation>Build the demonstration school: behaviour and views</translation>
    </message>
    <message>
      <source>Build the demonstration school: care cases</source>
      <translation>Build the demonstration school: care cases</translation>
    </message>
    <message>
      <source>Build the demonstration school: children and families</source>
      <translation>Build the demonstration school: children and families</translation>
    </message>
    <message>
      <source>Build the demonstration school: classes and staff</source>
      <translation>Build the demonstration school: classes and staff</translation>
    </message>
    <message>
      <source>Build the demonstration school: consent, marks and attendance</source>
      <translation>Build the demonstration school: consent, marks and attendance</translation>
    </message>
    <message>
      <source>Build the demonstration school: counselling, protection and conferences</source>
      <translation>Build the demonstration school: counselling, protection and conferences</translation>
    </message>
    <message>
      <source>Build the demonstration school: health and what families live on</source>
      <translation>Build the demonstration school: health and what families live on</translation>
    </message>
    <message>
      <source>Build the demonstration school: home visits</source>
      <translation>Build the demonstration school: home visits</translation>
    </message>
    <message>
      <source>Build the demonstration school: homerooms and parents' meetings</source>
      <translation>Build the demonstration school: homerooms and parents' meetings</translation>
    </message>
    <message>
      <source>Build the demonstration school: referrals</source>
      <translation>Build the demonstration school: referrals</translation>
    </message>
    <message>
      <source>Build the demonstration school: screening</source>
      <translation>Build the demonstration school: screening</translation>
    </message>
    <message>
      <source>Build the demonstration school: talents and scholarships</source>
      <translation>Build the demonstration school: talents and scholarships</translation>
    </message>
    <message>
      <source>Care case of {name}</source>
      <translation>Care case of {name}</translation>
    </message>
    <message>
      <source>Change the days of reminders</source>
      <translation>Change the days of reminders</translation>
    </message>
    <message>
      <source>Change the group of {name}</source>
      <translation>Change the group of {name}</translation>
    </message>
    <message>
      <source>Change the indicators, version {version}</source>
      <translation>Change the indicators, version {version}</translation>
    </message>
    <message>
      <source>Change the kinds of activity</source>
      <translation>Change the kinds of activity</translation>
    </message>
    <message>
      <source>Change the plan “{name}”</source>
      <translation>Change the plan “{name}”</translation>
    </message>
    <message>
      <source>Change the ready patterns of {area}</source>
      <translation>Change the ready patterns of {area}</translation>
    </message>
    <message>
      <source>Change the rules of behaviour points</source>
      <translation>Change the rules of behaviour points</translation>
    </message>
    <message>
      <source>Change the screening form, version {version}</source>
      <translation>Change the screening form, version {version}</translation>
    </message>
    <message>
      <source>Children of the activity {activity}</source>
      <translation>Children of the activity {activity}</translation>
    </message>
    <message>
      <source>Choose the norms of {instrument}</source>
      <translation>Choose the norms of {instrument}</translation>
    </message>
    <message>
      <source>Choose the second place for backups</source>
      <translation>Choose the second place for backups</translation>
    </message>
    <message>
      <source>Close a care case of {name}</source>
      <translation>Close a care case of {name}</translation>
    </message>
    <message>
      <source>Close an urgent case</source>
      <translation>Close an urgent case</translation>
    </message>
    <message>
      <source>Close cases of the plan “{name}”</source>
      <translation>Close cases of the plan “{name}”</translation>
    </message>
    <message>
      <source>Close the account {name}</source>
      <translation>Close the account {name}</translation>
    </message>
    <message>
      <source>Confirm the screening of {name}, round {round}</source>
      <translation>Confirm the screening of {name}, round {round}</translation>
    </message>
    <message>
      <source>Development plan of {name}: {strength}</source>
      <translation>Development plan of {name}: {strength}</translation>
    </message>
    <message>
      <source>Edit staff: {name}</source>
      <translation>Edit staff: {name}</translation>
    </message>
    <message>
      <source>Edit the record of {name}</source>
      <translation>Edit the record of {name}</translation>
    </message>
    <message>
      <source>Edit the school's facts</source>
      <translation>Edit the school's facts</translation>
    </message>
    <message>
      <source>End a care case of {name} without closing it</source>
      <translation>End a care case of {name} without closing it</translation>
    </message>
    <message>
      <source>Finish the case study of {name}</source>
      <translation>Finish the case study of {name}</translation>
    </message>
    <message>
      <source>Finish the home visit of {name}, round {round}</source>
      <translation>Finish the home visit of {name}, round {round}</translation>
    </message>
    <message>
      <source>Finish the minutes of case conference {number}</source>
      <translation>Finish the minutes of case conference {number}</translation>
    </message>
    <message>
      <source>Finish the parents' meeting of {class_name}, term {term}</source>
      <translation>Finish the parents' meeting of {class_name}, term {term}</translation>
    </message>
    <message>
      <source>Follow up a care case of {name}</source>
      <translation>Follow up a care case of {name}</translation>
    </message>
    <message>
      <source>Follow up the plan “{name}”</source>
      <translation>Follow up the plan “{name}”</translation>
    </message>
    <message>
      <source>Give the screening of {name} back</source>
      <translation>Give the screening of {name} back</translation>
    </message>
    <message>
      <source>Home visit of {name}, round {round}</source>
      <translation>Home visit of {name}, round {round}</translation>
    </message>
    <message>
      <source>Homeroom of {class_name}, {day}</source>
      <translation>Homeroom of {class_name}, {day}</translation>
    </message>
    <message>
      <source>Homeroom of {class_name}: the month was seen ({count} lines)</source>
      <translation>Homeroom of {class_name}: the month was seen ({count} lines)</translation>
    </message>
    <message>
      <source>How the numbers of letters begin</source>
      <translation>How the numbers of letters begin</translation>
    </message>
    <message>
      <source>How {teacher} sees {name}</source>
      <translation>How {teacher} sees {name}</translation>
    </message>
    <message>
      <source>Import answers of {instrument} from {file}: {added} sheets added, {changed} changed</source>
      <translation>Import answers of {instrument} from {file}: {added} sheets added, {changed} changed</translation>
    </message>
    <message>
      <source>Import the marks {file}, term {term}/{year}: {added} added, {changed} changed</source>
      <translation>Import the marks {file}, term {term}/{year}: {added} added, {changed} changed</translation>
    </message>
    <message>
      <source>Import the roster {file} into {year}: {added} added, {changed} changed</source>
      <translation>Import the roster {file} into {year}: {added} added, {changed} changed</translation>
    </message>
    <message>
      <source>Keep backups in one place only</source>
      <translation>Keep backups in one place only</translation>
    </message>
    <message>
      <source>Keep the group {name}</source>
      <translation>Keep the group {name}</translation>
    </message>
    <message>
      <source>Keep what is being written</source>
      <translation>Keep what is being written</translation>
    </message>
    <message>
      <source>Key {instrument} of {name}</source>
      <translation>Key {instrument} of {name}</translation>
    </message>
    <message>
      <source>Key {instrument} of {name} a second time</source>
      <translation>Key {instrument} of {name} a second time</translation>
    </message>
    <message>
      <source>Lay before the principal: {what}</source>
      <translation>Lay before the principal: {what}</translation>
    </message>
    <message>
      <source>Load the growth table: {source}</source>
      <translation>Load the growth table: {source}</translation>
    </message>
    <message>
      <source>Load the wording of {instrument}</source>
      <translation>Load the wording of {instrument}</translation>
    </message>
    <message>
      <source>Lock the screening of {class_name}, round {round}</source>
      <translation>Lock the screening of {class_name}, round {round}</translation>
    </message>
    <message>
      <source>Lock the window after {minutes} minutes</source>
      <translation>Lock the window after {minutes} minutes</translation>
    </message>
    <message>
      <source>Merge {other} into {name}</source>
      <translation>Merge {other} into {name}</translation>
    </message>
    <message>
      <source>Move {name} to {class_name}</source>
      <translation>Move {name} to {class_name}</translation>
    </message>
    <message>
      <source>Open a care case of {name}</source>
      <translation>Open a care case of {name}</translation>
    </message>
    <message>
      <source>Open the parents' meeting of {class_name}, term {term}, again</source>
      <translation>Open the parents' meeting of {class_name}, term {term}, again</translation>
    </message>
    <message>
      <source>Open the strategies of the year {year} again</source>
      <translation>Open the strategies of the year {year} again</translation>
    </message>
    <message>
      <source>Parents' meeting of {class_name}, term {term}</source>
      <translation>Parents' meeting of {class_name}, term {term}</translation>
    </message>
    <message>
      <source>Parents' network of {class_name}: photo of {name}</source>
      <translation>Parents' network of {class_name}: photo of {name}</translation>
    </message>
    <message>
      <source>Parents' network of {class_name}: {name}</source>
      <translation>Parents' network of {class_name}: {name}</translation>
    </message>
    <message>
      <source>Parents' network of {class_name}: {name} leaves it</source>
      <translation>Parents' network of {class_name}: {name} leaves it</translation>
    </message>
    <message>
      <source>Photo of the activity {activity}</source>
      <translation>Photo of the activity {activity}</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Photo of {name}</translation>
    </message>
    <message>
      <source>Picture of the home visit of {name}</source>
      <translation>Picture of the home visit of {name}</translation>
    </message>
    <message>
      <source>Picture of {class_name}</source>
      <translation>Picture of {class_name}</translation>
    </message>
    <message>
      <source>Promotion of {name}, term {term}</source>
      <translation>Promotion of {name}, term {term}</translation>
    </message>
    <message>
      <source>Referral of {name}: {state}</source>
      <translation>Referral of {name}: {state}</translation>
    </message>
    <message>
      <source>Remove the empty class {class_name}</source>
      <translation>Remove the empty class {class_name}</translation>
    </message>
    <message>
      <source>Remove the group {name}</source>
      <translation>Remove the group {name}</translation>
    </message>
    <message>
      <source>Remove the wording of {instrument}</source>
      <translation>Remove the wording of {instrument}</translation>
    </message>
    <message>
      <source>Return to be mended: {what}</source>
      <translation>Return to be mended: {what}</translation>
    </message>
    <message>
      <source>Say who the account {name} belongs to</source>
      <translation>Say who the account {name} belongs to</translation>
    </message>
    <message>
      <source>Screen {name}, round {round}</source>
      <translation>Screen {name}, round {round}</translation>
    </message>
    <message>
      <source>Seal the restricted notes anew</source>
      <translation>Seal the restricted notes anew</translation>
    </message>
    <message>
      <source>Set the advisers of {class_name}</source>
      <translation>Set the advisers of {class_name}</translation>
    </message>
    <message>
      <source>Set the roles of the account {name}</source>
      <translation>Set the roles of the account {name}</translation>
    </message>
    <message>
      <source>Set the status of {name} to {status}</source>
      <translation>Set the status of {name} to {status}</translation>
    </message>
    <message>
      <source>Set up the school</source>
      <translation>Set up the school</translation>
    </message>
    <message>
      <source>Sign the promotion of {name}, term {term}</source>
      <translation>Sign the promotion of {name}, term {term}</translation>
    </message>
    <message>
      <source>Take a child out of case conference {number}</source>
      <translation>Take a child out of case conference {number}</translation>
    </message>
    <message>
      <source>Take a photo out of the activity {activity}</source>
      <translation>Take a photo out of the activity {activity}</translation>
    </message>
    <message>
      <source>Take a picture of {class_name} out</source>
      <translation>Take a picture of {class_name} out</translation>
    </message>
    <message>
      <source>Take a picture out of the home visit of {name}</source>
      <translation>Take a picture out of the home visit of {name}</translation>
    </message>
    <message>
      <source>Take children out of the activity {activity}</source>
      <translation>Take children out of the activity {activity}</translation>
    </message>
    <message>
      <source>Take out a development plan of {name}</source>
      <translation>Take out a development plan of {name}</translation>
    </message>
    <message>
      <source>Take out a talk with {name}, term {term}</source>
      <translation>Take out a talk with {name}, term {term}</translation>
    </message>
    <message>
      <source>Take out behaviour points of {name}: {points}</source>
      <translation>Take out behaviour points of {name}: {points}</translation>
    </message>
    <message>
      <source>Take out the activity {activity}</source>
      <translation>Take out the activity {activity}</translation>
    </message>
    <message>
      <source>Take the agency {name} off the list</source>
      <translation>Take the agency {name} off the list</translation>
    </message>
    <message>
      <source>Take the growth table out</source>
      <translation>Take the growth table out</translation>
    </message>
    <message>
      <source>Take the homeroom line of {class_name}, {day} out</source>
      <translation>Take the homeroom line of {class_name}, {day} out</translation>
    </message>
    <message>
      <source>Take the photo of {name} out</source>
      <translation>Take the photo of {name} out</translation>
    </message>
    <message>
      <source>Take “{caption}” out of the record of {name}</source>
      <translation>Take “{caption}” out of the record of {name}</translation>
    </message>
    <message>
      <source>Talk with {name}, term {term}</source>
      <translation>Talk with {name}, term {term}</translation>
    </message>
    <message>
      <source>Things done for the plan “{name}”</source>
      <translation>Things done for the plan “{name}”</translation>
    </message>
    <message>
      <source>Use a picture of the garuda on letters</source>
      <translation>Use a picture of the garuda on letters</translation>
    </message>
    <message>
      <source>Use no picture of the garuda on letters</source>
      <translation>Use no picture of the garuda on letters</translation>
    </message>
    <message>
      <source>Use the school's own cut-offs of {instrument} no longer</source>
      <translation>Use the school's own cut-offs of {instrument} no longer</translation>
    </message>
    <message>
      <source>Use the shipped indicators again</source>
      <translation>Use the shipped indicators again</translation>
    </message>
    <message>
      <source>Use the shipped kinds of activity again</source>
      <translation>Use the shipped kinds of activity again</translation>
    </message>
    <message>
      <source>Use the shipped ready patterns of {area} again</source>
      <translation>Use the shipped ready patterns of {area} again</translation>
    </message>
    <message>
      <source>Use the shipped rules of behaviour points again</source>
      <translation>Use the shipped rules of behaviour points again</translation>
    </message>
    <message>
      <source>Use the shipped screening form again</source>
      <translation>Use the shipped screening form again</translation>
    </message>
    <message>
      <source>White classroom of {class_name}</source>
      <translation>White classroom of {class_name}</translation>
    </message>
    <message>
      <source>Who came to the activity {activity}, and how it went</source>
      <translation>Who came to the activity {activity}, and how it went</translation>
    </message>
    <message>
      <source>Who came to the parents' meeting of {class_name}, term {term}</source>
      <translation>Who came to the parents' meeting of {class_name}, term {term}</translation>
    </message>
    <message>
      <source>Write a chapter of the case study of {name}: {chapter}</source>
      <translation>Write a chapter of the case study of {name}: {chapter}</translation>
    </message>
    <message>
      <source>Write down a child protection report</source>
      <translation>Write down a child protection report</translation>
    </message>
    <message>
      <source>Write down a resolution of case conference {number}</source>
      <translation>Write down a resolution of case conference {number}</translation>
    </message>
    <message>
      <source>Write down a word about the referral of {name}</source>
      <translation>Write down a word about the referral of {name}</translation>
    </message>
    <message>
      <source>Write down counselling session no. {number}</source>
      <translation>Write down counselling session no. {number}</translation>
    </message>
    <message>
      <source>Write down the agency {name}</source>
      <translation>Write down the agency {name}</translation>
    </message>
    <message>
      <source>Write down what was done in an urgent case</source>
      <translation>Write down what was done in an urgent case</translation>
    </message>
    <message>
      <source>Write the minutes of case conference {number}</source>
      <translation>Write the minutes of case conference {number}</translation>
    </message>
    <message>
      <source>Write the referral of {name}</source>
      <translation>Write the referral of {name}</translation>
    </message>
    <message>
      <source>Write the school's own cut-offs of {instrument}</source>
      <translation>Write the school's own cut-offs of {instrument}</translation>
    </message>
    <message>
      <source>{name} lives in the household of {other}</source>
      <translation>{name} lives in the household of {other}</translation>
    </message>
    <message>
      <source>{stage}: sign</source>
      <translation>{stage}: sign</translation>
    </message>
    <message>
      <source>{stage}: {page}</source>
      <translation>{stage}: {page}</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Finish later</source>
      <translation>Finish later</translation>
    </message>
    <message>
      <source>Going back keeps everything you have filled in</source>
      <translation>Going back keeps everything you have filled in</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>No wording of {name} is loaded. Nothing was removed.</source>
      <translation>No wording of {name} is loaded. Nothing was removed.</translation>
    </message>
    <message>
      <source>Of {name} only scores or a result are noted, so no wording is shown for it.</source>
      <translation>Of {name} only scores or a result are noted, so no wording is shown for it.</translation>
    </message>
    <message>
      <source>This file does not say that the school may use the wording of {name}. Nothing was loaded. Ask the owner of the rights, then write granted = true and who allowed it.</source>
      <translation>This file does not say that the school may use the wording of {name}. Nothing was loaded. Ask the owner of the rights, then write granted = true and who allowed it.</translation>
    </message>
    <message>
      <source>{file} cannot be read. Nothing was loaded. Choose another file.</source>
      <translation>{file} cannot be read. Nothing was loaded. Choose another file.</translation>
    </message>
  </context>
  <context>
    <name>Workplace</name>
    <message>
      <source>Abroad</source>
      <translation>Abroad</translation>
    </message>
    <message>
      <source>In another province</source>
      <translation>In another province</translation>
    </message>
    <message>
      <source>In the same district</source>
      <translation>In the same district</translation>
    </message>
    <message>
      <source>In the same province</source>
      <translation>In the same province</translation>
    </message>
  </context>
  <context>
    <name>Year</name>
    <message>
      <source>Academic year</source>
      <translation>Academic year</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Ends</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Starts</translation>
    </message>
  </context>
</TS>
