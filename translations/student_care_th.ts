<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
  <context>
    <name>Access</name>
    <message>
      <source>The account {who} may not do this. Nothing was shown and nothing was changed.</source>
      <translation>บัญชี {who} ไม่มีสิทธิ์ทำรายการนี้ ไม่มีการแสดงหรือเปลี่ยนแปลงข้อมูล</translation>
    </message>
    <message>
      <source>This record belongs to a class that is not yours. Nothing was shown and nothing was changed.</source>
      <translation>ข้อมูลนี้เป็นของห้องที่ท่านไม่ได้ดูแล ไม่มีการแสดงหรือเปลี่ยนแปลงข้อมูล</translation>
    </message>
  </context>
  <context>
    <name>Account</name>
    <message>
      <source>Account</source>
      <translation>บัญชี</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>ปิดแล้ว</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>ระดับชั้น</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>ใช้งาน</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>บุคลากร</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>บทบาท</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>An account needs a name of letters, digits, dots or dashes. Nothing was changed.</source>
      <translation>ชื่อบัญชีต้องเป็นตัวอักษร ตัวเลข จุด หรือขีด ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>An account needs a role. The roles are: {roles}. Nothing was changed.</source>
      <translation>บัญชีต้องมีบทบาท บทบาทที่มีคือ {roles} ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>Say for which class ({role}). Nothing was changed.</source>
      <translation>โปรดระบุห้องเรียน ({role}) ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>Say for which grade ({role}). Nothing was changed.</source>
      <translation>โปรดระบุระดับชั้น ({role}) ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>Somebody must be head of the care system. Give the role to somebody else first. Nothing was changed.</source>
      <translation>ต้องมีหัวหน้างานระบบดูแลช่วยเหลือนักเรียนอย่างน้อยหนึ่งคน โปรดมอบบทบาทนี้ให้ผู้อื่นก่อน ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>There is an account called {name} already. Nothing was changed.</source>
      <translation>มีบัญชีชื่อ {name} อยู่แล้ว ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>There is no account called {name}. Nothing was changed.</source>
      <translation>ไม่มีบัญชีชื่อ {name} ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>There is no grade {grade}. Write it like ม.1. Nothing was changed.</source>
      <translation>ไม่มีระดับชั้น {grade} เขียนแบบ ม.1 ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>This person is not among the staff, or has left. Nothing was changed.</source>
      <translation>ไม่พบบุคลากรคนนี้ หรือย้ายออกไปแล้ว ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>{person} has the account {name} already. Nothing was changed.</source>
      <translation>{person} มีบัญชี {name} อยู่แล้ว ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
  </context>
  <context>
    <name>Activities</name>
    <message>
      <source>The activity begins on {day}, so it cannot be done yet. Nothing was saved.</source>
      <translation>กิจกรรมนี้เริ่มวันที่ {day} จึงยังบันทึกว่าเสร็จแล้วไม่ได้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The activity ends before it begins. Nothing was saved. Mend the days.</source>
      <translation>วันสิ้นสุดอยู่ก่อนวันเริ่มกิจกรรม ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>This activity is not on record any more. Nothing was saved.</source>
      <translation>ไม่มีกิจกรรมนี้ในระบบแล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write what the activity is called. Nothing was saved.</source>
      <translation>กรุณากรอกชื่อกิจกรรม ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{count} children have more hours written than {hours}. Nothing was saved. Mend their hours first.</source>
      <translation>มีนักเรียน {count} คนที่บันทึกไว้มากกว่า {hours} ชั่วโมง ยังไม่ได้บันทึก โปรดแก้ชั่วโมงของนักเรียนก่อน</translation>
    </message>
    <message>
      <source>{hours} hours do not fit between {first} and {last}: at most {most} hours. Nothing was saved. Mend the hours or the days.</source>
      <translation>{hours} ชั่วโมงเกินช่วงวันที่ {first} ถึง {last} ซึ่งมีได้ไม่เกิน {most} ชั่วโมง ยังไม่ได้บันทึก โปรดแก้ชั่วโมงหรือวันที่</translation>
    </message>
  </context>
  <context>
    <name>Activities room</name>
    <message>
      <source>% of the class</source>
      <translation>ร้อยละของห้อง</translation>
    </message>
    <message>
      <source>A good word is noted as easily as a bad one:</source>
      <translation>คำชื่นชมบันทึกได้ง่ายเท่ากับข้อห่วงใย:</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Activities and promotion</source>
      <translation>กิจกรรมส่งเสริม</translation>
    </message>
    <message>
      <source>Activities of the year</source>
      <translation>กิจกรรมของปีนี้</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Add children</source>
      <translation>เพิ่มนักเรียน</translation>
    </message>
    <message>
      <source>Add who is ticked</source>
      <translation>เพิ่มคนที่เลือก</translation>
    </message>
    <message>
      <source>After</source>
      <translation>หลัง</translation>
    </message>
    <message>
      <source>All activities</source>
      <translation>กิจกรรมทั้งหมด</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>ทุกห้อง</translation>
    </message>
    <message>
      <source>All of step 3 …</source>
      <translation>ขั้นที่ 3 ทั้งหมด …</translation>
    </message>
    <message>
      <source>All others came</source>
      <translation>ที่เหลือเข้าร่วมทุกคน</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>จาก</translation>
    </message>
    <message>
      <source>Another talk</source>
      <translation>บันทึกอีกครั้ง</translation>
    </message>
    <message>
      <source>At risk or with a problem: {area}</source>
      <translation>เสี่ยงหรือมีปัญหา: {area}</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>ก่อน</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>เข้าร่วม</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Children to talk with</source>
      <translation>นักเรียนที่จะพูดคุย</translation>
    </message>
    <message>
      <source>Choose a child at the left.</source>
      <translation>เลือกนักเรียนจากรายชื่อทางซ้าย</translation>
    </message>
    <message>
      <source>Choose a class at the top of the window.</source>
      <translation>เลือกห้องเรียนที่ด้านบนของหน้าต่าง</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>เลือกภาพ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>ทุกคน</translation>
    </message>
    <message>
      <source>Find an activity</source>
      <translation>ค้นหากิจกรรม</translation>
    </message>
    <message>
      <source>Grade {grade}</source>
      <translation>ระดับ {grade}</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Has: {area}</source>
      <translation>มี{area}</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>ชั่วโมง</translation>
    </message>
    <message>
      <source>Hours of activities together</source>
      <translation>ชั่วโมงกิจกรรมรวม</translation>
    </message>
    <message>
      <source>In at least one activity</source>
      <translation>เข้าร่วมอย่างน้อยหนึ่งกิจกรรม</translation>
    </message>
    <message>
      <source>Its {count} children and photos go with it. The history can bring it back.</source>
      <translation>รายชื่อนักเรียน {count} คนและภาพจะถูกลบไปด้วย เรียกคืนได้จากหน้าประวัติ</translation>
    </message>
    <message>
      <source>Keep, next child</source>
      <translation>บันทึก ไปคนถัดไป</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Leave what is written?</source>
      <translation>ออกโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Leave without keeping</source>
      <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
      <source>New activity</source>
      <translation>กิจกรรมใหม่</translation>
    </message>
    <message>
      <source>No activity is written down this year yet. “New activity” begins one.</source>
      <translation>ปีนี้ยังไม่มีกิจกรรม กด “กิจกรรมใหม่” เพื่อเริ่มบันทึก</translation>
    </message>
    <message>
      <source>No. {no} {name}</source>
      <translation>เลขที่ {no} {name}</translation>
    </message>
    <message>
      <source>Nobody of this group is left to add. Choose another class or group.</source>
      <translation>ไม่มีนักเรียนในกลุ่มนี้ให้เพิ่มแล้ว เลือกห้องหรือกลุ่มอื่น</translation>
    </message>
    <message>
      <source>Nobody takes part yet. Add a class, a grade or a group.</source>
      <translation>ยังไม่มีผู้เข้าร่วม เพิ่มได้ทั้งห้อง ทั้งระดับ หรือเป็นกลุ่ม</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>ของ</translation>
    </message>
    <message>
      <source>Only who is still to be talked with</source>
      <translation>เฉพาะคนที่ยังไม่ได้พูดคุย</translation>
    </message>
    <message>
      <source>Own hours</source>
      <translation>ชม.ที่ได้</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>ผ่าน</translation>
    </message>
    <message>
      <source>People</source>
      <translation>คน</translation>
    </message>
    <message>
      <source>Photo {number}</source>
      <translation>ภาพที่ {number}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>ภาพกิจกรรม</translation>
    </message>
    <message>
      <source>Photos are made small; place, time and camera are taken out of them.</source>
      <translation>ระบบย่อภาพและลบข้อมูลสถานที่ เวลา และกล้องออกให้</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Promotion of {class_name}</source>
      <translation>ส่งเสริมนักเรียน {class_name}</translation>
    </message>
    <message>
      <source>Promotion, all classes</source>
      <translation>ส่งเสริมนักเรียน ทุกห้อง</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Screening round {number}</source>
      <translation>คัดกรองรอบ {number}</translation>
    </message>
    <message>
      <source>Space turns came and passed · Enter: next cell · Ctrl+Delete takes a child out · each row is kept</source>
      <translation>Space สลับเข้าร่วมและผ่าน · Enter ไปช่องถัดไป · Ctrl+Delete นำนักเรียนออก · บันทึกให้ทุกแถว</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Students by activity</source>
      <translation>จำนวนนักเรียนจำแนกตามกิจกรรม</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>สรุป</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>ลบออก</translation>
    </message>
    <message>
      <source>Take photo {number} out</source>
      <translation>นำภาพที่ {number} ออก</translation>
    </message>
    <message>
      <source>Take the activity out …</source>
      <translation>ลบกิจกรรม …</translation>
    </message>
    <message>
      <source>Take this child out</source>
      <translation>นำคนนี้ออก</translation>
    </message>
    <message>
      <source>Take this talk out</source>
      <translation>ลบบันทึกนี้</translation>
    </message>
    <message>
      <source>Take “{activity}” out?</source>
      <translation>ลบกิจกรรม “{activity}” หรือไม่</translation>
    </message>
    <message>
      <source>Talked</source>
      <translation>คุยแล้ว</translation>
    </message>
    <message>
      <source>Talked with {done} of {of} this term · {left} left</source>
      <translation>ภาคเรียนนี้พูดคุยแล้ว {done} จาก {of} คน · เหลือ {left} คน</translation>
    </message>
    <message>
      <source>Talked with, term {term}</source>
      <translation>พูดคุยแล้ว ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Talks of the term</source>
      <translation>พูดคุยรายคน</translation>
    </message>
    <message>
      <source>The activity</source>
      <translation>ข้อมูลกิจกรรม</translation>
    </message>
    <message>
      <source>The activity is kept.</source>
      <translation>บันทึกกิจกรรมแล้ว</translation>
    </message>
    <message>
      <source>The activity is not kept yet.</source>
      <translation>ยังไม่ได้บันทึกกิจกรรม</translation>
    </message>
    <message>
      <source>The activity was taken out. Ctrl+Z brings it back.</source>
      <translation>ลบกิจกรรมแล้ว กด Ctrl+Z เพื่อเรียกคืน</translation>
    </message>
    <message>
      <source>The last talk</source>
      <translation>ครั้งล่าสุด</translation>
    </message>
    <message>
      <source>The talk is kept.</source>
      <translation>บันทึกการพูดคุยแล้ว</translation>
    </message>
    <message>
      <source>The talk is not kept yet.</source>
      <translation>ยังไม่ได้บันทึกการพูดคุย</translation>
    </message>
    <message>
      <source>The talk was taken out. Ctrl+Z brings it back.</source>
      <translation>ลบบันทึกการพูดคุยแล้ว กด Ctrl+Z เพื่อเรียกคืน</translation>
    </message>
    <message>
      <source>This activity is the school's. You note for your own children who came.</source>
      <translation>กิจกรรมนี้เป็นของทั้งโรงเรียน ท่านบันทึกการเข้าร่วมของนักเรียนในห้องได้</translation>
    </message>
    <message>
      <source>Who takes part</source>
      <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
      <source>Whole school</source>
      <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>With a development plan</source>
      <translation>มีแผนพัฒนารายบุคคล</translation>
    </message>
    <message>
      <source>With a strength on record</source>
      <translation>มีจุดแข็งบันทึกไว้</translation>
    </message>
    <message>
      <source>With an award or a scholarship</source>
      <translation>ได้รับรางวัลหรือทุน</translation>
    </message>
    <message>
      <source>{came} of {all} came · {hours} hours together</source>
      <translation>เข้าร่วม {came} จาก {all} คน · รวม {hours} ชั่วโมง</translation>
    </message>
    <message>
      <source>{count} activities this year · {late} late</source>
      <translation>ปีนี้มี {count} กิจกรรม · เลยกำหนด {late}</translation>
    </message>
    <message>
      <source>{count} children were added.</source>
      <translation>เพิ่มนักเรียนแล้ว {count} คน</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>เลยกำหนด {days} วัน</translation>
    </message>
    <message>
      <source>{day} · {topic}</source>
      <translation>{day} · {topic}</translation>
    </message>
    <message>
      <source>{done} of {of}</source>
      <translation>{done} จาก {of}</translation>
    </message>
    <message>
      <source>{figures} · mean before {before}, after {after}</source>
      <translation>{figures} · เฉลี่ยก่อน {before} หลัง {after}</translation>
    </message>
    <message>
      <source>{form} (blank)</source>
      <translation>{form} (เปล่า)</translation>
    </message>
    <message>
      <source>{hours} hours a child</source>
      <translation>เฉลี่ยคนละ {hours} ชั่วโมง</translation>
    </message>
    <message>
      <source>{percent} % of the class</source>
      <translation>ร้อยละ {percent} ของห้อง</translation>
    </message>
    <message>
      <source>{whose} · {children} children · {came} came · {hours} hours together</source>
      <translation>{whose} · {children} คน · เข้าร่วม {came} คน · รวม {hours} ชั่วโมง</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>Answers the areas</source>
      <translation>ตอบปัญหาด้าน</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>งบประมาณ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>From</source>
      <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>กำลังทำ</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>จำนวนชั่วโมง</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Led by</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Measured before and after by</source>
      <translation>วัดก่อนและหลังด้วย</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อกิจกรรม</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>วัตถุประสงค์</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>วางแผนไว้</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Target group</source>
      <translation>กลุ่มเป้าหมาย</translation>
    </message>
    <message>
      <source>To</source>
      <translation>ถึงวันที่</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลที่ได้</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>ActivityKind</name>
    <message>
      <source>Activity for society and the public</source>
      <translation>กิจกรรมเพื่อสังคมและสาธารณประโยชน์</translation>
    </message>
    <message>
      <source>Activity of the class</source>
      <translation>กิจกรรมของห้อง</translation>
    </message>
    <message>
      <source>At most {most} kinds of activity can be kept. Nothing was saved.</source>
      <translation>เก็บชนิดกิจกรรมได้ไม่เกิน {most} ชนิด ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Camp</source>
      <translation>ค่าย</translation>
    </message>
    <message>
      <source>Club</source>
      <translation>ชุมนุม</translation>
    </message>
    <message>
      <source>Every kind of activity needs a name. Nothing was saved.</source>
      <translation>ชนิดกิจกรรมทุกชนิดต้องมีชื่อ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Guidance activity</source>
      <translation>กิจกรรมแนะแนว</translation>
    </message>
    <message>
      <source>Life skills and emotional intelligence</source>
      <translation>ทักษะชีวิตและความฉลาดทางอารมณ์</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Peer helpers (YC)</source>
      <translation>เพื่อนที่ปรึกษา (YC)</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>โครงการ</translation>
    </message>
    <message>
      <source>Scouts, Red Cross Youth, girl guides</source>
      <translation>ลูกเสือ ยุวกาชาด เนตรนารี</translation>
    </message>
    <message>
      <source>To Be Number One</source>
      <translation>ทูบีนัมเบอร์วัน (TO BE NUMBER ONE)</translation>
    </message>
    <message>
      <source>“{name}” is needed by other pages and stays offered. Nothing was saved.</source>
      <translation>“{name}” ยังใช้ในหน้าอื่น จึงเลิกใช้ไม่ได้ แต่เปลี่ยนชื่อได้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}” is no kind of activity of this school any more. Choose another one; nothing was saved.</source>
      <translation>โรงเรียนนี้ไม่มีชนิดกิจกรรม “{name}” แล้ว โปรดเลือกชนิดอื่น ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}” stands twice in the list. Nothing was saved.</source>
      <translation>“{name}” ซ้ำกันในรายการ ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>ActivityPaper</name>
    <message>
      <source>#</source>
      <translation>ที่</translation>
    </message>
    <message>
      <source>After</source>
      <translation>หลัง</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>ก่อน</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>เข้าร่วม</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>ชั่วโมง</translation>
    </message>
    <message>
      <source>Hours of all</source>
      <translation>ชั่วโมงรวม</translation>
    </message>
    <message>
      <source>In charge of the activity</source>
      <translation>ผู้รับผิดชอบกิจกรรม</translation>
    </message>
    <message>
      <source>Mean after</source>
      <translation>เฉลี่ยหลัง</translation>
    </message>
    <message>
      <source>Mean before</source>
      <translation>เฉลี่ยก่อน</translation>
    </message>
    <message>
      <source>NP</source>
      <translation>มผ</translation>
    </message>
    <message>
      <source>P</source>
      <translation>ผ</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>ภาพกิจกรรม</translation>
    </message>
    <message>
      <source>Record of an activity that promotes students</source>
      <translation>แบบบันทึกกิจกรรมส่งเสริมและพัฒนานักเรียน</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>The activity</source>
      <translation>ข้อมูลกิจกรรม</translation>
    </message>
    <message>
      <source>Took part</source>
      <translation>เข้าร่วม</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลที่เกิดขึ้น</translation>
    </message>
    <message>
      <source>Who took part</source>
      <translation>ผู้เข้าร่วมกิจกรรม</translation>
    </message>
    <message>
      <source>Whole school</source>
      <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>came</source>
      <translation>มา</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>{came} of {all} students</source>
      <translation>{came} จาก {all} คน</translation>
    </message>
  </context>
  <context>
    <name>Address</name>
    <message>
      <source>District {text}</source>
      <translation>อ.{text}</translation>
    </message>
    <message>
      <source>Moo {text}</source>
      <translation>ม.{text}</translation>
    </message>
    <message>
      <source>Province {text}</source>
      <translation>จ.{text}</translation>
    </message>
    <message>
      <source>Subdistrict {text}</source>
      <translation>ต.{text}</translation>
    </message>
    <message>
      <source>{text} Rd</source>
      <translation>{text}</translation>
    </message>
  </context>
  <context>
    <name>Adviser</name>
    <message>
      <source>Class</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>ลำดับ</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
  </context>
  <context>
    <name>Agency</name>
    <message>
      <source>A child was referred to {name}, so it stays on the list. Nothing was changed.</source>
      <translation>มีนักเรียนที่ส่งต่อไป {name} แล้ว จึงเอาออกจากรายชื่อไม่ได้ ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Letters go to</source>
      <translation>เรียน (ชื่อตำแหน่งในหนังสือ)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อหน่วยงาน</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Write the name of the agency. Nothing was saved.</source>
      <translation>กรุณาเขียนชื่อหน่วยงาน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{label}: {problem}. Nothing was saved.</source>
      <translation>{label}: {problem} ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>AgencyKind</name>
    <message>
      <source>Education area office</source>
      <translation>สำนักงานเขตพื้นที่การศึกษา</translation>
    </message>
    <message>
      <source>Foundation</source>
      <translation>มูลนิธิ</translation>
    </message>
    <message>
      <source>Fund or loan</source>
      <translation>กองทุน (กสศ., กยศ.)</translation>
    </message>
    <message>
      <source>Health promotion hospital of the sub-district</source>
      <translation>โรงพยาบาลส่งเสริมสุขภาพตำบล</translation>
    </message>
    <message>
      <source>Hospital</source>
      <translation>โรงพยาบาล</translation>
    </message>
    <message>
      <source>Hotline</source>
      <translation>สายด่วน</translation>
    </message>
    <message>
      <source>Juvenile and family court</source>
      <translation>ศาลเยาวชนและครอบครัว</translation>
    </message>
    <message>
      <source>Juvenile observation centre</source>
      <translation>สถานพินิจและคุ้มครองเด็กและเยาวชน</translation>
    </message>
    <message>
      <source>Local government</source>
      <translation>องค์กรปกครองส่วนท้องถิ่น</translation>
    </message>
    <message>
      <source>One stop crisis centre (OSCC)</source>
      <translation>ศูนย์พึ่งได้ (OSCC)</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Police</source>
      <translation>ตำรวจ</translation>
    </message>
    <message>
      <source>Provincial social development office</source>
      <translation>สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด (พมจ.)</translation>
    </message>
    <message>
      <source>Psychiatric hospital</source>
      <translation>โรงพยาบาลจิตเวช</translation>
    </message>
    <message>
      <source>School</source>
      <translation>โรงเรียน</translation>
    </message>
    <message>
      <source>Shelter for children and families</source>
      <translation>บ้านพักเด็กและครอบครัว</translation>
    </message>
    <message>
      <source>Special education centre</source>
      <translation>ศูนย์การศึกษาพิเศษ</translation>
    </message>
    <message>
      <source>Student protection centre</source>
      <translation>ศูนย์คุ้มครองนักเรียน (ฉก.ชน.)</translation>
    </message>
    <message>
      <source>Temple</source>
      <translation>วัด</translation>
    </message>
    <message>
      <source>Treatment centre</source>
      <translation>สถานบำบัดรักษา</translation>
    </message>
    <message>
      <source>Vocational college</source>
      <translation>วิทยาลัยอาชีวศึกษา</translation>
    </message>
  </context>
  <context>
    <name>AgreedIndicator</name>
    <message>
      <source>Decision</source>
      <translation>ผลการพิจารณา</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>Level 1</source>
      <translation>ระดับ 1</translation>
    </message>
    <message>
      <source>Level 2</source>
      <translation>ระดับ 2</translation>
    </message>
    <message>
      <source>Level 3</source>
      <translation>ระดับ 3</translation>
    </message>
    <message>
      <source>Level 4</source>
      <translation>ระดับ 4</translation>
    </message>
    <message>
      <source>Level 5</source>
      <translation>ระดับ 5</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>มาตรฐาน</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>เป้าหมาย</translation>
    </message>
  </context>
  <context>
    <name>Alive</name>
    <message>
      <source>Alive</source>
      <translation>มีชีวิตอยู่</translation>
    </message>
    <message>
      <source>Dead</source>
      <translation>เสียชีวิต</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>สาบสูญ</translation>
    </message>
  </context>
  <context>
    <name>AnswerSheet</name>
    <message>
      <source>Answer sheet: {instrument}, {informant}</source>
      <translation>กระดาษคำตอบ {instrument} ฉบับ{informant}</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>ผู้ตอบ</translation>
    </message>
    <message>
      <source>For the school: keyed by</source>
      <translation>สำหรับโรงเรียน: ผู้บันทึกข้อมูล</translation>
    </message>
    <message>
      <source>If item {item} is answered “{answer}”, leave the rest of this part empty.</source>
      <translation>ถ้าข้อ {item} ตอบว่า “{answer}” ไม่ต้องตอบข้ออื่นของส่วนนี้</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>ข้อ</translation>
    </message>
    <message>
      <source>Read each item from the questionnaire of your school and tick one box in the row of its number.</source>
      <translation>อ่านข้อคำถามจากแบบประเมินของโรงเรียน แล้วทำเครื่องหมายลงในช่องเดียวของแต่ละข้อ</translation>
    </message>
    <message>
      <source>Relation to the child</source>
      <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
      <source>Think of {recall}.</source>
      <translation>ให้นึกถึงช่วง {recall}</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>Fill in the white cells only: one number for each item, an item without an answer stays empty. Then bring this file back into the program.</source>
      <translation>กรอกเฉพาะช่องคำตอบ ข้อละหนึ่งตัวเลข ข้อที่ไม่ได้ตอบให้เว้นว่าง เสร็จแล้วนำไฟล์นี้กลับเข้าโปรแกรม</translation>
    </message>
    <message>
      <source>Item {first}: {values}</source>
      <translation>ข้อ {first}: {values}</translation>
    </message>
    <message>
      <source>Item {first}–{last}: {values}</source>
      <translation>ข้อ {first}–{last}: {values}</translation>
    </message>
    <message>
      <source>Item {item}</source>
      <translation>ข้อ {item}</translation>
    </message>
    <message>
      <source>Item {item} is empty here, but answered on record. The answer on record stays.</source>
      <translation>ข้อ {item} ว่างในไฟล์ แต่มีคำตอบบันทึกไว้แล้ว คงคำตอบเดิมไว้</translation>
    </message>
    <message>
      <source>Item {item}: “{text}” is not one of its answers ({known}). {kept}</source>
      <translation>ข้อ {item}: “{text}” ไม่ใช่คำตอบของข้อนี้ ({known}) {kept}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-สกุล</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Only one of these: {values}. Leave the cell empty where there is no answer.</source>
      <translation>กรอกได้เฉพาะ {values} ถ้าไม่ได้ตอบให้เว้นว่าง</translation>
    </message>
    <message>
      <source>Personal data: keep it safe, and delete this file when it was brought in.</source>
      <translation>ข้อมูลส่วนบุคคล เก็บรักษาให้ดี และลบไฟล์นี้เมื่อนำเข้าโปรแกรมแล้ว</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>The cell is left empty.</source>
      <translation>เว้นข้อนี้ว่างไว้</translation>
    </message>
    <message>
      <source>The class of this workbook is not in this school any more. Nothing was changed.</source>
      <translation>ไม่มีห้องเรียนของไฟล์นี้ในโรงเรียนแล้ว ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>The hidden code of this workbook was changed, so nobody can tell whose answers these are. Nothing was changed. Save a new workbook of this class and copy the answers into it.</source>
      <translation>รหัสที่ซ่อนในไฟล์นี้ถูกแก้ไข จึงบอกไม่ได้ว่าเป็นคำตอบของใคร ข้อมูลยังเหมือนเดิมทุกอย่าง ให้บันทึกไฟล์ใหม่ของห้องนี้ แล้วคัดลอกคำตอบใส่</translation>
    </message>
    <message>
      <source>The hidden key of this row is that of {key}, but the row says {said}. The row is left out: was it sorted without all columns?</source>
      <translation>รหัสที่ซ่อนของแถวนี้เป็นของ {key} แต่ในแถวเขียนว่า {said} จึงไม่นำเข้าแถวนี้ อาจมีการเรียงแถวโดยไม่ได้เลือกครบทุกคอลัมน์</translation>
    </message>
    <message>
      <source>The hidden key of this row was changed; the child was found by the number.</source>
      <translation>รหัสที่ซ่อนของแถวนี้ถูกแก้ไข จึงหานักเรียนจากเลขประจำตัวแทน</translation>
    </message>
    <message>
      <source>There are no items {items} in this instrument. These columns were not read.</source>
      <translation>แบบนี้ไม่มีข้อ {items} จึงไม่ได้อ่านคอลัมน์เหล่านี้</translation>
    </message>
    <message>
      <source>There is more than one column for the items {items}. None of them was read.</source>
      <translation>ข้อ {items} มีมากกว่าหนึ่งคอลัมน์ จึงไม่ได้อ่านข้อเหล่านี้</translation>
    </message>
    <message>
      <source>There is no column for the items {items}. What is on record stays.</source>
      <translation>ไม่มีคอลัมน์ของข้อ {items} คำตอบที่บันทึกไว้แล้วยังอยู่ตามเดิม</translation>
    </message>
    <message>
      <source>This program has no instrument called {key}. Nothing was changed.</source>
      <translation>โปรแกรมนี้ไม่มีแบบประเมินชื่อ {key} ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>This workbook is for {instrument}, answered by {informant}, round {round}, not for what was chosen. Nothing was changed.</source>
      <translation>ไฟล์นี้เป็นของ{instrument} ผู้ตอบ {informant} รอบที่ {round} ไม่ตรงกับที่เลือกไว้ ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>This workbook was made for another school. Nothing was changed. Choose one of this school.</source>
      <translation>ไฟล์นี้เป็นของโรงเรียนอื่น ข้อมูลยังเหมือนเดิมทุกอย่าง ให้เลือกไฟล์ของโรงเรียนนี้</translation>
    </message>
    <message>
      <source>What is on record stays.</source>
      <translation>คงคำตอบเดิมไว้</translation>
    </message>
    <message>
      <source>Whose answers are these? No child has this number or name. The row is left out.</source>
      <translation>ไม่พบนักเรียนที่มีเลขประจำตัวหรือชื่อนี้ จึงไม่รู้ว่าเป็นคำตอบของใคร และไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>{file} has columns for the items {items}, and {instrument} has no such items. Is it another instrument? Nothing was changed.</source>
      <translation>{file} มีคอลัมน์ของข้อ {items} แต่ {instrument} ไม่มีข้อเหล่านี้ อาจเป็นแบบประเมินอื่น ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>{file} has no line of headings with the children's number or name and at least half of the items of {instrument} (1 to {items}). Nothing was changed.</source>
      <translation>{file} ไม่มีแถวหัวตารางที่มีเลขประจำตัวหรือชื่อนักเรียน และเลขข้ออย่างน้อยครึ่งหนึ่งของ{instrument} (1 ถึง {items}) ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>{file} holds more than one workbook of answers. Bring in one at a time. Nothing was changed.</source>
      <translation>{file} มีตารางคำตอบมากกว่าหนึ่งชุด ให้นำเข้าทีละชุด ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>{file} is no workbook of answers that this program made. Nothing was changed. If it is a list of your own, say which instrument it is, who answered and which round.</source>
      <translation>{file} ไม่ใช่ไฟล์กรอกคำตอบที่โปรแกรมนี้ทำ ข้อมูลยังเหมือนเดิมทุกอย่าง ถ้าเป็นตารางที่ทำเอง ให้ระบุว่าเป็นแบบประเมินใด ใครตอบ และรอบใด</translation>
    </message>
    <message>
      <source>{instrument} · answered by: {informant} · {room} · academic year {year}, round {round}</source>
      <translation>{instrument} · ผู้ตอบ: {informant} · {room} · ปีการศึกษา {year} รอบที่ {round}</translation>
    </message>
    <message>
      <source>{name} has no answer here, but has answers on record. They stay.</source>
      <translation>{name} ไม่มีคำตอบในไฟล์ แต่มีคำตอบบันทึกไว้แล้ว คงคำตอบเดิมไว้</translation>
    </message>
    <message>
      <source>{name} is for one child at a time and never stands in a list of a class. Key it at the child. Nothing was changed.</source>
      <translation>{name} ใช้กับนักเรียนทีละคน ไม่ทำเป็นรายชื่อทั้งห้อง ให้บันทึกที่หน้านักเรียน ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>{name} is in no class of the year {year}. The row is left out.</source>
      <translation>{name} ไม่ได้อยู่ในห้องเรียนใดในปีการศึกษา {year} จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>{name} is in {room} now. The answers were taken.</source>
      <translation>{name} อยู่ห้อง {room} แล้ว นำเข้าคำตอบแล้ว</translation>
    </message>
    <message>
      <source>{name} is not answered by: {informant}. No workbook was made and nothing was changed.</source>
      <translation>{name} ไม่ใช้กับผู้ตอบ: {informant} ยังไม่ได้ทำไฟล์ และข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>{name} is not keyed item by item, so there is no workbook for it. Nothing was changed.</source>
      <translation>{name} ไม่ได้บันทึกรายข้อ จึงไม่มีไฟล์กรอกคำตอบ ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>{name} stands in this file more than once. The row is left out.</source>
      <translation>{name} อยู่ในไฟล์นี้มากกว่าหนึ่งแถว จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>{title} · code of the paper sheets {code}</source>
      <translation>{title} · รหัสชุดกระดาษ {code}</translation>
    </message>
  </context>
  <context>
    <name>Approval</name>
    <message>
      <source>Approved</source>
      <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>รอพิจารณา</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>ผู้เสนอ</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>วันที่เสนอ</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>การศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>ผู้พิจารณา</translation>
    </message>
    <message>
      <source>Decided on</source>
      <translation>วันที่พิจารณา</translation>
    </message>
    <message>
      <source>Minutes of a case conference</source>
      <translation>รายงานประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Minutes of the parents' meeting</source>
      <translation>รายงานการประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Of the record</source>
      <translation>ของระเบียน</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>แผนการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Probation</source>
      <translation>ทัณฑ์บน</translation>
    </message>
    <message>
      <source>Referral outside</source>
      <translation>การส่งต่อภายนอก</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>ส่งคืนให้แก้ไข</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>This was decided already, or taken back. Nothing was changed.</source>
      <translation>เรื่องนี้พิจารณาไปแล้ว หรือถูกถอนคืน ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>What</source>
      <translation>เรื่องที่เสนอ</translation>
    </message>
    <message>
      <source>Write what is to be mended. Nothing was returned.</source>
      <translation>เขียนว่าต้องแก้ไขอะไร เอกสารยังไม่ถูกส่งกลับ</translation>
    </message>
  </context>
  <context>
    <name>Approvals</name>
    <message>
      <source>Answer</source>
      <translation>ผลการพิจารณา</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>อนุมัติ</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
      <source>Approved: {what}</source>
      <translation>อนุมัติแล้ว: {what}</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>ผู้เสนอ</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>วันที่เสนอ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Decided of late</source>
      <translation>พิจารณาแล้วล่าสุด</translation>
    </message>
    <message>
      <source>Enter opens the paper. Approve it, or return it and say what is to be mended.</source>
      <translation>กด Enter เพื่อเปิดเอกสาร แล้วอนุมัติ หรือส่งกลับพร้อมบอกว่าต้องแก้ไขอะไร</translation>
    </message>
    <message>
      <source>No paper waits for you.</source>
      <translation>ไม่มีเอกสารรอท่าน</translation>
    </message>
    <message>
      <source>Nothing was decided yet.</source>
      <translation>ยังไม่มีเรื่องที่พิจารณาแล้ว</translation>
    </message>
    <message>
      <source>On</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Open the paper</source>
      <translation>เปิดเอกสาร</translation>
    </message>
    <message>
      <source>Papers to approve</source>
      <translation>เอกสารรออนุมัติ</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Remark (needed when a paper is returned)</source>
      <translation>หมายเหตุ (ต้องเขียนเมื่อส่งกลับให้แก้ไข)</translation>
    </message>
    <message>
      <source>Return to be mended</source>
      <translation>ส่งกลับให้แก้ไข</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>ส่งกลับแล้ว</translation>
    </message>
    <message>
      <source>Returned to be mended: {what}</source>
      <translation>ส่งกลับให้แก้ไขแล้ว: {what}</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>รอท่านพิจารณา</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>รออยู่</translation>
    </message>
    <message>
      <source>What</source>
      <translation>เรื่อง</translation>
    </message>
  </context>
  <context>
    <name>Area</name>
    <message>
      <source>Drugs</source>
      <translation>การใช้สารเสพติด</translation>
    </message>
    <message>
      <source>Economy</source>
      <translation>เศรษฐกิจ</translation>
    </message>
    <message>
      <source>Gaming</source>
      <translation>การติดเกม</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>สุขภาพ</translation>
    </message>
    <message>
      <source>Mental health and behaviour</source>
      <translation>สุขภาพจิตและพฤติกรรม</translation>
    </message>
    <message>
      <source>Phones and social media</source>
      <translation>การใช้เครื่องมือสื่อสารและสื่อออนไลน์</translation>
    </message>
    <message>
      <source>Sexual behaviour</source>
      <translation>พฤติกรรมทางเพศ</translation>
    </message>
    <message>
      <source>Special needs</source>
      <translation>ความต้องการพิเศษ</translation>
    </message>
    <message>
      <source>Special talent</source>
      <translation>ความสามารถพิเศษ</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>การเรียน</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>การเดินทาง</translation>
    </message>
    <message>
      <source>Violence</source>
      <translation>การใช้ความรุนแรง</translation>
    </message>
    <message>
      <source>Welfare and safety</source>
      <translation>สวัสดิภาพและความปลอดภัย</translation>
    </message>
  </context>
  <context>
    <name>AreaShort</name>
    <message>
      <source>Drugs</source>
      <translation>เสพติด</translation>
    </message>
    <message>
      <source>Fights</source>
      <translation>รุนแรง</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>เกม</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>สุขภาพ</translation>
    </message>
    <message>
      <source>Media</source>
      <translation>สื่อ</translation>
    </message>
    <message>
      <source>Mind</source>
      <translation>จิตใจ</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>ฐานะ</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>พิเศษ</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>ปลอดภัย</translation>
    </message>
    <message>
      <source>Sexual</source>
      <translation>เพศ</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>เรียน</translation>
    </message>
    <message>
      <source>Talent</source>
      <translation>เด่น</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>เดินทาง</translation>
    </message>
  </context>
  <context>
    <name>Attachment</name>
    <message>
      <source>Caption</source>
      <translation>คำอธิบายภาพ</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>เนื้อหา</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>ชนิดไฟล์</translation>
    </message>
    <message>
      <source>Size in bytes</source>
      <translation>ขนาด (ไบต์)</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>The file {file} cannot be read. Nothing was added. Choose another one.</source>
      <translation>เปิดไฟล์ {file} ไม่ได้ ยังไม่ได้เพิ่มอะไร กรุณาเลือกไฟล์อื่น</translation>
    </message>
    <message>
      <source>The file {file} is larger than {most} MB. Nothing was added. Scan it with fewer dots and try again.</source>
      <translation>ไฟล์ {file} ใหญ่เกิน {most} MB ยังไม่ได้เพิ่มอะไร กรุณาสแกนด้วยความละเอียดต่ำลงแล้วลองใหม่</translation>
    </message>
    <message>
      <source>This paper is not on record any more.</source>
      <translation>เอกสารนี้ไม่อยู่ในระเบียนแล้ว</translation>
    </message>
  </context>
  <context>
    <name>Attendant</name>
    <message>
      <source>Came</source>
      <translation>มาประชุม</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>ตำแหน่ง</translation>
    </message>
  </context>
  <context>
    <name>Award</name>
    <message>
      <source>Award</source>
      <translation>รางวัล</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>ได้รับเพราะ</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>ผู้มอบ</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
  </context>
  <context>
    <name>Awards</name>
    <message>
      <source>An award lies before the day of birth. Nothing was saved. Mend the day.</source>
      <translation>วันที่ได้รับรางวัลอยู่ก่อนวันเกิด ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>Write what the award is called, or take the row out. Nothing was saved.</source>
      <translation>กรุณากรอกชื่อรางวัล หรือลบแถวนั้นออก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write what the scholarship is called, or take the row out. Nothing was saved.</source>
      <translation>กรุณากรอกชื่อทุนการศึกษา หรือลบแถวนั้นออก ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>Backup</name>
    <message>
      <source>Copying new pictures</source>
      <translation>กำลังคัดลอกรูปใหม่</translation>
    </message>
    <message>
      <source>Copying the records, then opening and counting the copy</source>
      <translation>กำลังคัดลอกข้อมูล แล้วเปิดตรวจและนับ</translation>
    </message>
    <message>
      <source>Something of this child has its place taken now. Nothing was changed.</source>
      <translation>ข้อมูลบางส่วนของนักเรียนคนนี้มีข้อมูลอื่นอยู่แทนที่แล้ว ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>The backup could not be proven ({reason}), so it was not used. Nothing was changed. Make another one, or take another file.</source>
      <translation>ตรวจสอบไฟล์สำรองแล้วไม่ผ่าน ({reason}) จึงไม่ได้นำมาใช้ ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาสำรองข้อมูลใหม่หรือเลือกไฟล์อื่น</translation>
    </message>
    <message>
      <source>The second place ({folder}) has no new backup: {reason} The one in this computer is good. A stick formatted as FAT32 holds no file of 4 GB or more.</source>
      <translation>ที่สำรองแห่งที่สอง ({folder}) ยังไม่ได้ข้อมูลสำรองชุดใหม่: {reason} ส่วนชุดในเครื่องนี้ใช้ได้ (แฟลชไดรฟ์แบบ FAT32 เก็บไฟล์ขนาด 4 GB ขึ้นไปไม่ได้)</translation>
    </message>
    <message>
      <source>The second place ({folder}) is not plugged in. The backup in this computer is good.</source>
      <translation>ที่สำรองแห่งที่สอง ({folder}) ยังไม่ได้เสียบ ส่วนข้อมูลสำรองในเครื่องนี้ใช้ได้</translation>
    </message>
    <message>
      <source>The second place ({folder}) went away while the backup was written. Nothing half counts as a backup, and the one in this computer is good. Plug it in again; the next backup goes there too.</source>
      <translation>ที่สำรองแห่งที่สอง ({folder}) หลุดไประหว่างสำรอง ไฟล์ที่เขียนไม่ครบไม่นับเป็นข้อมูลสำรอง ส่วนชุดในเครื่องนี้ใช้ได้ เสียบใหม่แล้วการสำรองครั้งต่อไปจะไปที่นั่นด้วย</translation>
    </message>
    <message>
      <source>The second place must not lie in the data folder: both would be lost together.</source>
      <translation>ที่สำรองแห่งที่สองต้องไม่อยู่ในโฟลเดอร์ข้อมูล เพราะจะหายไปพร้อมกัน</translation>
    </message>
    <message>
      <source>There is data in {folder} already. Nothing was changed. Choose an empty folder.</source>
      <translation>มีข้อมูลอยู่ใน {folder} แล้ว จึงไม่ได้เปลี่ยนแปลงอะไร กรุณาเลือกโฟลเดอร์ว่าง</translation>
    </message>
    <message>
      <source>There is no child with the number {number} in {file}. Nothing was changed.</source>
      <translation>ไม่มีนักเรียนเลขประจำตัว {number} ใน {file} ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>This backup has a key of its own. Write the passphrase or recovery key of then.</source>
      <translation>ข้อมูลสำรองนี้ใช้กุญแจชุดอื่น พิมพ์รหัสผ่านหรือรหัสกู้คืนของเวลานั้น</translation>
    </message>
    <message>
      <source>Writing the backup to the second place, then opening and counting it there</source>
      <translation>กำลังสำรองไว้ที่แห่งที่สอง แล้วเปิดตรวจและนับที่นั่น</translation>
    </message>
    <message>
      <source>it does not read back as it was written</source>
      <translation>อ่านกลับมาแล้วไม่ตรงกับที่เขียนไว้</translation>
    </message>
    <message>
      <source>the counts differ</source>
      <translation>จำนวนรายการไม่ตรงกัน</translation>
    </message>
    <message>
      <source>{file} is not a backup of this program, or it is cut short. Nothing was changed.</source>
      <translation>{file} ไม่ใช่ไฟล์สำรองของโปรแกรมนี้ หรือไฟล์ไม่ครบ ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>{name} has the number of this child now ({number}). Nothing was changed. Change that number first.</source>
      <translation>ตอนนี้ {name} ใช้เลขประจำตัวของนักเรียนคนนี้ ({number}) ยังไม่มีอะไรเปลี่ยน แก้เลขนั้นก่อน</translation>
    </message>
  </context>
  <context>
    <name>Band</name>
    <message>
      <source>Least</source>
      <translation>น้อยที่สุด</translation>
    </message>
    <message>
      <source>Little</source>
      <translation>น้อย</translation>
    </message>
    <message>
      <source>Middling</source>
      <translation>ปานกลาง</translation>
    </message>
    <message>
      <source>Most</source>
      <translation>มากที่สุด</translation>
    </message>
    <message>
      <source>Much</source>
      <translation>มาก</translation>
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
      <translation>{title}: {bar} {part} {count}</translation>
    </message>
  </context>
  <context>
    <name>Begun</name>
    <message>
      <source>A text that was never saved was found: {what}. {who} wrote it, last {when}.</source>
      <translation>พบร่างที่ยังไม่ได้บันทึก: {what} ผู้เขียน {who} เขียนล่าสุด{when}</translation>
    </message>
    <message>
      <source>It was never saved. Once it is thrown away nobody can bring it back.</source>
      <translation>ร่างนี้ยังไม่เคยบันทึก ทิ้งแล้วไม่มีใครเรียกคืนได้</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>เปิดร่าง</translation>
    </message>
    <message>
      <source>Throw away what was written?</source>
      <translation>ทิ้งร่างนี้หรือไม่</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>ทิ้งร่าง</translation>
    </message>
    <message>
      <source>Throw it away …</source>
      <translation>ทิ้งร่าง …</translation>
    </message>
  </context>
  <context>
    <name>Behaviour</name>
    <message>
      <source>Approved by</source>
      <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>มาตรการ</translation>
    </message>
    <message>
      <source>Parent informed on</source>
      <translation>วันที่แจ้งผู้ปกครอง</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>คะแนน</translation>
    </message>
    <message>
      <source>Probation until</source>
      <translation>ทัณฑ์บนถึงวันที่</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>ผู้รายงาน</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>ข้อระเบียบ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>เหตุการณ์</translation>
    </message>
    <message>
      <source>What the child says of it</source>
      <translation>คำชี้แจงของนักเรียน</translation>
    </message>
    <message>
      <source>Witness</source>
      <translation>พยาน</translation>
    </message>
  </context>
  <context>
    <name>BehaviourPaper</name>
    <message>
      <source>At the start</source>
      <translation>เริ่มต้น</translation>
    </message>
    <message>
      <source>Discipline teacher</source>
      <translation>ครูฝ่ายปกครอง</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>ได้เพิ่ม</translation>
    </message>
    <message>
      <source>Record of behaviour points</source>
      <translation>บันทึกคะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>points</source>
      <translation>คะแนน</translation>
    </message>
  </context>
  <context>
    <name>Behind</name>
    <message>
      <source>A strength is on record</source>
      <translation>บันทึกจุดเด่นไว้แล้ว</translation>
    </message>
    <message>
      <source>About</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Absent {absent} of {days} days</source>
      <translation>ขาดเรียน {absent} จาก {days} วัน</translation>
    </message>
    <message>
      <source>All traits passed</source>
      <translation>ผ่านคุณลักษณะครบทุกข้อ</translation>
    </message>
    <message>
      <source>Arrow keys and Enter, or a click on a number, list what is behind it here.</source>
      <translation>กดลูกศรแล้วกด Enter หรือคลิกที่ตัวเลข รายชื่อของตัวเลขนั้นจะขึ้นที่นี่</translation>
    </message>
    <message>
      <source>Average {gpa}</source>
      <translation>เกรดเฉลี่ย {gpa}</translation>
    </message>
    <message>
      <source>Below the norm</source>
      <translation>ต่ำกว่าเกณฑ์</translation>
    </message>
    <message>
      <source>Built on this year</source>
      <translation>ได้ต่อยอดในปีนี้</translation>
    </message>
    <message>
      <source>Came to {count} meetings</source>
      <translation>ผู้ปกครองมาประชุม {count} ครั้ง</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Conference {number}, {day}</source>
      <translation>ประชุมครั้งที่ {number} วันที่ {day}</translation>
    </message>
    <message>
      <source>Drugs: {group}</source>
      <translation>ด้านยาเสพติด: {group}</translation>
    </message>
    <message>
      <source>Each area has a case</source>
      <translation>มีแฟ้มดูแลครบทุกด้าน</translation>
    </message>
    <message>
      <source>Faces of 4 and 5</source>
      <translation>เลือกใบหน้า 4 ถึง 5</translation>
    </message>
    <message>
      <source>Filled in the student's voice</source>
      <translation>ตอบเสียงนักเรียนแล้ว</translation>
    </message>
    <message>
      <source>Got a scholarship or help</source>
      <translation>ได้รับทุนหรือความช่วยเหลือแล้ว</translation>
    </message>
    <message>
      <source>Group: {group}</source>
      <translation>กลุ่ม{group}</translation>
    </message>
    <message>
      <source>Has not filled it in yet</source>
      <translation>ยังไม่ได้ตอบเสียงนักเรียน</translation>
    </message>
    <message>
      <source>In no activity yet</source>
      <translation>ยังไม่ได้ร่วมกิจกรรม</translation>
    </message>
    <message>
      <source>Lines behind the number</source>
      <translation>รายชื่อของตัวเลข</translation>
    </message>
    <message>
      <source>Mended {day}</source>
      <translation>แก้ไขแล้ว {day}</translation>
    </message>
    <message>
      <source>No case for: {area}</source>
      <translation>ยังไม่มีแฟ้มดูแลด้าน{area}</translation>
    </message>
    <message>
      <source>No chair elected yet</source>
      <translation>ยังไม่ได้เลือกประธานเครือข่าย</translation>
    </message>
    <message>
      <source>No hours yet</source>
      <translation>ยังไม่มีชั่วโมงกิจกรรม</translation>
    </message>
    <message>
      <source>No marks on record yet</source>
      <translation>ยังไม่มีผลการเรียน</translation>
    </message>
    <message>
      <source>No referral this year</source>
      <translation>ปีนี้ไม่มีการส่งต่อ</translation>
    </message>
    <message>
      <source>No sign about drugs</source>
      <translation>ไม่มีสัญญาณด้านยาเสพติด</translation>
    </message>
    <message>
      <source>No strength on record yet</source>
      <translation>ยังไม่ได้บันทึกจุดเด่น</translation>
    </message>
    <message>
      <source>No talk on record yet</source>
      <translation>ยังไม่มีบันทึกการคุยรายคน</translation>
    </message>
    <message>
      <source>No training this year yet</source>
      <translation>ปีนี้ยังไม่ได้อบรม</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody has come yet</source>
      <translation>ผู้ปกครองยังไม่ได้มาประชุม</translation>
    </message>
    <message>
      <source>Not mended yet</source>
      <translation>ยังไม่ได้แก้ไข</translation>
    </message>
    <message>
      <source>Not passed: {count} subjects</source>
      <translation>ไม่ผ่าน {count} วิชา</translation>
    </message>
    <message>
      <source>Not passed: {count} traits</source>
      <translation>ไม่ผ่าน {count} ข้อ</translation>
    </message>
    <message>
      <source>Not screened again yet</source>
      <translation>ยังไม่ได้คัดกรองซ้ำ</translation>
    </message>
    <message>
      <source>Not screened yet, or not confirmed</source>
      <translation>ยังไม่ได้คัดกรอง หรือยังไม่ยืนยันผล</translation>
    </message>
    <message>
      <source>Not visited yet</source>
      <translation>ยังไม่ได้เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Not weighed this year yet</source>
      <translation>ปีนี้ยังไม่ได้ชั่งน้ำหนักวัดส่วนสูง</translation>
    </message>
    <message>
      <source>Nothing built on it this year yet</source>
      <translation>ปีนี้ยังไม่ได้ต่อยอด</translation>
    </message>
    <message>
      <source>Nothing this year yet</source>
      <translation>ปีนี้ยังไม่ได้รับ</translation>
    </message>
    <message>
      <source>Other faces: talk with the child</source>
      <translation>เลือกใบหน้าอื่น ควรคุยกับนักเรียน</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Passed everything</source>
      <translation>ผ่านครบทุกวิชา</translation>
    </message>
    <message>
      <source>SDQ, all difficulties: {group}</source>
      <translation>SDQ คะแนนรวมด้านปัญหา: {group}</translation>
    </message>
    <message>
      <source>Screened again</source>
      <translation>คัดกรองซ้ำแล้ว</translation>
    </message>
    <message>
      <source>Still missing: {what}</source>
      <translation>ยังขาด {what}</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Supervised {count} times</source>
      <translation>นิเทศแล้ว {count} ครั้ง</translation>
    </message>
    <message>
      <source>Talked with {count} times</source>
      <translation>คุยรายคนแล้ว {count} ครั้ง</translation>
    </message>
    <message>
      <source>Term {term}: not asked</source>
      <translation>ภาคเรียนที่ {term}: ไม่ได้สอบถาม</translation>
    </message>
    <message>
      <source>Term {term}: {mean}</source>
      <translation>ภาคเรียนที่ {term}: {mean}</translation>
    </message>
    <message>
      <source>The network has a chair</source>
      <translation>มีประธานเครือข่ายแล้ว</translation>
    </message>
    <message>
      <source>The number is 0: there is nobody behind it.</source>
      <translation>ตัวเลขนี้เป็น 0 จึงไม่มีรายชื่อ</translation>
    </message>
    <message>
      <source>The record is complete</source>
      <translation>ระเบียนครบแล้ว</translation>
    </message>
    <message>
      <source>Took part in {count}</source>
      <translation>ร่วมแล้ว {count} กิจกรรม</translation>
    </message>
    <message>
      <source>Urgent sign {day}, first act after {days} days</source>
      <translation>พบสัญญาณเร่งด่วน {day} เริ่มช่วยใน {days} วัน</translation>
    </message>
    <message>
      <source>Urgent sign {day}, nothing on record yet</source>
      <translation>พบสัญญาณเร่งด่วน {day} ยังไม่มีบันทึกการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Weight does not fit the height</source>
      <translation>น้ำหนักไม่สมส่วนกับส่วนสูง</translation>
    </message>
    <message>
      <source>Weight fits the height</source>
      <translation>น้ำหนักสมส่วนกับส่วนสูง</translation>
    </message>
    <message>
      <source>Within the norm or above</source>
      <translation>อยู่ในเกณฑ์หรือสูงกว่า</translation>
    </message>
    <message>
      <source>no day</source>
      <translation>ไม่ได้ลงวันที่</translation>
    </message>
    <message>
      <source>{area}, case {number}</source>
      <translation>{area} แฟ้มที่ {number}</translation>
    </message>
    <message>
      <source>{area}, sent {day}</source>
      <translation>{area} ส่งเมื่อ {day}</translation>
    </message>
    <message>
      <source>{children} students, {advisers} advisers</source>
      <translation>นักเรียน {children} คน ครูที่ปรึกษา {advisers} คน</translation>
    </message>
    <message>
      <source>{count} referrals this year</source>
      <translation>ส่งต่อปีนี้ {count} ครั้ง</translation>
    </message>
    <message>
      <source>{first}, {more}</source>
      <translation>{first} · {more}</translation>
    </message>
    <message>
      <source>{group}, no case yet</source>
      <translation>กลุ่ม{group} ยังไม่มีแฟ้มดูแล</translation>
    </message>
    <message>
      <source>{group}, {count} cases</source>
      <translation>กลุ่ม{group} มีแฟ้มดูแล {count} แฟ้ม</translation>
    </message>
    <message>
      <source>{group}: came</source>
      <translation>{group}: มาร่วม</translation>
    </message>
    <message>
      <source>{group}: invited, did not come</source>
      <translation>{group}: ได้รับเชิญแต่ไม่ได้มา</translation>
    </message>
    <message>
      <source>{hours} hours</source>
      <translation>{hours} ชั่วโมง</translation>
    </message>
    <message>
      <source>{how}, {day}</source>
      <translation>{how} {day}</translation>
    </message>
    <message>
      <source>{points} points left</source>
      <translation>เหลือ {points} คะแนน</translation>
    </message>
    <message>
      <source>{stage}: not signed yet</source>
      <translation>{stage}: ยังไม่ได้ลงนาม</translation>
    </message>
    <message>
      <source>{stage}: signed {day}</source>
      <translation>{stage}: ลงนามแล้ว {day}</translation>
    </message>
    <message>
      <source>{status}, {day}</source>
      <translation>{status} {day}</translation>
    </message>
    <message>
      <source>{weight} kg, {height} cm</source>
      <translation>{weight} กก. {height} ซม.</translation>
    </message>
    <message>
      <source>{what}: {count}</source>
      <translation>{what}: {count} รายการ</translation>
    </message>
  </context>
  <context>
    <name>Binding</name>
    <message>
      <source>Evidence {number} · page {page}/{of}</source>
      <translation>หลักฐานหมายเลข {number} · หน้า {page}/{of}</translation>
    </message>
    <message>
      <source>This file is damaged or of another kind and could not be put in here.</source>
      <translation>ไฟล์นี้เสียหายหรือเป็นชนิดอื่น จึงนำมารวมในเล่มไม่ได้</translation>
    </message>
    <message>
      <source>This file is locked by a password and could not be put in here.</source>
      <translation>ไฟล์นี้ใส่รหัสผ่านไว้ จึงนำมารวมในเล่มไม่ได้</translation>
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
      <translation>1 รู้จัก</translation>
    </message>
    <message>
      <source>2 Screen</source>
      <translation>2 คัดกรอง</translation>
    </message>
    <message>
      <source>3 Promote</source>
      <translation>3 ส่งเสริม</translation>
    </message>
    <message>
      <source>4 Solve</source>
      <translation>4 แก้ไข</translation>
    </message>
    <message>
      <source>5 Refer</source>
      <translation>5 ส่งต่อ</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Answers in a workbook …</source>
      <translation>ไฟล์กรอกคำตอบ …</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Children and what is done for them</source>
      <translation>นักเรียนและงานที่ทำแล้ว</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Class board</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Class {class_name}</source>
      <translation>ห้องเรียน {class_name}</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>ห้องเรียนทั้งหมด</translation>
    </message>
    <message>
      <source>Classes and how far they are</source>
      <translation>ห้องเรียนและความก้าวหน้า</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Done of {count} children</source>
      <translation>ครบแล้ว จาก {count} คน</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ทำค้างไว้</translation>
    </message>
    <message>
      <source>EQ</source>
      <translation>EQ</translation>
    </message>
    <message>
      <source>Enter opens the board of a class</source>
      <translation>กด Enter เพื่อเปิดห้องเรียน</translation>
    </message>
    <message>
      <source>Enter: for that child · Ctrl+Enter: for the class</source>
      <translation>Enter คนเดียว · Ctrl+Enter ทั้งห้อง</translation>
    </message>
    <message>
      <source>Everything on this board is done.</source>
      <translation>งานในหน้านี้เสร็จครบทุกคนแล้ว</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>ทำต่อจากที่ค้าง</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Life of the class</source>
      <translation>กิจกรรมของห้อง</translation>
    </message>
    <message>
      <source>Marks and attendance …</source>
      <translation>ผลการเรียนและเวลาเรียน …</translation>
    </message>
    <message>
      <source>Needs care</source>
      <translation>ต้องดูแล</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody is in this class yet.</source>
      <translation>ห้องนี้ยังไม่มีนักเรียน</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
      <source>Only who is left to visit</source>
      <translation>เฉพาะคนที่ยังไม่ได้เยี่ยม</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>รูป</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>ข้อมูล</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>ส่งต่อ</translation>
    </message>
    <message>
      <source>Round of the year</source>
      <translation>รอบของปีการศึกษา</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>รอบที่ {number}</translation>
    </message>
    <message>
      <source>SDQ parent</source>
      <translation>SDQ ผปค.</translation>
    </message>
    <message>
      <source>SDQ student</source>
      <translation>SDQ น.ร.</translation>
    </message>
    <message>
      <source>SDQ teacher</source>
      <translation>SDQ ครู</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>คัดกรอง</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Student's voice</source>
      <translation>เสียงนักเรียน</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>พูดคุย</translation>
    </message>
    <message>
      <source>There is no class in this year yet. Add one under Settings.</source>
      <translation>ปีการศึกษานี้ยังไม่มีห้องเรียน เพิ่มได้ที่หน้าตั้งค่า</translation>
    </message>
    <message>
      <source>Visited {done} of {of} · {left} left</source>
      <translation>เยี่ยมแล้ว {done} จาก {of} คน · เหลือ {left} คน</translation>
    </message>
    <message>
      <source>Whole class</source>
      <translation>ทำทั้งห้อง</translation>
    </message>
    <message>
      <source>a phone to call</source>
      <translation>เบอร์โทรที่ติดต่อได้</translation>
    </message>
    <message>
      <source>address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>วันเกิด</translation>
    </message>
    <message>
      <source>national id</source>
      <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>parents' status</source>
      <translation>สถานภาพบิดามารดา</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>เพศ</translation>
    </message>
    <message>
      <source>weight and height of this year</source>
      <translation>น้ำหนักส่วนสูงของปีนี้</translation>
    </message>
    <message>
      <source>with whom the child lives</source>
      <translation>อาศัยอยู่กับใคร</translation>
    </message>
    <message>
      <source>{cell}. Still missing: {what}</source>
      <translation>{cell} ยังขาด: {what}</translation>
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
      <translation>{visits} · ครบกำหนด {day} เลยมาแล้ว {days} วัน</translation>
    </message>
    <message>
      <source>{visits} · {days} days to {day}</source>
      <translation>{visits} · เหลือเวลา {days} วัน ถึง {day}</translation>
    </message>
  </context>
  <context>
    <name>Body</name>
    <message>
      <source>Body mass index now</source>
      <translation>ดัชนีมวลกายครั้งนี้</translation>
    </message>
    <message>
      <source>For information: it is no judgement of the child's growth.</source>
      <translation>เป็นข้อมูลประกอบ ไม่ใช่ผลการเจริญเติบโต</translation>
    </message>
    <message>
      <source>Measured before, {day}</source>
      <translation>วัดครั้งก่อน {day}</translation>
    </message>
    <message>
      <source>Never measured before</source>
      <translation>ยังไม่เคยวัดมาก่อน</translation>
    </message>
    <message>
      <source>{weight} kg · {height} cm</source>
      <translation>{weight} กก. · {height} ซม.</translation>
    </message>
  </context>
  <context>
    <name>Burden</name>
    <message>
      <source>A disabled member</source>
      <translation>มีคนพิการ</translation>
    </message>
    <message>
      <source>A member of 15–65 without work who does not study</source>
      <translation>มีคนอายุ 15–65 ปีที่ว่างงานและไม่ได้เรียน</translation>
    </message>
    <message>
      <source>A member of 60 years or more</source>
      <translation>มีผู้สูงอายุ 60 ปีขึ้นไป</translation>
    </message>
    <message>
      <source>A member with a chronic disease, not pressure or diabetes</source>
      <translation>มีคนป่วยโรคเรื้อรัง (ไม่นับความดันและเบาหวาน)</translation>
    </message>
    <message>
      <source>A single parent</source>
      <translation>เป็นพ่อหรือแม่เลี้ยงเดี่ยว</translation>
    </message>
    <message>
      <source>Asks again what stands in</source>
      <translation>ถามซ้ำกับแบบ</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>ตัดสินใจ</translation>
    </message>
    <message>
      <source>Drop</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Fill in beforehand</source>
      <translation>เติมให้ล่วงหน้า</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>คงไว้</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>รวมกับแบบอื่น</translation>
    </message>
    <message>
      <source>Minutes a paper</source>
      <translation>นาทีต่อฉบับ</translation>
    </message>
    <message>
      <source>Of them asked elsewhere</source>
      <translation>ข้อที่ถามซ้ำ</translation>
    </message>
    <message>
      <source>Papers a teacher</source>
      <translation>ฉบับต่อครู 1 คน</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>จำนวนข้อ</translation>
    </message>
    <message>
      <source>Share saved (%)</source>
      <translation>ลดเวลาได้ (ร้อยละ)</translation>
    </message>
    <message>
      <source>Times a year</source>
      <translation>ครั้งต่อปี</translation>
    </message>
    <message>
      <source>Wanted by</source>
      <translation>หน่วยงานที่ขอ</translation>
    </message>
  </context>
  <context>
    <name>CalendarItem</name>
    <message>
      <source>From</source>
      <translation>ตั้งแต่</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>โครงการ</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Serves</source>
      <translation>สนองงาน</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>ถึง</translation>
    </message>
    <message>
      <source>What comes of it</source>
      <translation>ผลที่ได้</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>งาน</translation>
    </message>
  </context>
  <context>
    <name>CareAction</name>
    <message>
      <source>Amount</source>
      <translation>จำนวนเงิน</translation>
    </message>
    <message>
      <source>By</source>
      <translation>ภายในวันที่</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Decided in</source>
      <translation>มติจาก</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>ทำเมื่อ</translation>
    </message>
    <message>
      <source>Help given</source>
      <translation>สิ่งที่ให้</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>วิธีช่วยเหลือ</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลที่ได้</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
  </context>
  <context>
    <name>CareCase</name>
    <message>
      <source>A strength of the child</source>
      <translation>จุดแข็งของนักเรียน</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>เมื่อสิ้นสุด</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>เมื่อเริ่ม</translation>
    </message>
    <message>
      <source>Case manager</source>
      <translation>ผู้จัดการรายกรณี</translation>
    </message>
    <message>
      <source>Case no.</source>
      <translation>เลขที่กรณี</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>สาเหตุ</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>ปิดเมื่อ</translation>
    </message>
    <message>
      <source>Closed by</source>
      <translation>ผู้ปิดกรณี</translation>
    </message>
    <message>
      <source>Comes from</source>
      <translation>ที่มา</translation>
    </message>
    <message>
      <source>Goal that can be measured</source>
      <translation>เป้าหมายที่วัดได้</translation>
    </message>
    <message>
      <source>Group after</source>
      <translation>กลุ่มหลังช่วยเหลือ</translation>
    </message>
    <message>
      <source>Group before</source>
      <translation>กลุ่มก่อนช่วยเหลือ</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>วัดด้วย</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>เปิดเมื่อ</translation>
    </message>
    <message>
      <source>Opened by</source>
      <translation>ผู้เปิดกรณี</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>ผลการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Plan for many</source>
      <translation>แผนช่วยเหลือรายกลุ่ม</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The problem</source>
      <translation>สภาพปัญหา</translation>
    </message>
    <message>
      <source>What protects the child</source>
      <translation>ปัจจัยปกป้อง</translation>
    </message>
  </context>
  <context>
    <name>CareLists</name>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Back to the settings</source>
      <translation>กลับไปหน้าตั้งค่า</translation>
    </message>
    <message>
      <source>Ctrl+PgDn and Ctrl+PgUp turn the pages</source>
      <translation>Ctrl+PgDn และ Ctrl+PgUp เปลี่ยนหน้า</translation>
    </message>
    <message>
      <source>Insert adds a row · Enter writes · Ctrl+Delete takes a row out</source>
      <translation>Insert เพิ่มแถว · Enter เขียน · Ctrl+Delete เอาแถวออก</translation>
    </message>
    <message>
      <source>Insert adds · Enter writes · Ctrl+Delete takes out</source>
      <translation>Insert เพิ่มแถว · Enter เขียน · Ctrl+Delete เอาแถวออก</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ชนิดกิจกรรม</translation>
    </message>
    <message>
      <source>Kind of activity</source>
      <translation>ชนิดกิจกรรม</translation>
    </message>
    <message>
      <source>Kinds of activity</source>
      <translation>ชนิดกิจกรรม</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>ออกจากหน้านี้</translation>
    </message>
    <message>
      <source>Leave this area without saving?</source>
      <translation>ออกจากด้านนี้โดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>ออกโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Lists of step 4</source>
      <translation>รายการของขั้นที่ 4</translation>
    </message>
    <message>
      <source>Not offered</source>
      <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
      <source>Offered</source>
      <translation>ให้เลือกได้</translation>
    </message>
    <message>
      <source>Offered for a case or a plan in this area, to begin from. Cases that began from one keep what they have.</source>
      <translation>ให้เลือกเป็นจุดเริ่มต้นของกรณีหรือแผนรายกลุ่มในด้านนี้ กรณีที่เริ่มจากแบบสำเร็จไปแล้วไม่เปลี่ยนตาม</translation>
    </message>
    <message>
      <source>Offered or not</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Ready pattern</source>
      <translation>แบบสำเร็จ</translation>
    </message>
    <message>
      <source>Ready patterns</source>
      <translation>แบบสำเร็จ</translation>
    </message>
    <message>
      <source>Save the kinds</source>
      <translation>บันทึกชนิดกิจกรรม</translation>
    </message>
    <message>
      <source>Save the patterns</source>
      <translation>บันทึกแบบสำเร็จ</translation>
    </message>
    <message>
      <source>Saved. {names}: in use or shipped, so it stays in the list, no longer offered.</source>
      <translation>บันทึกแล้ว ส่วน {names} มีบันทึกที่ใช้อยู่หรือมากับโปรแกรม จึงยังอยู่ในรายการ แต่ไม่ให้เลือกอีก</translation>
    </message>
    <message>
      <source>The kinds of activity are saved. They are offered from now on.</source>
      <translation>บันทึกชนิดกิจกรรมแล้ว ให้เลือกได้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
      <source>The patterns of this area are saved.</source>
      <translation>บันทึกแบบสำเร็จของด้านนี้แล้ว</translation>
    </message>
    <message>
      <source>The shipped kinds are offered again. Records keep the names they have.</source>
      <translation>กลับไปใช้ชนิดกิจกรรมที่มากับโปรแกรมแล้ว บันทึกเดิมยังแสดงชื่อเดิม</translation>
    </message>
    <message>
      <source>The shipped patterns of this area are offered again.</source>
      <translation>กลับไปใช้แบบสำเร็จที่มากับโปรแกรมในด้านนี้แล้ว</translation>
    </message>
    <message>
      <source>Times used</source>
      <translation>ใช้ไปแล้ว (ครั้ง)</translation>
    </message>
    <message>
      <source>Use the shipped kinds</source>
      <translation>ใช้ชนิดกิจกรรมที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped kinds of activity again?</source>
      <translation>กลับไปใช้ชนิดกิจกรรมที่มากับโปรแกรมหรือไม่</translation>
    </message>
    <message>
      <source>Use the shipped patterns</source>
      <translation>ใช้แบบสำเร็จที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped patterns of this area again?</source>
      <translation>กลับไปใช้แบบสำเร็จที่มากับโปรแกรมในด้านนี้หรือไม่</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
      <source>What is offered wherever something to be done is written. A kind that is in use can be renamed or no longer offered; records keep its name.</source>
      <translation>ให้เลือกทุกที่ที่เขียนสิ่งที่จะทำ ทั้งในกรณี แผนรายกลุ่ม และมติที่ประชุม ชนิดที่ใช้ไปแล้วเปลี่ยนชื่อหรือเลิกใช้ได้ บันทึกเดิมยังแสดงชื่อของชนิดนั้น</translation>
    </message>
    <message>
      <source>What was changed in its patterns is not saved yet.</source>
      <translation>แบบสำเร็จที่แก้ในด้านนี้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>What was changed in the list is not saved yet.</source>
      <translation>สิ่งที่แก้ในรายการยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Within (days)</source>
      <translation>ภายใน (วัน)</translation>
    </message>
    <message>
      <source>Your own are no longer offered. Cases keep what they have.</source>
      <translation>แบบสำเร็จที่โรงเรียนเขียนเองจะไม่ให้เลือกอีก กรณีเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Your own kinds are no longer offered; records that bear them keep their names.</source>
      <translation>ชนิดที่โรงเรียนเพิ่มเองจะไม่ให้เลือกอีก บันทึกที่ใช้ชนิดเหล่านั้นยังแสดงชื่อเดิม</translation>
    </message>
  </context>
  <context>
    <name>CarePlan</name>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
      <source>Goal that can be measured</source>
      <translation>เป้าหมายที่วัดได้</translation>
    </message>
    <message>
      <source>Led by</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Name of the plan</source>
      <translation>ชื่อแผน</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลที่ได้</translation>
    </message>
    <message>
      <source>What these children share</source>
      <translation>ปัญหาที่มีร่วมกัน</translation>
    </message>
  </context>
  <context>
    <name>Case</name>
    <message>
      <source>(now empty)</source>
      <translation>(ว่าง)</translation>
    </message>
    <message>
      <source>A plan cannot be empty: leave at least one thing to do. Nothing was changed.</source>
      <translation>แผนช่วยเหลือว่างไม่ได้ ให้เหลือสิ่งที่จะทำอย่างน้อยหนึ่งอย่าง ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>A plan cannot be empty: write at least one thing to do. What you wrote is not lost.</source>
      <translation>แผนช่วยเหลือว่างไม่ได้ เขียนสิ่งที่จะทำอย่างน้อยหนึ่งอย่าง สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Choose the area that the case is about. What you wrote is not lost.</source>
      <translation>เลือกด้านที่จะดูแลก่อน สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Choose the group of the child now. The case stays open.</source>
      <translation>เลือกกลุ่มของนักเรียนตอนนี้ก่อน กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>Choose the outcome: improved, same or worse. The case stays open.</source>
      <translation>เลือกผลสรุป: ดีขึ้น คงเดิม หรือแย่ลง กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>Line {line}: it is due before the case was opened. Write a later day. What you wrote is not lost.</source>
      <translation>บรรทัดที่ {line}: วันครบกำหนดอยู่ก่อนวันเปิดกรณี แก้เป็นวันหลังจากนั้น สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Line {line}: write by when. What you wrote is not lost.</source>
      <translation>บรรทัดที่ {line}: เขียนวันครบกำหนด สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Line {line}: write what is to be done. What you wrote is not lost.</source>
      <translation>บรรทัดที่ {line}: เขียนว่าจะทำอะไร สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Line {line}: write who does it. What you wrote is not lost.</source>
      <translation>บรรทัดที่ {line}: เขียนชื่อผู้รับผิดชอบ สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Measure again as at the start, or say why it was not measured again. The case stays open.</source>
      <translation>วัดซ้ำด้วยเครื่องมือเดิม หรือบอกเหตุผลที่ไม่ได้วัดซ้ำ กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>Not measured again: {reason}</source>
      <translation>ไม่ได้วัดซ้ำ: {reason}</translation>
    </message>
    <message>
      <source>Say how it goes: improved, same or worse. Nothing was changed.</source>
      <translation>เลือกผลการติดตาม: ดีขึ้น คงเดิม หรือแย่ลง ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Somebody else changed “{field}” of this case while you were writing: {text} — Nothing was written and nothing is lost: yours still stands on this page. Put both together and go on once more.</source>
      <translation>ระหว่างที่คุณเขียน มีคนอื่นแก้ “{field}” ของกรณีนี้เป็น: {text} — ยังไม่ได้บันทึกทับ และไม่มีอะไรหาย ข้อความของคุณยังอยู่ในหน้านี้ รวมทั้งสองเข้าด้วยกันแล้วไปต่ออีกครั้ง</translation>
    </message>
    <message>
      <source>The case would end before its last follow-up. The case stays open.</source>
      <translation>วันปิดกรณีอยู่ก่อนการติดตามครั้งสุดท้าย กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>The day lies in the future. Write today or an earlier day; nothing was changed.</source>
      <translation>วันที่ยังมาไม่ถึง เขียนวันนี้หรือวันก่อนหน้า ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>The day to look again lies before the follow-up. Write a later day; nothing was changed.</source>
      <translation>วันนัดติดตามครั้งต่อไปอยู่ก่อนวันที่ติดตาม แก้เป็นวันหลังจากนั้น ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>The follow-up is dated before the case was opened. Write a later day; nothing was changed.</source>
      <translation>วันที่ติดตามอยู่ก่อนวันเปิดกรณี แก้เป็นวันหลังจากนั้น ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>There is an open case of this child in the same area already: no. {number}.</source>
      <translation>นักเรียนคนนี้มีกรณีที่เปิดอยู่ในด้านเดียวกันแล้ว คือเลขที่ {number}</translation>
    </message>
    <message>
      <source>This case is about an area that few may see. Nothing was shown.</source>
      <translation>กรณีนี้เป็นด้านที่ปกปิดไว้ บัญชีนี้เปิดดูไม่ได้</translation>
    </message>
    <message>
      <source>This case is closed already. Nothing was changed.</source>
      <translation>กรณีนี้ปิดไปแล้ว ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>This case is not on record any more. Nothing was changed.</source>
      <translation>ไม่มีกรณีนี้ในระบบแล้ว ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>This child is not on record any more. Nothing was changed.</source>
      <translation>ไม่มีนักเรียนคนนี้ในระบบแล้ว ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Write a goal that can be measured. What you wrote is not lost.</source>
      <translation>เขียนเป้าหมายที่วัดได้ก่อน สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Write a strength of the child before the case is closed. The case stays open.</source>
      <translation>เขียนจุดแข็งของนักเรียนก่อนปิดกรณี กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>Write the day of the follow-up. Nothing was changed.</source>
      <translation>เขียนวันที่ติดตามก่อน ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Write what came of the case. The case stays open.</source>
      <translation>เขียนผลการช่วยเหลือก่อน กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>Write what the problem is. What you wrote is not lost.</source>
      <translation>เขียนสภาพปัญหาก่อน สิ่งที่เขียนไว้ไม่หาย</translation>
    </message>
    <message>
      <source>Write why the case is ended without being closed. The case stays open.</source>
      <translation>เขียนเหตุผลที่ยุติกรณีโดยไม่ปิด กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ใช่</translation>
    </message>
    <message>
      <source>{area}: {detail}</source>
      <translation>{area}: {detail}</translation>
    </message>
    <message>
      <source>{count} things to do are still open: {first}. Say when they were done or take them out first. The case stays open.</source>
      <translation>ยังมีสิ่งที่ต้องทำค้างอยู่ {count} อย่าง: {first} บันทึกวันที่ทำเสร็จหรือเอาออกก่อน กรณีนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>{score} · {group}</source>
      <translation>{score} คะแนน · {group}</translation>
    </message>
    <message>
      <source>{value} ({source})</source>
      <translation>{value} ({source})</translation>
    </message>
    <message>
      <source>{value} ({source}, {day})</source>
      <translation>{value} ({source} {day})</translation>
    </message>
  </context>
  <context>
    <name>CaseGroup</name>
    <message>
      <source>At risk</source>
      <translation>เสี่ยง</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>ปกติ</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>มีปัญหา</translation>
    </message>
  </context>
  <context>
    <name>CasePaper</name>
    <message>
      <source>% improved</source>
      <translation>ดีขึ้น ร้อยละ</translation>
    </message>
    <message>
      <source>After</source>
      <translation>หลัง</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>ก่อน</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Causes, and what protects</source>
      <translation>สาเหตุ และปัจจัยปกป้อง</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>การติดตามผล</translation>
    </message>
    <message>
      <source>Goal and what is done</source>
      <translation>เป้าหมายและการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Help given</source>
      <translation>ความช่วยเหลือที่ให้</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>ผลการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>วิธีการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Prevention plan for a group</source>
      <translation>แผนป้องกันและแก้ไขปัญหารายกลุ่ม</translation>
    </message>
    <message>
      <source>Record of care of one student</source>
      <translation>แบบบันทึกการดูแลช่วยเหลือนักเรียนรายบุคคล</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Restricted areas are not in this table.</source>
      <translation>ด้านที่ปกปิดไม่อยู่ในตารางนี้</translation>
    </message>
    <message>
      <source>Summary of care of the class</source>
      <translation>แบบสรุปผลการดูแลช่วยเหลือนักเรียนของห้อง</translation>
    </message>
    <message>
      <source>The children of the plan</source>
      <translation>นักเรียนในแผน</translation>
    </message>
    <message>
      <source>Why the case was opened</source>
      <translation>เหตุที่เปิดกรณี</translation>
    </message>
    <message>
      <source>{count} not followed up yet</source>
      <translation>ยังไม่ติดตาม {count}</translation>
    </message>
    <message>
      <source>{count} referred</source>
      <translation>ส่งต่อ {count}</translation>
    </message>
  </context>
  <context>
    <name>CaseSource</name>
    <message>
      <source>Case conference</source>
      <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>เหตุการณ์</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>การคัดกรอง</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครู</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>นักเรียนเอง</translation>
    </message>
  </context>
  <context>
    <name>CaseState</name>
    <message>
      <source>Closed</source>
      <translation>ปิดแล้ว</translation>
    </message>
    <message>
      <source>Ended: the child left or moved</source>
      <translation>ยุติ (นักเรียนออกหรือย้าย)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>กำลังช่วยเหลือ</translation>
    </message>
    <message>
      <source>Referred</source>
      <translation>ส่งต่อแล้ว</translation>
    </message>
  </context>
  <context>
    <name>CaseStudy</name>
    <message>
      <source>Begun</source>
      <translation>เริ่มศึกษา</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>เนื้อหา</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>ผู้ศึกษา</translation>
    </message>
  </context>
  <context>
    <name>Cases</name>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No urgent case is open.</source>
      <translation>ไม่มีกรณีเร่งด่วนที่ยังไม่ปิด</translation>
    </message>
    <message>
      <source>Open cases that you may know of. Enter shows what to do, and where to write what was done.</source>
      <translation>กรณีที่ยังไม่ปิดซึ่งบัญชีนี้รับรู้ได้ กด Enter เพื่อดูสิ่งที่ต้องทำและเขียนว่าทำอะไรไปแล้ว</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>เปิดเมื่อ</translation>
    </message>
    <message>
      <source>Urgent cases</source>
      <translation>กรณีเร่งด่วน</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>สิ่งที่ทำแล้ว</translation>
    </message>
    <message>
      <source>{count} sealed notes</source>
      <translation>มีบันทึกที่ปกปิด {count} รายการ</translation>
    </message>
  </context>
  <context>
    <name>Cause</name>
    <message>
      <source>Community</source>
      <translation>ชุมชน</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>ครอบครัว</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>เพื่อน</translation>
    </message>
    <message>
      <source>School</source>
      <translation>โรงเรียน</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>ตัวนักเรียน</translation>
    </message>
  </context>
  <context>
    <name>Certificate</name>
    <message>
      <source>Given on {day}</source>
      <translation>ให้ไว้ ณ วันที่ {day}</translation>
    </message>
    <message>
      <source>No. {number}</source>
      <translation>เลขที่ {number}</translation>
    </message>
    <message>
      <source>gives this certificate to</source>
      <translation>มอบเกียรติบัตรนี้ให้ไว้แก่</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>(empty)</source>
      <translation>(ว่าง)</translation>
    </message>
    <message>
      <source>After</source>
      <translation>ใหม่</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>เดิม</translation>
    </message>
    <message>
      <source>By</source>
      <translation>โดย</translation>
    </message>
    <message>
      <source>Change sets</source>
      <translation>รายการแก้ไข</translation>
    </message>
    <message>
      <source>Children concerned ({count}): {names}</source>
      <translation>นักเรียนที่เกี่ยวข้อง ({count} คน): {names}</translation>
    </message>
    <message>
      <source>Choose a change at the left to see what it did.</source>
      <translation>เลือกรายการทางซ้ายเพื่อดูรายละเอียด</translation>
    </message>
    <message>
      <source>Choose a record above to see its fields.</source>
      <translation>เลือกระเบียนด้านบนเพื่อดูรายการที่เปลี่ยน</translation>
    </message>
    <message>
      <source>Every change is kept: who, when, what. Most can be taken back, also later.</source>
      <translation>เก็บทุกการแก้ไขว่าใคร เมื่อใด เรื่องอะไร ส่วนใหญ่ย้อนกลับได้แม้ผ่านไปหลายวัน</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>รายการข้อมูล</translation>
    </message>
    <message>
      <source>Find in the history</source>
      <translation>ค้นหาในประวัติ</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>หัวหน้างาน</translation>
    </message>
    <message>
      <source>History</source>
      <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
      <source>No change is chosen.</source>
      <translation>ยังไม่ได้เลือกรายการ</translation>
    </message>
    <message>
      <source>No child is concerned.</source>
      <translation>ไม่เกี่ยวกับนักเรียนคนใด</translation>
    </message>
    <message>
      <source>Nothing has been changed yet.</source>
      <translation>ยังไม่มีการแก้ไข</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>ของ</translation>
    </message>
    <message>
      <source>Only what can be taken back</source>
      <translation>เฉพาะที่ยังย้อนกลับได้</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>ระเบียน</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>ระเบียน</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Take this back …</source>
      <translation>ย้อนรายการนี้ …</translation>
    </message>
    <message>
      <source>Take this back?</source>
      <translation>ย้อนรายการนี้หรือไม่</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>ย้อนกลับแล้ว: {what}</translation>
    </message>
    <message>
      <source>The first change of the school stays.</source>
      <translation>การตั้งค่าครั้งแรกของโรงเรียน ย้อนกลับไม่ได้</translation>
    </message>
    <message>
      <source>The newest {count} change sets</source>
      <translation>{count} รายการล่าสุด</translation>
    </message>
    <message>
      <source>This took an earlier change back.</source>
      <translation>รายการนี้คือการย้อนการแก้ไขก่อนหน้า</translation>
    </message>
    <message>
      <source>This was taken back later. Its records are as they were before it.</source>
      <translation>รายการนี้ถูกย้อนกลับแล้ว ข้อมูลกลับเป็นเหมือนก่อนหน้า</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>What was taken out</source>
      <translation>สิ่งที่ลบไปแล้ว</translation>
    </message>
    <message>
      <source>What was taken out …</source>
      <translation>ที่ลบไปแล้ว …</translation>
    </message>
    <message>
      <source>When</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Who looked, printed, exported</source>
      <translation>ใครดู พิมพ์ ส่งออก</translation>
    </message>
    <message>
      <source>a way back</source>
      <translation>การย้อน</translation>
    </message>
    <message>
      <source>added</source>
      <translation>เพิ่ม</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>เปลี่ยน</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>ย้อนแล้ว</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>นำออก</translation>
    </message>
    <message>
      <source>{added} added, {changed} changed, {removed} taken out</source>
      <translation>เพิ่ม {added} เปลี่ยน {changed} นำออก {removed} ระเบียน</translation>
    </message>
    <message>
      <source>{count} as before</source>
      <translation>เป็นอย่างเดิม {count}</translation>
    </message>
    <message>
      <source>{count} change sets</source>
      <translation>{count} รายการ</translation>
    </message>
    <message>
      <source>{count} come back</source>
      <translation>กลับมา {count}</translation>
    </message>
    <message>
      <source>{count} taken out</source>
      <translation>ออกไป {count}</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} และอีก {count} คน</translation>
    </message>
    <message>
      <source>{sum}; the first {shown} are listed</source>
      <translation>{sum} แสดง {shown} ระเบียนแรก</translation>
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
      <translation>{who} · {day} เวลา {time} น. · เครื่อง {device}</translation>
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
      <translation>หนังสือ</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>ประชุม</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>ออนไลน์</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>ไปพบ</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>A change set lists {found} records but says {said}</source>
      <translation>ประวัติการแก้ไขมี {found} รายการ แต่ระบุไว้ {said} รายการ</translation>
    </message>
    <message>
      <source>A child is enrolled in a class of another year</source>
      <translation>มีนักเรียนอยู่ในห้องของปีการศึกษาอื่น</translation>
    </message>
    <message>
      <source>A page of the data file does not carry its seal: {what}</source>
      <translation>หน้าข้อมูลในไฟล์ไม่ตรงกับตราผนึก: {what}</translation>
    </message>
    <message>
      <source>A record of {table} points to one that is not there</source>
      <translation>รายการใน {table} อ้างถึงรายการที่ไม่มีอยู่</translation>
    </message>
    <message>
      <source>Second place ({folder}): no backup of this school yet. The next one goes there too.</source>
      <translation>ที่สำรองแห่งที่สอง ({folder}): ยังไม่มีข้อมูลสำรองของโรงเรียนนี้ ครั้งต่อไปจะเก็บไว้ที่นั่นด้วย</translation>
    </message>
    <message>
      <source>Second place ({folder}): {count} backups opened, checked and counted.</source>
      <translation>ที่สำรองแห่งที่สอง ({folder}): เปิด ตรวจ และนับแล้ว {count} ชุด</translation>
    </message>
    <message>
      <source>Second place, {file}: made with another key, such as another school's, so it was not checked.</source>
      <translation>ที่สำรองแห่งที่สอง {file}: ใช้กุญแจอื่น เช่น ของโรงเรียนอื่น จึงไม่ได้ตรวจ</translation>
    </message>
    <message>
      <source>Second place, {file}: {what}</source>
      <translation>ที่สำรองแห่งที่สอง {file}: {what}</translation>
    </message>
    <message>
      <source>The data file is damaged inside: {what}</source>
      <translation>ไฟล์ข้อมูลเสียหายภายใน: {what}</translation>
    </message>
    <message>
      <source>The picture file {digest} belongs to no record (it takes space, nothing is lost)</source>
      <translation>ไฟล์ภาพ {digest} ไม่มีรายการใดใช้ (กินพื้นที่ แต่ไม่มีข้อมูลหาย)</translation>
    </message>
    <message>
      <source>The picture file {digest} is missing or damaged</source>
      <translation>ไฟล์ภาพ {digest} หายหรือเสียหาย</translation>
    </message>
    <message>
      <source>The second place ({folder}) is not plugged in, so its backups were not looked at. Check again when it is.</source>
      <translation>ที่สำรองแห่งที่สอง ({folder}) ไม่ได้เสียบอยู่ จึงยังไม่ได้ตรวจข้อมูลสำรองที่นั่น เสียบแล้วตรวจอีกครั้งได้</translation>
    </message>
    <message>
      <source>The stored result of {instrument} ({number}) is not what its answers give</source>
      <translation>ผลที่เก็บไว้ของ {instrument} (เลขประจำตัว {number}) ไม่ตรงกับที่คิดได้จากคำตอบ</translation>
    </message>
    <message>
      <source>The trace lacks lines: after line {before} comes line {seq}</source>
      <translation>บันทึกการเข้าดูขาดหายไป: ต่อจากบรรทัดที่ {before} เป็นบรรทัดที่ {seq}</translation>
    </message>
    <message>
      <source>The trace was changed by hand: line {seq} ({at}) does not fit the line before it</source>
      <translation>บันทึกการเข้าดูถูกแก้ไขจากภายนอก: บรรทัดที่ {seq} ({at}) ไม่ต่อเนื่องกับบรรทัดก่อนหน้า</translation>
    </message>
    <message>
      <source>The urgent case that the screening of {number} opened is not there</source>
      <translation>ไม่พบกรณีเร่งด่วนที่ต้องเปิดจากการคัดกรองของเลขประจำตัว {number}</translation>
    </message>
    <message>
      <source>The urgent case that {instrument} ({number}) opened is not there</source>
      <translation>ไม่พบกรณีเร่งด่วนที่ต้องเปิดจาก {instrument} (เลขประจำตัว {number})</translation>
    </message>
    <message>
      <source>{count} children have the national id that ends in {end}</source>
      <translation>นักเรียน {count} คนมีเลขประจำตัวประชาชนเดียวกัน (ลงท้าย {end})</translation>
    </message>
    <message>
      <source>{count} children have the student number {number}</source>
      <translation>นักเรียน {count} คนมีเลขประจำตัวนักเรียน {number} ซ้ำกัน</translation>
    </message>
    <message>
      <source>{count} results of {instrument} stay as they were judged, by version {version}, which is no longer here</source>
      <translation>ผลของ {instrument} {count} ฉบับคงไว้ตามที่ตัดสินด้วยรุ่น {version} ซึ่งไม่มีในโปรแกรมนี้แล้ว</translation>
    </message>
    <message>
      <source>{file}: {what}</source>
      <translation>{file}: {what}</translation>
    </message>
    <message>
      <source>{instrument} ({number}) is a draft and yet has a result</source>
      <translation>{instrument} (เลขประจำตัว {number}) เป็นฉบับร่าง แต่มีผลอยู่</translation>
    </message>
  </context>
  <context>
    <name>ChildFile</name>
    <message>
      <source>Academic year {year}</source>
      <translation>ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Class {room}, no. {no}, student number {number}</source>
      <translation>ชั้น {room} เลขที่ {no} เลขประจำตัว {number}</translation>
    </message>
    <message>
      <source>In this file</source>
      <translation>เอกสารในแฟ้มนี้</translation>
    </message>
    <message>
      <source>Printed on {day}. Counselling and child protection are never part of this file.</source>
      <translation>พิมพ์เมื่อ {day} บันทึกการให้คำปรึกษาและการแจ้งเหตุคุ้มครองเด็กไม่อยู่ในแฟ้มนี้</translation>
    </message>
    <message>
      <source>The child's file</source>
      <translation>แฟ้มประวัติรายบุคคล</translation>
    </message>
    <message>
      <source>{count} papers</source>
      <translation>{count} ฉบับ</translation>
    </message>
  </context>
  <context>
    <name>ChildrenPage</name>
    <message>
      <source>Begin for a child</source>
      <translation>เริ่มให้นักเรียนหนึ่งคน</translation>
    </message>
  </context>
  <context>
    <name>Class life</name>
    <message>
      <source>1 father · 2 mother · 3 grandparent · 4 relative · 5 other · 0 nobody · Space came · Delete not marked</source>
      <translation>กด 1 บิดา · 2 มารดา · 3 ปู่ย่าตายาย · 4 ญาติ · 5 ผู้อื่น · 0 ไม่มา · เว้นวรรค มาแล้ว · Delete ยังไม่ระบุ</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A child holds one post: the lists offer only who is free. Enter goes on.</source>
      <translation>นักเรียนหนึ่งคนมีได้ตำแหน่งเดียว รายการให้เลือกจึงมีเฉพาะผู้ที่ยังว่าง · Enter ไปช่องถัดไป</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>Absent {absent} of {roll}</source>
      <translation>ไม่มา {absent} คน จาก {roll} คน</translation>
    </message>
    <message>
      <source>Absent: counted from who is present (roll {roll})</source>
      <translation>ไม่มา: คำนวณจากจำนวนที่มา (ทั้งห้อง {roll} คน)</translation>
    </message>
    <message>
      <source>Advisers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+4 go from tab to tab; what is left is kept.</source>
      <translation>Alt+1 ถึง Alt+4 เปลี่ยนแท็บ · สิ่งที่เขียนไว้บันทึกให้เมื่อออกจากหน้า</translation>
    </message>
    <message>
      <source>Another day</source>
      <translation>บันทึกวันอื่น</translation>
    </message>
    <message>
      <source>Begin from the meeting {term}/{year}</source>
      <translation>เริ่มจากการประชุมครั้งที่ {term}/{year}</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>มา</translation>
    </message>
    <message>
      <source>Came for {done} of {of} children ({percent} %)</source>
      <translation>ผู้ปกครองมา {done} จาก {of} คน (ร้อยละ {percent})</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Choose a class: Enter opens it.</source>
      <translation>เลือกห้องเรียน กด Enter เพื่อเปิด</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>เลือกภาพ</translation>
    </message>
    <message>
      <source>Choose a photo, or drop it here</source>
      <translation>เลือกภาพ หรือลากมาวางที่นี่</translation>
    </message>
    <message>
      <source>Choose somebody at the left: Enter elects, or opens a member.</source>
      <translation>เลือกรายชื่อทางซ้าย กด Enter เพื่อเลือกเป็นกรรมการ หรือเปิดดูกรรมการ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Elect</source>
      <translation>เลือกเป็นกรรมการ</translation>
    </message>
    <message>
      <source>Enter goes on and keeps after the last field · Shift+Enter new line</source>
      <translation>Enter ไปช่องถัดไป และบันทึกเมื่อถึงช่องสุดท้าย · Shift+Enter ขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
      <source>Finish the meeting</source>
      <translation>ปิดการประชุม</translation>
    </message>
    <message>
      <source>For {child}</source>
      <translation>ผู้ปกครองของ {child}</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>โฮมรูม</translation>
    </message>
    <message>
      <source>Homerooms of the month</source>
      <translation>บันทึกโฮมรูมของเดือน</translation>
    </message>
    <message>
      <source>Is to the child</source>
      <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
      <source>It cannot be kept as it stands; the message says why.</source>
      <translation>ยังบันทึกไม่ได้ตามที่เขียนไว้ ข้อความด้านบนบอกเหตุผล</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Keep the line</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Kept by {who}</source>
      <translation>ผู้บันทึก {who}</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
      <source>Leave without keeping what you wrote?</source>
      <translation>ออกโดยไม่บันทึกสิ่งที่เขียนไว้หรือไม่</translation>
    </message>
    <message>
      <source>Left: {name}</source>
      <translation>ออกแล้ว: {name}</translation>
    </message>
    <message>
      <source>Life of the class</source>
      <translation>กิจกรรมของห้อง</translation>
    </message>
    <message>
      <source>Life of the classes</source>
      <translation>กิจกรรมของห้องเรียน</translation>
    </message>
    <message>
      <source>Life of {class_name}</source>
      <translation>กิจกรรมของห้อง {class_name}</translation>
    </message>
    <message>
      <source>Mark who came under “Parents' meetings”: they stand here then.</source>
      <translation>ระบุผู้มาประชุมในแท็บ “ประชุมผู้ปกครอง” ก่อน แล้วรายชื่อจะมาอยู่ที่นี่</translation>
    </message>
    <message>
      <source>Member of the committee</source>
      <translation>กรรมการเครือข่าย</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>รายงานการประชุม</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>เดือน</translation>
    </message>
    <message>
      <source>More than the {roll} on the roll</source>
      <translation>มากกว่าจำนวนทั้งห้อง ({roll} คน)</translation>
    </message>
    <message>
      <source>Name of who came</source>
      <translation>ชื่อผู้มาประชุม</translation>
    </message>
    <message>
      <source>New homeroom</source>
      <translation>บันทึกโฮมรูมใหม่</translation>
    </message>
    <message>
      <source>No. {no}</source>
      <translation>เลขที่ {no}</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>Nobody came for the rest ({count})</source>
      <translation>ที่เหลือไม่มา ({count} คน)</translation>
    </message>
    <message>
      <source>Nobody was elected yet. Choose below, Enter elects.</source>
      <translation>ยังไม่มีกรรมการ เลือกจากรายชื่อด้านล่าง กด Enter เพื่อเลือก</translation>
    </message>
    <message>
      <source>Not written yet</source>
      <translation>ยังไม่บันทึก</translation>
    </message>
    <message>
      <source>Nothing was written in this month yet.</source>
      <translation>เดือนนี้ยังไม่มีบันทึกโฮมรูม</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>เปิดแก้ไข</translation>
    </message>
    <message>
      <source>Parents' meetings</source>
      <translation>ประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Parents' network</source>
      <translation>เครือข่ายผู้ปกครอง</translation>
    </message>
    <message>
      <source>Phone and address come from the child's record where it has them.</source>
      <translation>โทรศัพท์และที่อยู่นำมาจากข้อมูลนักเรียน ถ้ามีอยู่แล้ว</translation>
    </message>
    <message>
      <source>Photo {number}</source>
      <translation>ภาพที่ {number}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>ภาพถ่าย</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>ไฟล์ภาพ</translation>
    </message>
    <message>
      <source>Place, time and camera are taken out of every photo before it is kept.</source>
      <translation>ระบบลบสถานที่ เวลา และข้อมูลกล้องออกจากภาพทุกภาพก่อนเก็บ</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>มา</translation>
    </message>
    <message>
      <source>See the whole month ({count})</source>
      <translation>รับทราบทั้งเดือน ({count})</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>รับทราบ</translation>
    </message>
    <message>
      <source>Seen by {who}</source>
      <translation>รับทราบโดย {who}</translation>
    </message>
    <message>
      <source>Still to elect: {posts}</source>
      <translation>ยังต้องเลือก: {posts}</translation>
    </message>
    <message>
      <source>Take off the committee</source>
      <translation>นำออกจากกรรมการ</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>นำออก</translation>
    </message>
    <message>
      <source>Take out the homeroom of {day}?</source>
      <translation>นำบันทึกโฮมรูมวันที่ {day} ออกหรือไม่</translation>
    </message>
    <message>
      <source>Take {name} off the committee?</source>
      <translation>นำ {name} ออกจากกรรมการหรือไม่</translation>
    </message>
    <message>
      <source>Talk alone</source>
      <translation>พูดคุยรายบุคคล</translation>
    </message>
    <message>
      <source>Term 1</source>
      <translation>ภาคเรียนที่ 1</translation>
    </message>
    <message>
      <source>Term 2</source>
      <translation>ภาคเรียนที่ 2</translation>
    </message>
    <message>
      <source>The committee</source>
      <translation>คณะกรรมการเครือข่าย</translation>
    </message>
    <message>
      <source>The five items of the agenda · Tab goes on, Enter begins a new line in an item</source>
      <translation>ระเบียบวาระ 5 วาระ · Tab ไปช่องถัดไป · Enter ขึ้นบรรทัดใหม่ในวาระ</translation>
    </message>
    <message>
      <source>The homeroom of {day} is kept.</source>
      <translation>บันทึกโฮมรูมวันที่ {day} แล้ว</translation>
    </message>
    <message>
      <source>The homeroom of {day} was taken out. It comes back by “Undo”.</source>
      <translation>นำบันทึกโฮมรูมวันที่ {day} ออกแล้ว กดเลิกทำเพื่อนำกลับมา</translation>
    </message>
    <message>
      <source>The line goes out of the log; the history can bring it back.</source>
      <translation>รายการจะออกจากสมุดบันทึก นำกลับมาได้จากประวัติการแก้ไข</translation>
    </message>
    <message>
      <source>The meeting is a draft again.</source>
      <translation>การประชุมกลับเป็นร่างแล้ว</translation>
    </message>
    <message>
      <source>The meeting is finished: {came}.</source>
      <translation>ปิดการประชุมแล้ว {came}</translation>
    </message>
    <message>
      <source>The minutes are kept as a draft.</source>
      <translation>บันทึกรายงานการประชุมเป็นร่างแล้ว</translation>
    </message>
    <message>
      <source>The record of the child and its parents stays as it is.</source>
      <translation>ข้อมูลนักเรียนและผู้ปกครองยังอยู่เหมือนเดิม</translation>
    </message>
    <message>
      <source>The texts of {term}/{year} stand there to begin from; “Keep” keeps them.</source>
      <translation>นำข้อความของครั้งที่ {term}/{year} มาให้เริ่มแก้ไขแล้ว กด “บันทึก” เพื่อเก็บ</translation>
    </message>
    <message>
      <source>There is no class in this year yet.</source>
      <translation>ปีการศึกษานี้ยังไม่มีห้องเรียน</translation>
    </message>
    <message>
      <source>White classroom</source>
      <translation>ห้องเรียนสีขาว</translation>
    </message>
    <message>
      <source>Who came</source>
      <translation>ผู้มาประชุม</translation>
    </message>
    <message>
      <source>Who came for each child</source>
      <translation>ผู้มาประชุมของนักเรียนแต่ละคน</translation>
    </message>
    <message>
      <source>Who came to a meeting and can be elected</source>
      <translation>ผู้มาประชุมที่เลือกเป็นกรรมการได้</translation>
    </message>
    <message>
      <source>{came} · {count} not marked yet</source>
      <translation>{came} · ยังไม่ระบุ {count} คน</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} รายการ</translation>
    </message>
    <message>
      <source>{count} lines of {month} were seen.</source>
      <translation>ลงชื่อรับทราบโฮมรูมเดือน{month}แล้ว {count} รายการ</translation>
    </message>
    <message>
      <source>{count} lines · present {percent} %</source>
      <translation>{count} รายการ · มาร้อยละ {percent}</translation>
    </message>
    <message>
      <source>{count} members; chair, deputy and secretary are there</source>
      <translation>กรรมการ {count} คน มีประธาน รองประธาน และเลขานุการครบ</translation>
    </message>
    <message>
      <source>{form} (blank)</source>
      <translation>{form} (แบบเปล่า)</translation>
    </message>
    <message>
      <source>{held} of {all} posts are held · {free} children without a post</source>
      <translation>มีผู้รับตำแหน่ง {held} จาก {all} · นักเรียนที่ยังไม่มีตำแหน่ง {free} คน</translation>
    </message>
    <message>
      <source>{month} {year} · {count}</source>
      <translation>{month} {year} ({count})</translation>
    </message>
    <message>
      <source>{name} is {post} of the network.</source>
      <translation>บันทึก {name} เป็น{post}แล้ว</translation>
    </message>
    <message>
      <source>{no} {name}</source>
      <translation>{no} {name}</translation>
    </message>
    <message>
      <source>{post} {number}</source>
      <translation>{post} คนที่ {number}</translation>
    </message>
    <message>
      <source>{told} · {count} who hold a post have left</source>
      <translation>{told} · ผู้มีตำแหน่งออกแล้ว {count} คน</translation>
    </message>
    <message>
      <source>{told} · {weeks} school weeks without a line</source>
      <translation>{told} · ไม่มีบันทึก {weeks} สัปดาห์</translation>
    </message>
    <message>
      <source>{weekday} {day} {month}</source>
      <translation>{weekday}ที่ {day} {month}</translation>
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
      <translation>มีผู้อื่นแก้ไขรายการนี้ไปก่อนแล้ว ระบบเก็บของเขาไว้ ส่วนที่ท่านเขียนยังอยู่บนหน้าจอ โปรดดูของเขาก่อน แล้วจึงเขียนของท่านอีกครั้ง</translation>
    </message>
    <message>
      <source>This class is not on record, or is not yours. Nothing was changed.</source>
      <translation>ไม่พบห้องเรียนนี้ หรือไม่ใช่ห้องที่ท่านดูแล ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <source>Boys</source>
      <translation>ชาย</translation>
    </message>
    <message>
      <source>Class list</source>
      <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Class list of ........................, academic year {year}</source>
      <translation>รายชื่อนักเรียนชั้น........................ ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Class list of {room}, academic year {year}</source>
      <translation>รายชื่อนักเรียน{room} ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Girls</source>
      <translation>หญิง</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>โทร. ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>ไม่ระบุเพศ</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>children</source>
      <translation>คน</translation>
    </message>
  </context>
  <context>
    <name>ClassMatrix</name>
    <message>
      <source>Has</source>
      <translation>มี</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Head of student care</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>Overall</source>
      <translation>สรุปกลุ่ม</translation>
    </message>
    <message>
      <source>Screening form version {versions}</source>
      <translation>แบบคัดกรองฉบับที่ {versions}</translation>
    </message>
    <message>
      <source>Screening of a class</source>
      <translation>แบบสรุปผลการคัดกรองนักเรียนรายห้องเรียน</translation>
    </message>
    <message>
      <source>Special talent</source>
      <translation>ความสามารถ พิเศษ</translation>
    </message>
    <message>
      <source>The committee of the class met on ........................................ and agrees with this screening.</source>
      <translation>คณะกรรมการห้องเรียนประชุมพิจารณาเมื่อวันที่ ........................................ และเห็นชอบผลการคัดกรองตามตารางนี้</translation>
    </message>
    <message>
      <source>The committee of the class signed on {day}: {names}</source>
      <translation>คณะกรรมการห้องเรียนลงนามเมื่อวันที่ {day}: {names}</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>ครูปรับกลุ่ม</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
      <source>{n} normal · {r} at risk · {p} problem · – not yet known, or not shown on this paper</source>
      <translation>{n} = ปกติ · {r} = เสี่ยง · {p} = มีปัญหา · – = ยังไม่ทราบ หรือไม่แสดงในเอกสารนี้</translation>
    </message>
    <message>
      <source>– not yet known or not shown</source>
      <translation>– ยังไม่ทราบหรือไม่แสดง</translation>
    </message>
  </context>
  <context>
    <name>ClassPicture</name>
    <message>
      <source>Caption</source>
      <translation>คำบรรยาย</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>เนื้อหา</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>ของ</translation>
    </message>
    <message>
      <source>Size in bytes</source>
      <translation>ขนาด (ไบต์)</translation>
    </message>
    <message>
      <source>There are {most} pictures already. Take one out first; nothing was added.</source>
      <translation>มีภาพครบ {most} ภาพแล้ว โปรดนำภาพออกก่อน ยังไม่ได้เพิ่มภาพใด</translation>
    </message>
    <message>
      <source>This picture is not on record any more.</source>
      <translation>ภาพนี้ไม่อยู่ในระบบแล้ว</translation>
    </message>
  </context>
  <context>
    <name>ClassResults</name>
    <message>
      <source>Ask once more</source>
      <translation>ควรถาม เพิ่ม</translation>
    </message>
    <message>
      <source>EQ of a class</source>
      <translation>สรุปผล EQ รายห้องเรียน</translation>
    </message>
    <message>
      <source>Not yet known (children)</source>
      <translation>ยังไม่ทราบผล (คน)</translation>
    </message>
    <message>
      <source>Percent of those with a score on the scale. Children without a result are counted apart, never as normal.</source>
      <translation>ร้อยละคิดจากนักเรียนที่มีคะแนนในด้านนั้น ผู้ที่ยังไม่มีผลนับแยกไว้ ไม่นับเป็นปกติ</translation>
    </message>
    <message>
      <source>SDQ of a class</source>
      <translation>สรุปผล SDQ รายห้องเรียน</translation>
    </message>
    <message>
      <source>Scales to look at</source>
      <translation>ด้านที่ควรดูแลหรือส่งเสริม</translation>
    </message>
    <message>
      <source>With a result (children)</source>
      <translation>มีผลการประเมินแล้ว (คน)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>ควรถาม</translation>
    </message>
    <message>
      <source>high</source>
      <translation>สูง</translation>
    </message>
    <message>
      <source>low</source>
      <translation>ต่ำ</translation>
    </message>
    <message>
      <source>{informant}: children, percent</source>
      <translation>{informant} (คน, ร้อยละ)</translation>
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
      <translation>ชั้น</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>Clock</name>
    <message>
      <source>STUDENT_CARE_TODAY must be a day such as 2025-11-24, not {text}.</source>
      <translation>STUDENT_CARE_TODAY ต้องเป็นวันที่ เช่น 2025-11-24 ไม่ใช่ {text}</translation>
    </message>
  </context>
  <context>
    <name>Command</name>
    <message>
      <source>A first screening, no diagnosis. When in doubt, ask a specialist.</source>
      <translation>ผลคัดกรองเบื้องต้น ไม่ใช่การวินิจฉัย หากสงสัยให้ปรึกษาผู้เชี่ยวชาญ</translation>
    </message>
    <message>
      <source>A workbook of answers needs --class, --instrument and --informant. Nothing was written.</source>
      <translation>ไฟล์กรอกคำตอบต้องระบุ --class, --instrument และ --informant ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>Backup opened, checked and counted: {students} children, {file}</source>
      <translation>สำรองข้อมูลแล้ว เปิดตรวจและนับแล้ว: นักเรียน {students} คน, {file}</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>นับได้</translation>
    </message>
    <message>
      <source>Cut-offs: {norms}</source>
      <translation>เกณฑ์ที่ใช้: {norms}</translation>
    </message>
    <message>
      <source>Everything is as it was saved.</source>
      <translation>ข้อมูลครบถ้วน ตรงกับที่บันทึกไว้ทุกอย่าง</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>NOT good</source>
      <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
      <source>No new passphrase was given. Set STUDENT_CARE_NEW_PASSPHRASE. Nothing was changed.</source>
      <translation>ยังไม่ได้ระบุรหัสผ่านใหม่ โปรดตั้งค่า STUDENT_CARE_NEW_PASSPHRASE ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>No passphrase was given. Set STUDENT_CARE_PASSPHRASE.</source>
      <translation>ยังไม่ได้ระบุรหัสผ่าน กรุณากำหนด STUDENT_CARE_PASSPHRASE</translation>
    </message>
    <message>
      <source>Nobody stands on this list.</source>
      <translation>ไม่มีใครอยู่ในรายชื่อนี้</translation>
    </message>
    <message>
      <source>Nothing waits for you today.</source>
      <translation>วันนี้ไม่มีเรื่องรอท่าน</translation>
    </message>
    <message>
      <source>Passphrase: </source>
      <translation>รหัสผ่าน: </translation>
    </message>
    <message>
      <source>Restored {students} children to {folder}</source>
      <translation>กู้คืนข้อมูลนักเรียน {students} คน ไปที่ {folder}</translation>
    </message>
    <message>
      <source>Say both --instrument and --informant, or neither. Nothing was changed.</source>
      <translation>ให้ระบุทั้ง --instrument และ --informant หรือไม่ระบุเลย ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>Say which account. Nothing was changed.</source>
      <translation>โปรดระบุชื่อบัญชี ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>Sealed {month}: {lines} lines, seal {seal}</source>
      <translation>ผนึกบันทึกเดือน {month} แล้ว: {lines} บรรทัด ตราผนึก {seal}</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>มาตรฐาน</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>หยุดแล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>ย้อนกลับแล้ว: {what}</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>The account {name} can open the school now.</source>
      <translation>บัญชี {name} เปิดใช้ข้อมูลโรงเรียนได้แล้ว</translation>
    </message>
    <message>
      <source>The account {name} has a new passphrase.</source>
      <translation>บัญชี {name} มีรหัสผ่านใหม่แล้ว</translation>
    </message>
    <message>
      <source>The account {name} no longer opens the school. Its traces stay.</source>
      <translation>ปิดบัญชี {name} แล้ว บันทึกการใช้งานเดิมยังอยู่</translation>
    </message>
    <message>
      <source>The demonstration school stands in {folder}. Its passphrase is demo.</source>
      <translation>สร้างโรงเรียนตัวอย่างไว้ที่ {folder} แล้ว รหัสผ่านคือ demo</translation>
    </message>
    <message>
      <source>The group as a whole</source>
      <translation>กลุ่มโดยรวม</translation>
    </message>
    <message>
      <source>The program made a mistake ({kind} in {place}). What was saved before is safe.</source>
      <translation>โปรแกรมทำงานผิดพลาด ({kind} ที่ {place}) ข้อมูลที่บันทึกไว้ก่อนหน้ายังอยู่ครบ</translation>
    </message>
    <message>
      <source>The result could not be written ({why}). What the command did is done and safe.</source>
      <translation>เขียนผลลัพธ์ออกมาไม่ได้ ({why}) แต่สิ่งที่คำสั่งทำไปแล้วเรียบร้อยและปลอดภัย</translation>
    </message>
    <message>
      <source>The words of this command are not right: {what}. See {command} --help.</source>
      <translation>คำสั่งนี้ไม่ครบหรือไม่ถูกต้อง: {what} ดูวิธีใช้ด้วย {command} --help</translation>
    </message>
    <message>
      <source>This is a new recovery key: the sheet before it no longer opens anything. Keep {file} on paper only.</source>
      <translation>นี่คือกุญแจกู้คืนใหม่ ใบเดิมใช้เปิดไม่ได้แล้ว กรุณาพิมพ์ {file} เก็บเป็นกระดาษเท่านั้น</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>Written: {file}</source>
      <translation>เขียนไฟล์แล้ว: {file}</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>ภายใน {day}</translation>
    </message>
    <message>
      <source>no day set</source>
      <translation>ไม่มีกำหนด</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>พิสูจน์แล้ว</translation>
    </message>
    <message>
      <source>silent {days} days</source>
      <translation>เงียบมา {days} วัน</translation>
    </message>
    <message>
      <source>{added} added, {changed} changed, {same} same, {missing} missing, {left_out} left out</source>
      <translation>เพิ่ม {added} เปลี่ยน {changed} เหมือนเดิม {same} ไม่พบในไฟล์ {missing} ไม่นำเข้า {left_out}</translation>
    </message>
    <message>
      <source>{area}: changed from {old} to {new}. {reason}</source>
      <translation>{area}: ปรับจาก{old}เป็น{new} {reason}</translation>
    </message>
    <message>
      <source>{area}: {sign}</source>
      <translation>{area}: {sign}</translation>
    </message>
    <message>
      <source>{band} (not verified)</source>
      <translation>{band} (เกณฑ์ยังไม่ได้ตรวจสอบ)</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>เลย {days} วัน</translation>
    </message>
    <message>
      <source>{pages} pages: {file}</source>
      <translation>{pages} หน้า: {file}</translation>
    </message>
    <message>
      <source>{students} children</source>
      <translation>นักเรียน {students} คน</translation>
    </message>
  </context>
  <context>
    <name>Conduct</name>
    <message>
      <source>50–70 points</source>
      <translation>50–70 คะแนน</translation>
    </message>
    <message>
      <source>71–99 points</source>
      <translation>71–99 คะแนน</translation>
    </message>
    <message>
      <source>At</source>
      <translation>เหลือ</translation>
    </message>
    <message>
      <source>Back to the class</source>
      <translation>กลับไปที่ห้อง</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>คะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Behaviour points of {class_name}</source>
      <translation>คะแนนความประพฤติ {class_name}</translation>
    </message>
    <message>
      <source>Behaviour record</source>
      <translation>บันทึกคะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Below 0 takes points, above 0 gives. Entries keep the points they were written with.</source>
      <translation>ต่ำกว่า 0 คือตัด มากกว่า 0 คือเพิ่ม รายการเดิมใช้คะแนนตอนที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Below 50 points</source>
      <translation>ต่ำกว่า 50 คะแนน</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Choose a child at the left.</source>
      <translation>เลือกนักเรียนทางซ้าย</translation>
    </message>
    <message>
      <source>Choose the rule. Nothing was saved.</source>
      <translation>เลือกข้อระเบียบก่อน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>Everybody begins with {start} points. Choose a child to read what was written down.</source>
      <translation>ทุกคนเริ่มที่ {start} คะแนน เลือกนักเรียนเพื่ออ่านรายการที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Everybody begins with {start} points. Enter on a child writes an entry; good news counts too.</source>
      <translation>ทุกคนเริ่มที่ {start} คะแนน กด Enter ที่ชื่อเพื่อบันทึก เรื่องดีก็บันทึกได้</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>บันทึกแล้ว</translation>
    </message>
    <message>
      <source>Kept. {left} points are left.</source>
      <translation>บันทึกแล้ว เหลือ {left} คะแนน</translation>
    </message>
    <message>
      <source>Leave what is written?</source>
      <translation>ออกโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Leave without keeping</source>
      <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>คงเหลือ</translation>
    </message>
    <message>
      <source>Letter to the parents</source>
      <translation>หนังสือถึงผู้ปกครอง</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>New entry</source>
      <translation>รายการใหม่</translation>
    </message>
    <message>
      <source>No. {no} {name}</source>
      <translation>เลขที่ {no} {name}</translation>
    </message>
    <message>
      <source>Nobody studies in this class.</source>
      <translation>ห้องนี้ไม่มีนักเรียนที่กำลังศึกษา</translation>
    </message>
    <message>
      <source>Nothing has been written down of this child this year.</source>
      <translation>ปีนี้ยังไม่มีรายการของนักเรียนคนนี้</translation>
    </message>
    <message>
      <source>Nothing taken off</source>
      <translation>ไม่ถูกตัดคะแนน</translation>
    </message>
    <message>
      <source>Points that are given have no measure. Leave the measure empty.</source>
      <translation>การเพิ่มคะแนนไม่มีมาตรการลงโทษ ให้เว้นช่องมาตรการไว้</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>พิมพ์ …</translation>
    </message>
    <message>
      <source>Probation cannot end before the day of the entry. Nothing was saved.</source>
      <translation>วันสิ้นสุดทัณฑ์บนต้องไม่ก่อนวันที่เกิดเหตุ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Probation needs a day on which it ends. Nothing was saved.</source>
      <translation>การทำทัณฑ์บนต้องระบุวันสิ้นสุด ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Probation paper</source>
      <translation>หนังสือทัณฑ์บน</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>ข้อระเบียบ</translation>
    </message>
    <message>
      <source>Rules of behaviour points</source>
      <translation>ระเบียบคะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Rules …</source>
      <translation>ระเบียบ …</translation>
    </message>
    <message>
      <source>Save entry</source>
      <translation>บันทึกรายการ</translation>
    </message>
    <message>
      <source>Save the rules</source>
      <translation>บันทึกระเบียบ</translation>
    </message>
    <message>
      <source>Somebody else has changed this entry in the meantime. Nothing was saved. Open it again to see what is new.</source>
      <translation>มีคนอื่นแก้รายการนี้ไปก่อนแล้ว ยังไม่ได้บันทึก เปิดรายการอีกครั้งเพื่อดูสิ่งที่เปลี่ยน</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>เอาออก</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>ถูกตัด</translation>
    </message>
    <message>
      <source>Taken out. Ctrl+Z brings it back.</source>
      <translation>เอาออกแล้ว กด Ctrl+Z เพื่อนำกลับ</translation>
    </message>
    <message>
      <source>The day does not lie in this school year. Nothing was saved.</source>
      <translation>วันที่ไม่อยู่ในปีการศึกษานี้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The day lies in the future. Nothing was saved.</source>
      <translation>วันที่ยังมาไม่ถึง ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The entry is not kept yet.</source>
      <translation>รายการนี้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The law allows these four measures and no other. Never hit, shame or humiliate a child.</source>
      <translation>ระเบียบอนุญาตเพียงสี่มาตรการนี้เท่านั้น ห้ามตี ทำให้อับอาย หรือกลั่นแกล้งเด็ก</translation>
    </message>
    <message>
      <source>The rules are saved. They count from now on.</source>
      <translation>บันทึกระเบียบแล้ว ใช้ตั้งแต่ตอนนี้</translation>
    </message>
    <message>
      <source>The rules do not fit together: each rule takes or gives 1 to 100 points, and steps go down from the start. Nothing was saved.</source>
      <translation>ระเบียบขัดกันเอง แต่ละข้อตัดหรือเพิ่มได้ 1 ถึง 100 คะแนน และขั้นต่าง ๆ ต้องลดลงจากคะแนนเริ่มต้น ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>This child is not in this school year any more. Nothing was saved.</source>
      <translation>นักเรียนคนนี้ไม่อยู่ในปีการศึกษานี้แล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Use the shipped rules</source>
      <translation>ใช้ระเบียบที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>สิ่งที่ต้องทำต่อ</translation>
    </message>
    <message>
      <source>What follows at so many points or fewer</source>
      <translation>สิ่งที่ต้องทำเมื่อเหลือไม่เกินคะแนนนี้</translation>
    </message>
    <message>
      <source>Write the day. Nothing was saved.</source>
      <translation>เขียนวันที่ก่อน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write the points: below 0 to take off, above 0 to give. Nothing was saved.</source>
      <translation>เขียนคะแนน ต่ำกว่า 0 คือตัด มากกว่า 0 คือเพิ่ม ยังไม่ได้บันทึก</translation>
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
      <translation>เพิ่มมติลงในกรณี</translation>
    </message>
    <message>
      <source>All conferences</source>
      <translation>การประชุมทั้งหมด</translation>
    </message>
    <message>
      <source>Area of the new case</source>
      <translation>ด้านของกรณีใหม่</translation>
    </message>
    <message>
      <source>Ask the guidance teachers and heads</source>
      <translation>เชิญครูแนะแนวและหัวหน้างาน</translation>
    </message>
    <message>
      <source>Attendants</source>
      <translation>ผู้เข้าประชุม</translation>
    </message>
    <message>
      <source>Blank minutes</source>
      <translation>แบบบันทึกเปล่า</translation>
    </message>
    <message>
      <source>Bring a child before it</source>
      <translation>นำนักเรียนเข้าที่ประชุม</translation>
    </message>
    <message>
      <source>Case conference</source>
      <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Case conference {number}</source>
      <translation>ประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Case conferences</source>
      <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>กรณีที่ {number}</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>ประธาน</translation>
    </message>
    <message>
      <source>Child {code} has no resolution or no case manager yet. The minutes stay a draft.</source>
      <translation>นักเรียน {code} ยังไม่มีมติหรือยังไม่มีผู้จัดการรายกรณี รายงานการประชุมยังเป็นร่าง</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Children before the conference</source>
      <translation>นักเรียนที่เข้าที่ประชุม</translation>
    </message>
    <message>
      <source>Choose the area …</source>
      <translation>เลือกด้าน …</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>Codes for names (F9)</source>
      <translation>ใช้รหัสแทนชื่อ (F9)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Day, place and people</source>
      <translation>วัน สถานที่ และผู้เข้าประชุม</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>From</source>
      <translation>ตั้งแต่เวลา</translation>
    </message>
    <message>
      <source>Insert adds · Ctrl+Delete takes out · Space: came, did not come, not yet said</source>
      <translation>Insert เพิ่ม · Ctrl+Delete เอาออก · เว้นวรรค: มา ไม่มา ยังไม่ระบุ</translation>
    </message>
    <message>
      <source>It is due before the conference. Nothing was stored; what you wrote is here.</source>
      <translation>กำหนดเสร็จอยู่ก่อนวันประชุม ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>Minutes are done</source>
      <translation>รายงานเสร็จแล้ว</translation>
    </message>
    <message>
      <source>Minutes with codes</source>
      <translation>บันทึกการประชุมแบบใช้รหัส</translation>
    </message>
    <message>
      <source>Minutes with codes for names. Each resolution becomes an action of the child's case, with a day.</source>
      <translation>รายงานการประชุมใช้รหัสแทนชื่อ มติแต่ละข้อเป็นงานของกรณีนักเรียน พร้อมวันกำหนดเสร็จ</translation>
    </message>
    <message>
      <source>Minutes with names</source>
      <translation>บันทึกการประชุมแบบมีชื่อ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Names again (F9)</source>
      <translation>แสดงชื่ออีกครั้ง (F9)</translation>
    </message>
    <message>
      <source>New conference</source>
      <translation>ประชุมครั้งใหม่</translation>
    </message>
    <message>
      <source>No case conference this year yet. Ctrl+N begins one.</source>
      <translation>ปีนี้ยังไม่มีการประชุมปรึกษารายกรณี กด Ctrl+N เพื่อเริ่ม</translation>
    </message>
    <message>
      <source>No child is before the conference yet. The minutes stay a draft.</source>
      <translation>ยังไม่มีนักเรียนเข้าที่ประชุม รายงานการประชุมยังเป็นร่าง</translation>
    </message>
    <message>
      <source>No child yet. Find one below.</source>
      <translation>ยังไม่มีนักเรียน ค้นหาได้ด้านล่าง</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>None overdue</source>
      <translation>ไม่มีงานเกินกำหนด</translation>
    </message>
    <message>
      <source>Nothing was resolved yet.</source>
      <translation>ยังไม่มีมติ</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>เกินกำหนด</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Resolutions</source>
      <translation>งานตามมติ</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>มติ</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>เลขานุการ</translation>
    </message>
    <message>
      <source>Something was resolved for this child already, so it stays. Nothing was changed.</source>
      <translation>นักเรียนคนนี้มีมติแล้ว จึงเอาออกไม่ได้ ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student {code}</source>
      <translation>นักเรียน {code}</translation>
    </message>
    <message>
      <source>Student {code}: {name}, {class_name}</source>
      <translation>นักเรียน {code}: {name} {class_name}</translation>
    </message>
    <message>
      <source>Take out of the conference</source>
      <translation>เอาออกจากที่ประชุม</translation>
    </message>
    <message>
      <source>The conference</source>
      <translation>การประชุม</translation>
    </message>
    <message>
      <source>The minutes are done. Every resolution stands in its case with its day.</source>
      <translation>รายงานการประชุมเสร็จแล้ว มติทุกข้ออยู่ในกรณีของนักเรียนพร้อมวันกำหนดเสร็จ</translation>
    </message>
    <message>
      <source>This child has no open case yet: choose the area of the case. Nothing was stored.</source>
      <translation>นักเรียนคนนี้ยังไม่มีกรณีที่เปิดอยู่ เลือกด้านของกรณีก่อน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>This child is before the conference already. Nothing was changed.</source>
      <translation>นักเรียนคนนี้อยู่ในที่ประชุมแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>This conference is not on record any more. Nothing was changed.</source>
      <translation>ไม่มีการประชุมนี้ในข้อมูลแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>To</source>
      <translation>ถึงเวลา</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>รอดำเนินการ</translation>
    </message>
    <message>
      <source>Who was asked to come</source>
      <translation>ผู้ได้รับเชิญประชุม</translation>
    </message>
    <message>
      <source>Write by when it is done. Nothing was stored; what you wrote is still here.</source>
      <translation>ระบุวันที่ต้องเสร็จ ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>Write the day of the conference. The minutes stay a draft.</source>
      <translation>ระบุวันที่ประชุม รายงานการประชุมยังเป็นร่าง</translation>
    </message>
    <message>
      <source>Write what is to be done. Nothing was stored; what you wrote is still here.</source>
      <translation>ระบุสิ่งที่ต้องทำ ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>Write who does it. Nothing was stored; what you wrote is still here.</source>
      <translation>ระบุผู้รับผิดชอบ ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>{count} overdue</source>
      <translation>เกินกำหนด {count} เรื่อง</translation>
    </message>
  </context>
  <context>
    <name>ConferenceChild</name>
    <message>
      <source>Background</source>
      <translation>ความเป็นมา</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Case manager</source>
      <translation>ผู้จัดการรายกรณี</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>การประชุม</translation>
    </message>
    <message>
      <source>Follow up on</source>
      <translation>ติดตามผลวันที่</translation>
    </message>
    <message>
      <source>Opinions</source>
      <translation>ความเห็น</translation>
    </message>
    <message>
      <source>Parents agree</source>
      <translation>ผู้ปกครองยินยอม</translation>
    </message>
    <message>
      <source>Presented by</source>
      <translation>ผู้นำเสนอ</translation>
    </message>
    <message>
      <source>Problem and evidence</source>
      <translation>ปัญหาและหลักฐาน</translation>
    </message>
    <message>
      <source>Referral outside is needed</source>
      <translation>จำเป็นต้องส่งต่อภายนอก</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>มติที่ประชุม</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>สิ่งที่ได้ทำแล้ว</translation>
    </message>
  </context>
  <context>
    <name>ConferencePaper</name>
    <message>
      <source>Attendants</source>
      <translation>ผู้เข้าประชุม</translation>
    </message>
    <message>
      <source>Minutes of case conference {number}</source>
      <translation>บันทึกการประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Minutes of the case conference</source>
      <translation>บันทึกการประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Resolutions</source>
      <translation>งานตามมติ</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>ลายมือชื่อ</translation>
    </message>
    <message>
      <source>Student {called}</source>
      <translation>นักเรียน {called}</translation>
    </message>
    <message>
      <source>Whoever sits in this conference speaks of it with nobody else. Codes stand for the names of the children; the list of names is kept apart by the secretary.</source>
      <translation>ผู้เข้าประชุมไม่นำเรื่องนี้ไปพูดกับผู้อื่น ใช้รหัสแทนชื่อนักเรียน และเลขานุการเก็บบัญชีรายชื่อแยกไว้ต่างหาก</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>came</source>
      <translation>มา</translation>
    </message>
  </context>
  <context>
    <name>Consent</name>
    <message>
      <source>Agrees to</source>
      <translation>ยินยอมเรื่อง</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>ผู้ให้ความยินยอม</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>วันที่ให้ความยินยอม</translation>
    </message>
    <message>
      <source>Map position of the house</source>
      <translation>พิกัดบ้าน</translation>
    </message>
    <message>
      <source>Passing data to an agency</source>
      <translation>ส่งข้อมูลให้หน่วยงานภายนอก</translation>
    </message>
    <message>
      <source>Photos of the child in publicity</source>
      <translation>ใช้ภาพนักเรียนประชาสัมพันธ์</translation>
    </message>
    <message>
      <source>Photos of the house</source>
      <translation>ถ่ายภาพบ้าน</translation>
    </message>
    <message>
      <source>Psychological tests</source>
      <translation>แบบทดสอบทางจิตวิทยา</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Urine test</source>
      <translation>ตรวจปัสสาวะ</translation>
    </message>
    <message>
      <source>Where the paper is</source>
      <translation>ที่เก็บเอกสาร</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>วันที่ถอนความยินยอม</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Backup</source>
      <translation>สำรองข้อมูล</translation>
    </message>
    <message>
      <source>Backup of {when}</source>
      <translation>ข้อมูลสำรองเมื่อ {when} น.</translation>
    </message>
    <message>
      <source>Bring all back …</source>
      <translation>กู้คืนทั้งหมด …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>กู้คืน</translation>
    </message>
    <message>
      <source>Bring this child back …</source>
      <translation>กู้คืนนักเรียนคนนี้ …</translation>
    </message>
    <message>
      <source>Bring {name} back as in this backup?</source>
      <translation>กู้คืนข้อมูลของ {name} ตามข้อมูลสำรองนี้หรือไม่</translation>
    </message>
    <message>
      <source>Children whose records differ</source>
      <translation>นักเรียนที่ข้อมูลต่างกัน</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>เปรียบเทียบ</translation>
    </message>
    <message>
      <source>Everything is as it is now.</source>
      <translation>ทุกอย่างตรงกับตอนนี้</translation>
    </message>
    <message>
      <source>If all came back</source>
      <translation>ถ้ากู้คืนทั้งหมด</translation>
    </message>
    <message>
      <source>Its passphrase, or the recovery key</source>
      <translation>รหัสผ่านของชุดนี้ หรือรหัสกู้คืน</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Only this child's records are touched. What was written about the child since stays, unless it stands in the same place. It is one step that can be taken back; a backup is made before.</source>
      <translation>เปลี่ยนเฉพาะข้อมูลของนักเรียนคนนี้ สิ่งที่บันทึกเพิ่มหลังจากนั้นยังอยู่ เว้นแต่จะอยู่ในที่เดียวกัน ทำเป็นขั้นตอนเดียวที่ย้อนกลับได้ และสำรองข้อมูลก่อนเสมอ</translation>
    </message>
    <message>
      <source>Opened by the passphrases that these accounts had then: {accounts}</source>
      <translation>เปิดได้ด้วยรหัสผ่านในเวลานั้นของบัญชี: {accounts}</translation>
    </message>
    <message>
      <source>Opening the backup, counting it and comparing it with now</source>
      <translation>กำลังเปิดข้อมูลสำรอง นับ และเปรียบเทียบกับตอนนี้</translation>
    </message>
    <message>
      <source>Put this backup in the place of everything?</source>
      <translation>ใช้ข้อมูลสำรองนี้แทนข้อมูลทั้งหมดหรือไม่</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>ข้อมูล</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>The program closes the school and asks for the passphrase of then. What lies there now is kept whole in a folder beside it.</source>
      <translation>โปรแกรมจะปิดข้อมูลของโรงเรียนแล้วถามรหัสผ่านของเวลานั้น ข้อมูลที่มีอยู่ตอนนี้จะเก็บไว้ครบในโฟลเดอร์ข้างกัน</translation>
    </message>
    <message>
      <source>and by the recovery sheet of then</source>
      <translation>และด้วยใบกู้คืนของเวลานั้น</translation>
    </message>
    <message>
      <source>are gone</source>
      <translation>หายไป</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>ตามเดิม</translation>
    </message>
    <message>
      <source>come back</source>
      <translation>กลับมา</translation>
    </message>
    <message>
      <source>different now</source>
      <translation>ตอนนี้ต่างไป</translation>
    </message>
    <message>
      <source>gone now</source>
      <translation>ตอนนี้ไม่มีแล้ว</translation>
    </message>
    <message>
      <source>not in this backup</source>
      <translation>ไม่มีในชุดนี้</translation>
    </message>
    <message>
      <source>{children} children, {sheets} answer sheets, {screenings} screenings · {size} MB</source>
      <translation>นักเรียน {children} คน แบบประเมิน {sheets} ชุด การคัดกรอง {screenings} รายการ · {size} MB</translation>
    </message>
    <message>
      <source>{name} is back: {count} records.</source>
      <translation>กู้คืน {name} แล้ว {count} รายการ</translation>
    </message>
  </context>
  <context>
    <name>Contradiction</name>
    <message>
      <source>a condition has exactly one of at_least, below, is</source>
      <translation>เงื่อนไขต้องมี at_least, below หรือ is เพียงอย่างเดียว</translation>
    </message>
    <message>
      <source>a mean, a median or a number says of what it is</source>
      <translation>ค่าเฉลี่ย มัธยฐาน หรือจำนวน ต้องบอกหน่วยว่าเป็นอะไร</translation>
    </message>
    <message>
      <source>a rule is urgent, or names what comes next, or both</source>
      <translation>กฎต้องเป็นเรื่องด่วน หรือบอกแบบที่ต้องทำต่อ หรือทั้งสองอย่าง</translation>
    </message>
    <message>
      <source>a rule needs a condition</source>
      <translation>กฎต้องมีเงื่อนไข</translation>
    </message>
    <message>
      <source>a rule takes or gives 1 to {most} points</source>
      <translation>ระเบียบหนึ่งข้อตัดหรือเพิ่มได้ 1 ถึง {most} คะแนน</translation>
    </message>
    <message>
      <source>a scale has either items, or a sum of other scales, or a range</source>
      <translation>ด้านหนึ่งมาจากข้อ หรือจากผลรวมของด้านอื่น หรือจากช่วงคะแนนที่กรอก ได้อย่างเดียว</translation>
    </message>
    <message>
      <source>a step is due in 1 to 365 days, not {days}</source>
      <translation>กำหนดเสร็จต้องอยู่ใน 1–365 วัน ไม่ใช่ {days}</translation>
    </message>
    <message>
      <source>a table is wanted here</source>
      <translation>ตรงนี้ต้องเป็นตาราง</translation>
    </message>
    <message>
      <source>an indicator of the school's own is judged by people</source>
      <translation>ตัวชี้วัดที่โรงเรียนเพิ่มเอง ให้คนเป็นผู้ให้ระดับ</translation>
    </message>
    <message>
      <source>an urgent sign is a problem, is restricted, and counts</source>
      <translation>รายการเร่งด่วนต้องเป็นระดับ problem มี restricted = true และต้องนับ (counts)</translation>
    </message>
    <message>
      <source>answers are keyed, so it needs items</source>
      <translation>แบบที่กรอกคำตอบต้องมีจำนวนข้อ</translation>
    </message>
    <message>
      <source>bounds such as at_least go with a number; “{fact}” is of another kind</source>
      <translation>ขอบเขต เช่น at_least ใช้กับตัวเลขเท่านั้น แต่ “{fact}” ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
      <source>each item needs its text: {missing} is missing</source>
      <translation>ต้องมีข้อคำถามครบทุกข้อ ยังขาดข้อ {missing}</translation>
    </message>
    <message>
      <source>it asks nothing</source>
      <translation>ยังไม่มีคำถาม</translation>
    </message>
    <message>
      <source>it ends before it begins</source>
      <translation>วันสิ้นสุดอยู่ก่อนวันเริ่ม</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>ไม่มีค่านี้</translation>
    </message>
    <message>
      <source>it is no JSON: {error}</source>
      <translation>อ่านเป็น JSON ไม่ได้: {error}</translation>
    </message>
    <message>
      <source>it is no TOML: {error}</source>
      <translation>ไฟล์ไม่ใช่รูปแบบ TOML: {error}</translation>
    </message>
    <message>
      <source>item {item} has no answers</source>
      <translation>ข้อ {item} ไม่มีคำตอบให้เลือก</translation>
    </message>
    <message>
      <source>item {item} has {answers} answers and {points} points</source>
      <translation>ข้อ {item} มีคำตอบ {answers} แบบ แต่มีคะแนน {points} ค่า</translation>
    </message>
    <message>
      <source>item {item} is not an item of this scale</source>
      <translation>ข้อ {item} ไม่ได้อยู่ในด้านนี้</translation>
    </message>
    <message>
      <source>item {item} stands there twice</source>
      <translation>มีข้อ {item} ซ้ำสองครั้ง</translation>
    </message>
    <message>
      <source>list</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>more than the scale has items</source>
      <translation>มากกว่าจำนวนข้อของด้านนี้</translation>
    </message>
    <message>
      <source>no area of the screening is called so; there are: {known}</source>
      <translation>ไม่มีด้านของการคัดกรองชื่อนี้ ด้านที่มีคือ {known}</translation>
    </message>
    <message>
      <source>no band has {low}–{high}</source>
      <translation>คะแนน {low}–{high} ไม่อยู่ในระดับใด</translation>
    </message>
    <message>
      <source>no form asks it</source>
      <translation>ไม่มีแบบใดใช้คำถามนี้</translation>
    </message>
    <message>
      <source>no norm set is the default</source>
      <translation>ไม่มีเกณฑ์ชุดใดเป็นค่าเริ่มต้น</translation>
    </message>
    <message>
      <source>no number lies between {low} and {high}</source>
      <translation>ไม่มีตัวเลขที่อยู่ระหว่าง {low} กับ {high}</translation>
    </message>
    <message>
      <source>no panel is called “{name}”</source>
      <translation>ไม่มีหมวดคุณค่าชื่อ “{name}”</translation>
    </message>
    <message>
      <source>no question has the option “{fact}”</source>
      <translation>ไม่มีคำถามใดมีตัวเลือก “{fact}”</translation>
    </message>
    <message>
      <source>nobody answers it</source>
      <translation>ไม่ได้บอกว่าใครเป็นผู้ตอบ</translation>
    </message>
    <message>
      <source>nobody knows this key</source>
      <translation>ไม่รู้จักชื่อนี้</translation>
    </message>
    <message>
      <source>nothing is known as “{fact}”</source>
      <translation>ไม่มีข้อมูลชื่อ “{fact}”</translation>
    </message>
    <message>
      <source>nothing is said for {informant}, {sex}, age {age}</source>
      <translation>ไม่มีเกณฑ์สำหรับ {informant}, {sex}, อายุ {age} ปี</translation>
    </message>
    <message>
      <source>number</source>
      <translation>ตัวเลข</translation>
    </message>
    <message>
      <source>one lower and one upper bound, not two of a kind</source>
      <translation>กำหนดขอบล่างและขอบบนได้อย่างละหนึ่งค่า</translation>
    </message>
    <message>
      <source>only a level 1–5 can be judged by people; anything else is counted</source>
      <translation>ที่คนให้ระดับได้มีแต่ระดับ 1–5 นอกนั้นต้องนับจากข้อมูล</translation>
    </message>
    <message>
      <source>only a result is noted, so it needs results</source>
      <translation>แบบที่บันทึกเฉพาะผลต้องมีรายการผลให้เลือก</translation>
    </message>
    <message>
      <source>said twice for {informant}, {sex}, age {age}</source>
      <translation>มีเกณฑ์ซ้ำสองชุดสำหรับ {informant}, {sex}, อายุ {age} ปี</translation>
    </message>
    <message>
      <source>say which of these it comes from: {known}</source>
      <translation>ระบุที่มาจากรายการนี้: {known}</translation>
    </message>
    <message>
      <source>steps stand from the most points to the fewest, below the start</source>
      <translation>ขั้นต้องเรียงจากคะแนนมากไปน้อย และต่ำกว่าคะแนนเริ่มต้น</translation>
    </message>
    <message>
      <source>table</source>
      <translation>ตาราง</translation>
    </message>
    <message>
      <source>text</source>
      <translation>ข้อความ</translation>
    </message>
    <message>
      <source>the default norm set cannot be switched off</source>
      <translation>เกณฑ์ที่เป็นค่าเริ่มต้นปิดไม่ได้</translation>
    </message>
    <message>
      <source>the file is for “{found}”, not for “{wanted}”</source>
      <translation>ไฟล์นี้เป็นของ “{found}” ไม่ใช่ “{wanted}”</translation>
    </message>
    <message>
      <source>the file is named norms-{key}.toml</source>
      <translation>ชื่อไฟล์ต้องเป็น norms-{key}.toml</translation>
    </message>
    <message>
      <source>the folder is named {key}</source>
      <translation>ชื่อโฟลเดอร์ต้องเป็น {key}</translation>
    </message>
    <message>
      <source>the forms are {wanted}, not {found}</source>
      <translation>ต้องมีแบบ {wanted} ไม่ใช่ {found}</translation>
    </message>
    <message>
      <source>the indicator “{name}” does not stand on this panel</source>
      <translation>ตัวชี้วัด “{name}” ไม่ได้อยู่ในหมวดคุณค่านี้</translation>
    </message>
    <message>
      <source>the kind “{key}” is needed by the program</source>
      <translation>โปรแกรมต้องใช้ชนิด “{key}”</translation>
    </message>
    <message>
      <source>the lower age stands first</source>
      <translation>ต้องเขียนอายุที่น้อยกว่าก่อน</translation>
    </message>
    <message>
      <source>the next instrument “{key}” is not there</source>
      <translation>ไม่มีแบบที่ต้องทำต่อชื่อ “{key}”</translation>
    </message>
    <message>
      <source>the program finds {found}</source>
      <translation>โปรแกรมได้ผลเป็น {found}</translation>
    </message>
    <message>
      <source>the scale “{scale}” is made of nothing</source>
      <translation>ด้าน “{scale}” ไม่มีที่มาของคะแนน</translation>
    </message>
    <message>
      <source>the values of the answers are single digits that rise</source>
      <translation>ค่าของคำตอบต้องเป็นเลขหลักเดียวเรียงจากน้อยไปมาก</translation>
    </message>
    <message>
      <source>there is no answer {value}</source>
      <translation>ไม่มีคำตอบ {value}</translation>
    </message>
    <message>
      <source>there is no area called {name}</source>
      <translation>ไม่มีด้านที่ชื่อ {name}</translation>
    </message>
    <message>
      <source>there is no band “{band}”</source>
      <translation>ไม่มีระดับชื่อ “{band}”</translation>
    </message>
    <message>
      <source>there is no example</source>
      <translation>ไม่มีตัวอย่าง</translation>
    </message>
    <message>
      <source>there is no informant “{informant}”; there are {known}</source>
      <translation>ไม่มีผู้ตอบชื่อ “{informant}” มีแต่ {known}</translation>
    </message>
    <message>
      <source>there is no item {item}</source>
      <translation>ไม่มีข้อ {item}</translation>
    </message>
    <message>
      <source>there is no item {item}; the items are 1–{items}</source>
      <translation>ไม่มีข้อ {item} เพราะมีข้อ 1–{items}</translation>
    </message>
    <message>
      <source>there is no question and no field “{key}”</source>
      <translation>ไม่มีคำถามหรือช่องข้อมูล “{key}”</translation>
    </message>
    <message>
      <source>there is no reach called {name}</source>
      <translation>ไม่มีขอบเขตสิทธิ์ชื่อ {name}</translation>
    </message>
    <message>
      <source>there is no scale “{scale}” above this one</source>
      <translation>ไม่มีด้าน “{scale}” อยู่ก่อนด้านนี้</translation>
    </message>
    <message>
      <source>there is no scale “{scale}” on this page</source>
      <translation>ไม่มีด้าน “{scale}” ในหน้านี้</translation>
    </message>
    <message>
      <source>there is no second page</source>
      <translation>ไม่มีหน้า 2</translation>
    </message>
    <message>
      <source>there is no such area; there are {known}</source>
      <translation>ไม่มีด้านนี้ ด้านที่มีคือ {known}</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>ไม่มีสักรายการ</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>ค่าจริงหรือเท็จ (true/false)</translation>
    </message>
    <message>
      <source>two bands have {low}–{high}</source>
      <translation>คะแนน {low}–{high} อยู่ในสองระดับ</translation>
    </message>
    <message>
      <source>two whole numbers are wanted, the lower one first</source>
      <translation>ต้องเป็นเลขจำนวนเต็มสองตัว ตัวน้อยอยู่ก่อน</translation>
    </message>
    <message>
      <source>what is counted names the records that it is counted from, and only that</source>
      <translation>ตัวชี้วัดที่นับต้องบอกระเบียนที่ใช้นับ ตัวชี้วัดที่ไม่นับต้องไม่มี</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>จำนวนเต็ม</translation>
    </message>
    <message>
      <source>{file} cannot be used: {key}: {why}. Nothing was taken from it. Mend it and try again.</source>
      <translation>ใช้ {file} ไม่ได้ ที่ {key}: {why} ยังไม่ได้นำข้อมูลจากไฟล์นี้มาใช้ แก้ไขแล้วลองใหม่</translation>
    </message>
    <message>
      <source>{low}–{high} reaches outside the possible {lowest}–{highest}</source>
      <translation>ช่วง {low}–{high} เกินคะแนนที่เป็นไปได้ {lowest}–{highest}</translation>
    </message>
    <message>
      <source>{value} is empty, or has spaces or marks that do not belong there</source>
      <translation>{value} ว่างอยู่ หรือมีช่องว่างหรือเครื่องหมายที่ไม่ควรมี</translation>
    </message>
    <message>
      <source>{value} is no {kind}</source>
      <translation>{value} ไม่ใช่{kind}</translation>
    </message>
    <message>
      <source>{wanted} are wanted, not {found}</source>
      <translation>ต้องมี {wanted} รายการ ไม่ใช่ {found}</translation>
    </message>
    <message>
      <source>“is” goes with “{fact}” only where it names one of: {options}</source>
      <translation>“is” ของ “{fact}” ต้องเป็นค่าใดค่าหนึ่งใน: {options}</translation>
    </message>
    <message>
      <source>“{ask}” does not go with what stands here</source>
      <translation>ค่านี้ใช้กับคำถามแบบ “{ask}” ไม่ได้</translation>
    </message>
    <message>
      <source>“{fact}” is a number: say at_least, above, at_most or below</source>
      <translation>“{fact}” เป็นตัวเลข ต้องระบุ at_least above at_most หรือ below</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are both the default</source>
      <translation>“{first}” และ “{second}” เป็นค่าเริ่มต้นทั้งคู่</translation>
    </message>
    <message>
      <source>“{informant}” does not answer this instrument</source>
      <translation>“{informant}” ไม่ใช่ผู้ตอบแบบนี้</translation>
    </message>
    <message>
      <source>“{informant}” has two second pages</source>
      <translation>“{informant}” มีหน้า 2 ซ้ำกัน</translation>
    </message>
    <message>
      <source>“{level}” does not go here: “flag” belongs to {flags}, and only to them</source>
      <translation>ระดับ “{level}” ใช้กับด้านนี้ไม่ได้ “flag” ใช้ได้กับ {flags} เท่านั้น และด้านทั้งสองใช้ได้เฉพาะ “flag”</translation>
    </message>
    <message>
      <source>“{scale}” counts the other way (higher_is), so it cannot be added here</source>
      <translation>ด้าน “{scale}” นับคะแนนคนละทาง (higher_is) จึงรวมในคะแนนนี้ไม่ได้</translation>
    </message>
    <message>
      <source>“{scale}” has cut-offs and is also listed as unknown</source>
      <translation>ด้าน “{scale}” มีเกณฑ์แล้ว แต่ยังอยู่ในรายการที่ไม่ทราบเกณฑ์</translation>
    </message>
    <message>
      <source>“{value}” is no key: small English letters, digits and _ only</source>
      <translation>“{value}” ใช้เป็นชื่อไม่ได้ ใช้ได้เฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และ _</translation>
    </message>
    <message>
      <source>“{value}” is no month and day like 05-16</source>
      <translation>“{value}” ไม่ใช่เดือนและวันแบบ 05-16</translation>
    </message>
    <message>
      <source>“{value}” is none of {allowed}</source>
      <translation>“{value}” ไม่อยู่ใน {allowed}</translation>
    </message>
    <message>
      <source>“{value}” stands {times} times</source>
      <translation>“{value}” ซ้ำกัน {times} แห่ง</translation>
    </message>
  </context>
  <context>
    <name>Coordination</name>
    <message>
      <source>About</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>How</source>
      <translation>ช่องทาง</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>With whom</source>
      <translation>ประสานกับ</translation>
    </message>
  </context>
  <context>
    <name>Counsel</name>
    <message>
      <source>All children</source>
      <translation>นักเรียนทั้งหมด</translation>
    </message>
    <message>
      <source>All versions</source>
      <translation>ทุกฉบับ</translation>
    </message>
    <message>
      <source>All versions of this session</source>
      <translation>ทุกฉบับของครั้งนี้</translation>
    </message>
    <message>
      <source>Back to writing (Esc)</source>
      <translation>กลับไปเขียน (Esc)</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>แจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Choose a session at the left (Enter), or begin a new one (Ctrl+N).</source>
      <translation>เลือกครั้งทางซ้าย (Enter) หรือเริ่มครั้งใหม่ (Ctrl+N)</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>การให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Counts now</source>
      <translation>ฉบับปัจจุบัน</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Did not come on {day}</source>
      <translation>ไม่มาตามนัด {day}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>Enter opens a session. That it was read is noted.</source>
      <translation>Enter เปิดอ่าน และการอ่านถูกบันทึกไว้</translation>
    </message>
    <message>
      <source>Kept while you write, sealed ({time})</source>
      <translation>เก็บร่างแบบผนึกไว้แล้ว ({time})</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>ครั้งล่าสุด</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>New session</source>
      <translation>ครั้งใหม่</translation>
    </message>
    <message>
      <source>Next appointment</source>
      <translation>นัดครั้งต่อไป</translation>
    </message>
    <message>
      <source>No session yet. Ctrl+N begins the first one.</source>
      <translation>ยังไม่มีบันทึก กด Ctrl+N เริ่มครั้งแรก</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody is in counselling this year.</source>
      <translation>ปีนี้ยังไม่มีนักเรียนรับคำปรึกษา</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>ไม่ได้นัด</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>ฉบับก่อน</translation>
    </message>
    <message>
      <source>Print the record</source>
      <translation>พิมพ์บันทึก</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>บันทึกครั้งนี้</translation>
    </message>
    <message>
      <source>Sealed: only the guidance teacher and the head of the care system read this part. Each look is noted.</source>
      <translation>ส่วนที่ผนึก: อ่านได้เฉพาะครูแนะแนวและหัวหน้างานระบบดูแล ทุกครั้งที่เปิดอ่านถูกบันทึกไว้</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>Session no. {number}</source>
      <translation>ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>จำนวนครั้ง</translation>
    </message>
    <message>
      <source>Somebody must act today. Is the child in danger from others? Report it.</source>
      <translation>ต้องมีผู้ดำเนินการวันนี้ ถ้านักเรียนเสี่ยงถูกผู้อื่นทำร้าย ให้แจ้งเหตุ</translation>
    </message>
    <message>
      <source>The session is sealed and saved.</source>
      <translation>ผนึกและบันทึกแล้ว</translation>
    </message>
    <message>
      <source>What was said is not shown while names are hidden. F9 shows it again.</source>
      <translation>ขณะซ่อนชื่อจะไม่แสดงเนื้อหา กด F9 เพื่อแสดง</translation>
    </message>
    <message>
      <source>Who is in counselling, and when the next appointment is. What was said is sealed.</source>
      <translation>ใครกำลังรับคำปรึกษา และนัดครั้งต่อไปเมื่อใด เนื้อหาที่คุยกันผนึกไว้</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>เขียนแล้ว</translation>
    </message>
    <message>
      <source>session no. {number}</source>
      <translation>บันทึกครั้งที่ {number}</translation>
    </message>
    <message>
      <source>session no. {number} of {name}</source>
      <translation>บันทึกครั้งที่ {number} ของ {name}</translation>
    </message>
    <message>
      <source>{at} by {who}</source>
      <translation>{at} โดย {who}</translation>
    </message>
    <message>
      <source>{count} versions</source>
      <translation>{count} ฉบับ</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{name} has no counselling session on record.</source>
      <translation>{name} ยังไม่มีบันทึกการให้คำปรึกษา</translation>
    </message>
    <message>
      <source>{name} is in counselling: {count} sessions. Next appointment: {next}</source>
      <translation>{name} กำลังรับคำปรึกษา {count} ครั้ง นัดครั้งต่อไป: {next}</translation>
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
      <translation>ผู้ขอ</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Counsellor</source>
      <translation>ผู้ให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Feeling and behaviour seen</source>
      <translation>อารมณ์และพฤติกรรมที่สังเกตเห็น</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>รูปแบบ</translation>
    </message>
    <message>
      <source>From</source>
      <translation>ตั้งแต่เวลา</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>How it was gone about</source>
      <translation>วิธีการช่วยเหลือที่ใช้</translation>
    </message>
    <message>
      <source>Individual</source>
      <translation>รายบุคคล</translation>
    </message>
    <message>
      <source>Next appointment</source>
      <translation>นัดครั้งต่อไป</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>ประเมินความเสี่ยง</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครู</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>นักเรียนเอง</translation>
    </message>
    <message>
      <source>The next appointment lies before the session. Nothing was stored.</source>
      <translation>วันนัดครั้งต่อไปอยู่ก่อนวันที่ให้คำปรึกษา ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The session lies in the future. Write it down when it has taken place. Nothing was stored.</source>
      <translation>วันที่ให้คำปรึกษายังมาไม่ถึง บันทึกเมื่อให้คำปรึกษาแล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>To</source>
      <translation>ถึงเวลา</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>เรื่องที่ปรึกษา</translation>
    </message>
    <message>
      <source>What the risk is seen by</source>
      <translation>สิ่งที่บ่งบอกความเสี่ยง</translation>
    </message>
    <message>
      <source>What was agreed, and to do until next time</source>
      <translation>ข้อตกลงและสิ่งที่ให้ทำก่อนพบครั้งต่อไป</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>เนื้อหาการปรึกษา</translation>
    </message>
    <message>
      <source>What was said, in short</source>
      <translation>สรุปเนื้อหาที่พูดคุย</translation>
    </message>
    <message>
      <source>Write at least the topic or what was said. Nothing was stored.</source>
      <translation>เขียนเรื่องที่ปรึกษาหรือเนื้อหาอย่างน้อยหนึ่งอย่าง ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write the day of the session. Nothing was stored; what you wrote is here.</source>
      <translation>ระบุวันที่ให้คำปรึกษา ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>{field}: {problem}. Nothing was stored; what you wrote is still here.</source>
      <translation>{field}: {problem} ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
  </context>
  <context>
    <name>CounsellingPaper</name>
    <message>
      <source>Counselling record</source>
      <translation>บันทึกการให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Counsellor</source>
      <translation>ผู้ให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>Session no. ..........</source>
      <translation>ครั้งที่ ..........</translation>
    </message>
    <message>
      <source>Session no. {number}</source>
      <translation>ครั้งที่ {number}</translation>
    </message>
  </context>
  <context>
    <name>Cycle</name>
    <message>
      <source>Aims</source>
      <translation>เป้าประสงค์</translation>
    </message>
    <message>
      <source>Mission</source>
      <translation>พันธกิจ</translation>
    </message>
    <message>
      <source>Opened again on</source>
      <translation>เปิดแก้ไขอีกครั้งเมื่อ</translation>
    </message>
    <message>
      <source>Vision</source>
      <translation>วิสัยทัศน์</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>CycleRow</name>
    <message>
      <source>Cycle</source>
      <translation>รอบปี</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>ที่</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>A demonstration school has 0 to {most} children, not {count}. Nothing was made.</source>
      <translation>โรงเรียนตัวอย่างมีนักเรียนได้ 0 ถึง {most} คน ไม่ใช่ {count} คน ยังไม่มีการสร้างข้อมูลใด ๆ</translation>
    </message>
  </context>
  <context>
    <name>Disability</name>
    <message>
      <source>Attention deficit (ADHD)</source>
      <translation>สมาธิสั้น</translation>
    </message>
    <message>
      <source>Autism</source>
      <translation>ออทิสติก</translation>
    </message>
    <message>
      <source>Behaviour or emotions</source>
      <translation>บกพร่องทางพฤติกรรมหรืออารมณ์</translation>
    </message>
    <message>
      <source>Body, movement or health</source>
      <translation>บกพร่องทางร่างกาย การเคลื่อนไหว หรือสุขภาพ</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation>บกพร่องทางการได้ยิน</translation>
    </message>
    <message>
      <source>Intellect</source>
      <translation>บกพร่องทางสติปัญญา</translation>
    </message>
    <message>
      <source>Learning (LD)</source>
      <translation>บกพร่องทางการเรียนรู้ (LD)</translation>
    </message>
    <message>
      <source>Multiple disabilities</source>
      <translation>พิการซ้อน</translation>
    </message>
    <message>
      <source>Seeing</source>
      <translation>บกพร่องทางการเห็น</translation>
    </message>
    <message>
      <source>Speech and language</source>
      <translation>บกพร่องทางการพูดและภาษา</translation>
    </message>
  </context>
  <context>
    <name>Disadvantage</name>
    <message>
      <source>Abandoned child or orphan</source>
      <translation>เด็กถูกทอดทิ้ง/กำพร้า</translation>
    </message>
    <message>
      <source>Abused child</source>
      <translation>เด็กที่ถูกทำร้ายทารุณ</translation>
    </message>
    <message>
      <source>Child affected by AIDS</source>
      <translation>เด็กได้รับผลกระทบจากโรคเอดส์</translation>
    </message>
    <message>
      <source>Child affected by drugs</source>
      <translation>เด็กที่มีปัญหาเกี่ยวกับยาเสพติด</translation>
    </message>
    <message>
      <source>Child in forced labour</source>
      <translation>เด็กที่ถูกบังคับให้ขายแรงงาน</translation>
    </message>
    <message>
      <source>Child in juvenile detention</source>
      <translation>เด็กในสถานพินิจและคุ้มครองเยาวชน</translation>
    </message>
    <message>
      <source>Child in the sex trade</source>
      <translation>เด็กที่อยู่ในธุรกิจทางเพศ</translation>
    </message>
    <message>
      <source>Child of an ethnic minority</source>
      <translation>เด็กในชนกลุ่มน้อย</translation>
    </message>
    <message>
      <source>Poor child</source>
      <translation>เด็กยากจน</translation>
    </message>
    <message>
      <source>Street child</source>
      <translation>เด็กเร่ร่อน</translation>
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>The account {who} is closed. Nothing was opened. Ask the head of the care system.</source>
      <translation>บัญชี {who} ปิดแล้ว จึงไม่ได้เปิดข้อมูล โปรดติดต่อหัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>The school has no year {year} yet. Add it under Settings first.</source>
      <translation>ยังไม่มีปีการศึกษา {year} กรุณาเพิ่มในหน้าตั้งค่าก่อน</translation>
    </message>
    <message>
      <source>{year} is no academic year. Write it in the Buddhist era, such as 2568. Nothing was changed.</source>
      <translation>{year} ไม่ใช่ปีการศึกษา โปรดใส่เป็นปี พ.ศ. เช่น 2568 ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
  </context>
  <context>
    <name>Double</name>
    <message>
      <source>same name and birth date</source>
      <translation>ชื่อ-สกุลและวันเกิดตรงกัน</translation>
    </message>
    <message>
      <source>same national id</source>
      <translation>เลขประจำตัวประชาชนตรงกัน</translation>
    </message>
    <message>
      <source>same student number</source>
      <translation>เลขประจำตัวนักเรียนตรงกัน</translation>
    </message>
  </context>
  <context>
    <name>Doubles</name>
    <message>
      <source>Alike in</source>
      <translation>สิ่งที่ตรงกัน</translation>
    </message>
    <message>
      <source>No record looks like another one.</source>
      <translation>ไม่พบระเบียนที่อาจซ้ำกัน</translation>
    </message>
    <message>
      <source>Number and class</source>
      <translation>เลขประจำตัวและห้อง</translation>
    </message>
    <message>
      <source>One</source>
      <translation>ระเบียนที่หนึ่ง</translation>
    </message>
    <message>
      <source>Possible doubles</source>
      <translation>ระเบียนที่อาจซ้ำกัน</translation>
    </message>
    <message>
      <source>Put side by side</source>
      <translation>เทียบสองระเบียน</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The other</source>
      <translation>อีกระเบียนหนึ่ง</translation>
    </message>
    <message>
      <source>The same student number, the same national id, or the same name and birth date. It may be one child twice, or two children: only a person can tell.</source>
      <translation>เลขประจำตัวนักเรียน เลขประจำตัวประชาชน หรือชื่อ-สกุลกับวันเกิดตรงกัน อาจเป็นนักเรียนคนเดียวที่มีสองระเบียน หรือเป็นคนละคนก็ได้ ครูเป็นผู้ตัดสิน</translation>
    </message>
    <message>
      <source>{count} pairs in all years. Enter puts both side by side.</source>
      <translation>{count} คู่ รวมทุกปีการศึกษา กด Enter เพื่อเทียบสองระเบียน</translation>
    </message>
  </context>
  <context>
    <name>DueDays</name>
    <message>
      <source>A case without a word turns red after</source>
      <translation>กรณีที่เงียบ ขึ้นสีแดงเมื่อเกิน</translation>
    </message>
    <message>
      <source>A referral without a word turns red after</source>
      <translation>การส่งต่อที่เงียบ ขึ้นสีแดงเมื่อเกิน</translation>
    </message>
    <message>
      <source>Problem group: first help within</source>
      <translation>กลุ่มมีปัญหา เริ่มช่วยเหลือภายใน</translation>
    </message>
    <message>
      <source>Remind an agency again after</source>
      <translation>เตือนหน่วยงานซ้ำเมื่อครบ</translation>
    </message>
    <message>
      <source>Remind an agency once more after</source>
      <translation>เตือนหน่วยงานอีกครั้งเมื่อครบ</translation>
    </message>
    <message>
      <source>Risk group: first help within</source>
      <translation>กลุ่มเสี่ยง เริ่มช่วยเหลือภายใน</translation>
    </message>
    <message>
      <source>Tell of it before its day</source>
      <translation>แจ้งในหน้าวันนี้ก่อนถึงกำหนด</translation>
    </message>
    <message>
      <source>The principal answers within</source>
      <translation>ผู้อำนวยการพิจารณาภายใน</translation>
    </message>
    <message>
      <source>The reminders of a referral come one after the other: each needs more days than the one before it. Nothing was saved.</source>
      <translation>การเตือนเรื่องส่งต่อต้องเรียงกันไป ครั้งหลังต้องมีจำนวนวันมากกว่าครั้งก่อน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{field}: write a number of days. Nothing was saved.</source>
      <translation>{field}: โปรดเขียนจำนวนวัน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{field}: {problem}. Nothing was saved.</source>
      <translation>{field}: {problem} ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>Duty</name>
    <message>
      <source>Duty</source>
      <translation>หน้าที่</translation>
    </message>
    <message>
      <source>Grade of the working team</source>
      <translation>ระดับชั้นของทีมทำ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>ตำแหน่ง</translation>
    </message>
    <message>
      <source>Post in the team</source>
      <translation>ตำแหน่งในคณะ</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>บุคลากร</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>คณะ</translation>
    </message>
  </context>
  <context>
    <name>Economy</name>
    <message>
      <source>Allowance a day</source>
      <translation>เงินมาโรงเรียนต่อวัน</translation>
    </message>
    <message>
      <source>Debts of the household</source>
      <translation>หนี้สินของครัวเรือน</translation>
    </message>
    <message>
      <source>Extra poor</source>
      <translation>ยากจนพิเศษ</translation>
    </message>
    <message>
      <source>Gets the subsidy for poor students</source>
      <translation>ได้รับเงินอุดหนุนนักเรียนยากจน</translation>
    </message>
    <message>
      <source>Income from it a day</source>
      <translation>รายได้จากงานต่อวัน</translation>
    </message>
    <message>
      <source>Nearly poor</source>
      <translation>เกือบจน</translation>
    </message>
    <message>
      <source>Not poor</source>
      <translation>ไม่ยากจน</translation>
    </message>
    <message>
      <source>Poor</source>
      <translation>ยากจน</translation>
    </message>
    <message>
      <source>Result for the term (1/2568)</source>
      <translation>ผลของภาคเรียน (เช่น 1/2568)</translation>
    </message>
    <message>
      <source>Result of the EEF</source>
      <translation>ผลคัดกรองของ กสศ.</translation>
    </message>
    <message>
      <source>State welfare card in the household</source>
      <translation>มีบัตรสวัสดิการแห่งรัฐในครัวเรือน</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The child's own work</source>
      <translation>งานที่นักเรียนทำ</translation>
    </message>
  </context>
  <context>
    <name>Education</name>
    <message>
      <source>Bachelor</source>
      <translation>ปริญญาตรี</translation>
    </message>
    <message>
      <source>Diploma</source>
      <translation>อนุปริญญา/ปวส.</translation>
    </message>
    <message>
      <source>Higher than bachelor</source>
      <translation>สูงกว่าปริญญาตรี</translation>
    </message>
    <message>
      <source>Lower secondary</source>
      <translation>มัธยมศึกษาตอนต้น</translation>
    </message>
    <message>
      <source>No schooling</source>
      <translation>ไม่ได้เรียน</translation>
    </message>
    <message>
      <source>Primary</source>
      <translation>ประถมศึกษา</translation>
    </message>
    <message>
      <source>Upper secondary or vocational certificate</source>
      <translation>มัธยมศึกษาตอนปลาย/ปวช.</translation>
    </message>
  </context>
  <context>
    <name>Enrollment</name>
    <message>
      <source>Class</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Date of leaving</source>
      <translation>วันที่ออก</translation>
    </message>
    <message>
      <source>No. in class</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Reason for leaving</source>
      <translation>เหตุผลที่ออก</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>EqResult</name>
    <message>
      <source>A score below the normal range names what can be developed by activities; it is no disorder, and makes no problem by itself. A score above it is a strength to build on.</source>
      <translation>คะแนนต่ำกว่าเกณฑ์ปกติ หมายถึงด้านที่ควรพัฒนาด้วยกิจกรรม ไม่ใช่ความผิดปกติ และไม่จัดเป็นกลุ่มมีปัญหาด้วยคะแนนนี้เพียงอย่างเดียว คะแนนสูงกว่าเกณฑ์ปกติเป็นจุดเด่นที่ควรส่งเสริม</translation>
    </message>
    <message>
      <source>EQ result</source>
      <translation>ผลการประเมินความฉลาดทางอารมณ์ (EQ)</translation>
    </message>
    <message>
      <source>How to read it</source>
      <translation>การอ่านผล</translation>
    </message>
  </context>
  <context>
    <name>EvaluationPlan</name>
    <message>
      <source>By</source>
      <translation>ภายในวันที่</translation>
    </message>
    <message>
      <source>Collected by</source>
      <translation>ผู้เก็บข้อมูล</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
      <source>Tool</source>
      <translation>เครื่องมือ</translation>
    </message>
  </context>
  <context>
    <name>EvaluatorRole</name>
    <message>
      <source>Deputy for student affairs</source>
      <translation>รองผู้อำนวยการกิจการนักเรียน</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>หัวหน้าระดับชั้น</translation>
    </message>
    <message>
      <source>Head of student affairs</source>
      <translation>หัวหน้ากิจการนักเรียน</translation>
    </message>
    <message>
      <source>Head of the daily duty</source>
      <translation>หัวหน้าเวรประจำวัน</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>Content</source>
      <translation>เนื้อไฟล์</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>ชนิดไฟล์</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อหลักฐาน</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Size in bytes</source>
      <translation>ขนาด (ไบต์)</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>ขั้น</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>Age</source>
      <translation>อายุ</translation>
    </message>
    <message>
      <source>An answer about self-harm on an answer sheet</source>
      <translation>คำตอบเรื่องการทำร้ายตนเองในแบบประเมิน</translation>
    </message>
    <message>
      <source>Chronic disease in the health record</source>
      <translation>โรคประจำตัวในข้อมูลสุขภาพ</translation>
    </message>
    <message>
      <source>Comes to school by</source>
      <translation>วิธีเดินทางมาโรงเรียน</translation>
    </message>
    <message>
      <source>Days absent, on average of a week</source>
      <translation>ขาดเรียนเฉลี่ยต่อสัปดาห์</translation>
    </message>
    <message>
      <source>Desirable traits not passed</source>
      <translation>จำนวนข้อที่ไม่ผ่านคุณลักษณะอันพึงประสงค์</translation>
    </message>
    <message>
      <source>Distance to school</source>
      <translation>ระยะทางจากบ้านถึงโรงเรียน</translation>
    </message>
    <message>
      <source>Eyesight</source>
      <translation>สายตา</translation>
    </message>
    <message>
      <source>Grade point average of the term</source>
      <translation>ผลการเรียนเฉลี่ยของภาคเรียน</translation>
    </message>
    <message>
      <source>Health record</source>
      <translation>ข้อมูลสุขภาพ</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>การเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Income of the household a month</source>
      <translation>รายได้ครัวเรือนต่อเดือน</translation>
    </message>
    <message>
      <source>Income of the household a month and head</source>
      <translation>รายได้ครัวเรือนเฉลี่ยต่อคนต่อเดือน</translation>
    </message>
    <message>
      <source>Late, on average of a week</source>
      <translation>มาสายเฉลี่ยต่อสัปดาห์</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>อาศัยอยู่กับ</translation>
    </message>
    <message>
      <source>Marks and attendance, term {term}</source>
      <translation>ผลการเรียนและเวลาเรียน ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Parents are</source>
      <translation>สถานภาพบิดามารดา</translation>
    </message>
    <message>
      <source>Parents without income from work</source>
      <translation>จำนวนบิดามารดาที่ไม่มีรายได้จากการทำงาน</translation>
    </message>
    <message>
      <source>Periods missed without leave in one subject</source>
      <translation>จำนวนคาบที่ไม่เข้าเรียนในวิชาเดียวกัน</translation>
    </message>
    <message>
      <source>Result of an answer sheet</source>
      <translation>ผลแบบประเมิน</translation>
    </message>
    <message>
      <source>Result of the EEF</source>
      <translation>ผลคัดกรองของ กสศ.</translation>
    </message>
    <message>
      <source>Result of the poverty screening (EEF)</source>
      <translation>ผลคัดกรองความยากจน (กสศ.)</translation>
    </message>
    <message>
      <source>Student record</source>
      <translation>ระเบียนนักเรียน</translation>
    </message>
    <message>
      <source>Subjects with 0, ร, มส or มผ this term</source>
      <translation>จำนวนวิชาที่ติด 0 ร มส หรือ มผ ในภาคเรียนนี้</translation>
    </message>
    <message>
      <source>Subjects with work not handed in</source>
      <translation>จำนวนวิชาที่ค้างส่งงาน</translation>
    </message>
    <message>
      <source>Talents on record</source>
      <translation>ความสามารถพิเศษที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Time to school</source>
      <translation>เวลาเดินทางมาโรงเรียน</translation>
    </message>
    <message>
      <source>Weight and height, judged by {table}</source>
      <translation>น้ำหนักและส่วนสูง ตาม{table}</translation>
    </message>
    <message>
      <source>Weight for height</source>
      <translation>น้ำหนักตามเกณฑ์ส่วนสูง</translation>
    </message>
    <message>
      <source>parent</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>teacher</source>
      <translation>ครู</translation>
    </message>
    <message>
      <source>{instrument}, answered by the {informant}</source>
      <translation>{instrument} ฉบับ{informant}</translation>
    </message>
  </context>
  <context>
    <name>Factor</name>
    <message>
      <source>Aspect (2S4M, STEP)</source>
      <translation>ด้าน (2S4M, STEP)</translation>
    </message>
    <message>
      <source>E Economy</source>
      <translation>E เศรษฐกิจ</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>ประเด็น</translation>
    </message>
    <message>
      <source>M Management</source>
      <translation>M การบริหารจัดการ</translation>
    </message>
    <message>
      <source>M Material</source>
      <translation>M วัสดุอุปกรณ์</translation>
    </message>
    <message>
      <source>M Money</source>
      <translation>M งบประมาณ</translation>
    </message>
    <message>
      <source>M People</source>
      <translation>M บุคลากร</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <translation>โอกาส</translation>
    </message>
    <message>
      <source>P Politics and law</source>
      <translation>P การเมืองและกฎหมาย</translation>
    </message>
    <message>
      <source>S Service and product</source>
      <translation>S การให้บริการและผลผลิต</translation>
    </message>
    <message>
      <source>S Society and culture</source>
      <translation>S สังคมและวัฒนธรรม</translation>
    </message>
    <message>
      <source>S Structure and policy</source>
      <translation>S โครงสร้างและนโยบาย</translation>
    </message>
    <message>
      <source>Score (1–5)</source>
      <translation>คะแนน (1–5)</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>ลักษณะ</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>จุดแข็ง</translation>
    </message>
    <message>
      <source>T Technology</source>
      <translation>T เทคโนโลยี</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>อุปสรรค</translation>
    </message>
    <message>
      <source>Weakness</source>
      <translation>จุดอ่อน</translation>
    </message>
    <message>
      <source>Weight (0–1)</source>
      <translation>น้ำหนัก (0–1)</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Choose one from the list</source>
      <translation>เลือกจากรายการ</translation>
    </message>
    <message>
      <source>Must lie between {low} and {high}</source>
      <translation>ต้องอยู่ระหว่าง {low} ถึง {high}</translation>
    </message>
    <message>
      <source>No</source>
      <translation>ไม่ใช่</translation>
    </message>
    <message>
      <source>No more than {limit} characters</source>
      <translation>ยาวได้ไม่เกิน {limit} ตัวอักษร</translation>
    </message>
    <message>
      <source>Sealed, {count} parts</source>
      <translation>ผนึกไว้ {count} ส่วน</translation>
    </message>
    <message>
      <source>Write a number, such as 42.5</source>
      <translation>กรอกเป็นตัวเลข เช่น 42.5</translation>
    </message>
    <message>
      <source>Write a whole number</source>
      <translation>กรอกเป็นจำนวนเต็ม</translation>
    </message>
    <message>
      <source>Write day and time, such as 5/6/2555 14.30</source>
      <translation>เขียนวันและเวลา เช่น 5/6/2555 14.30</translation>
    </message>
    <message>
      <source>Write day/month/year, such as 5/6/2555</source>
      <translation>กรอกเป็น วัน/เดือน/ปี พ.ศ. เช่น 5/6/2555</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>ใช่</translation>
    </message>
  </context>
  <context>
    <name>Figure</name>
    <message>
      <source>as last year</source>
      <translation>เท่ากับปีก่อน</translation>
    </message>
    <message>
      <source>level {value}</source>
      <translation>ระดับ {value}</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>ไม่ได้วัด</translation>
    </message>
    <message>
      <source>{level} {name}</source>
      <translation>{level} {name}</translation>
    </message>
    <message>
      <source>{value} less than last year</source>
      <translation>น้อยกว่าปีก่อน {value}</translation>
    </message>
    <message>
      <source>{value} more than last year</source>
      <translation>มากกว่าปีก่อน {value}</translation>
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
      <translation>ปีการศึกษา {year} ข้อมูล ณ วันที่ {day}</translation>
    </message>
    <message>
      <source>For use inside the school</source>
      <translation>ใช้ภายในโรงเรียน</translation>
    </message>
    <message>
      <source>For use outside the school</source>
      <translation>ใช้ภายนอกโรงเรียน</translation>
    </message>
    <message>
      <source>Tables of figures</source>
      <translation>ตารางข้อมูลของระบบดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>Tables of figures for use outside the school</source>
      <translation>ตารางข้อมูลสำหรับภายนอกโรงเรียน</translation>
    </message>
    <message>
      <source>Who has not done it yet</source>
      <translation>ใครยังไม่ได้ทำ</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>A passphrase for the records</source>
      <translation>ตั้งรหัสผ่านสำหรับเปิดข้อมูล</translation>
    </message>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>เริ่มใช้งาน</translation>
    </message>
    <message>
      <source>Classes and children are kept year by year.</source>
      <translation>ห้องเรียนและนักเรียนเก็บแยกเป็นรายปีการศึกษา</translation>
    </message>
    <message>
      <source>It is asked each time the program opens.</source>
      <translation>โปรแกรมจะถามรหัสผ่านทุกครั้งที่เปิด</translation>
    </message>
    <message>
      <source>It is shown only once. With it the records open when the passphrase is lost.</source>
      <translation>แสดงครั้งนี้ครั้งเดียว หากลืมรหัสผ่าน ใช้ใบนี้เปิดข้อมูลได้</translation>
    </message>
    <message>
      <source>Name and address stand on every printed form. All can be changed later.</source>
      <translation>ชื่อและที่อยู่จะอยู่บนแบบฟอร์มที่พิมพ์ทุกใบ แก้ไขภายหลังได้</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>รหัสผ่าน</translation>
    </message>
    <message>
      <source>Print or save the recovery sheet, then tick the box.</source>
      <translation>พิมพ์หรือบันทึกใบกู้คืนก่อน แล้วทำเครื่องหมายในช่อง</translation>
    </message>
    <message>
      <source>Print the recovery sheet now</source>
      <translation>พิมพ์ใบกู้คืนข้อมูลตอนนี้</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>ใบกู้คืนข้อมูล</translation>
    </message>
    <message>
      <source>School</source>
      <translation>โรงเรียน</translation>
    </message>
    <message>
      <source>Set up the school</source>
      <translation>เริ่มตั้งค่าโรงเรียน</translation>
    </message>
    <message>
      <source>Setting up the school …</source>
      <translation>กำลังตั้งค่าโรงเรียน …</translation>
    </message>
    <message>
      <source>Term {number}</source>
      <translation>ภาคเรียนที่ {number}</translation>
    </message>
    <message>
      <source>The passphrase locks every child's record on this computer. Nobody can open the records without it, not even the makers of the program. Choose something long that you keep in mind; do not write it on the computer.</source>
      <translation>รหัสผ่านนี้ล็อกข้อมูลนักเรียนทุกคนในเครื่องนี้ หากไม่มีรหัสผ่านจะไม่มีใครเปิดข้อมูลได้ แม้แต่ผู้สร้างโปรแกรม โปรดใช้ข้อความยาวที่ท่านจำได้ และอย่าเขียนติดไว้ที่เครื่อง</translation>
    </message>
    <message>
      <source>The program takes the year from the date of this computer. Other years are added under Settings.</source>
      <translation>โปรแกรมดูปีการศึกษาจากวันที่ของเครื่องนี้ เพิ่มปีอื่นได้ที่เมนูตั้งค่า</translation>
    </message>
    <message>
      <source>The recovery sheet is printed or saved in a safe place</source>
      <translation>พิมพ์หรือบันทึกใบกู้คืนไว้ในที่ปลอดภัยแล้ว</translation>
    </message>
    <message>
      <source>The year you begin with</source>
      <translation>ปีการศึกษาที่เริ่มใช้งาน</translation>
    </message>
    <message>
      <source>Write the school's name first: it stands on every printed form.</source>
      <translation>กรอกชื่อโรงเรียนก่อน เพราะต้องใช้บนแบบฟอร์มทุกใบ</translation>
    </message>
    <message>
      <source>Your school</source>
      <translation>โรงเรียนของท่าน</translation>
    </message>
    <message>
      <source>recovery-sheet.pdf</source>
      <translation>ใบกู้คืนข้อมูล.pdf</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} ถึง {last}</translation>
    </message>
  </context>
  <context>
    <name>Flow</name>
    <message>
      <source>Next</source>
      <translation>ถัดไป</translation>
    </message>
  </context>
  <context>
    <name>FollowUp</name>
    <message>
      <source>By</source>
      <translation>ผู้ติดตาม</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>How it goes</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>Look again on</source>
      <translation>ติดตามครั้งต่อไป</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>สิ่งที่พบ</translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message>
      <source>Backed up and proven {when} · {places} places</source>
      <translation>สำรองและพิสูจน์แล้ว {when} · {places} ที่</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแล</translation>
    </message>
    <message>
      <source>Last: {why}</source>
      <translation>ล่าสุด: {why}</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>ยังไม่มีข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>บันทึกแล้ว {when}</translation>
    </message>
    <message>
      <source>Take back (Ctrl+Z)</source>
      <translation>ย้อนกลับ Ctrl+Z</translation>
    </message>
    <message>
      <source>The newest proven backup is {days} days old</source>
      <translation>ข้อมูลสำรองล่าสุดที่พิสูจน์แล้วเก่า {days} วัน</translation>
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
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>As expected</source>
      <translation>เป็นไปตามปกติ</translation>
    </message>
    <message>
      <source>Caring together: summary for parents</source>
      <translation>สรุปผลการดูแลนักเรียน สำหรับผู้ปกครอง</translation>
    </message>
    <message>
      <source>Let us help together</source>
      <translation>ควรช่วยเหลือร่วมกัน</translation>
    </message>
    <message>
      <source>Let us look closer together</source>
      <translation>ควรดูแลใกล้ชิดร่วมกัน</translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>ยังไม่ได้ประเมิน</translation>
    </message>
    <message>
      <source>Nothing noted</source>
      <translation>ยังไม่พบเป็นพิเศษ</translation>
    </message>
    <message>
      <source>Parent or guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>The school looks at every child in these areas so that nobody is left alone. This is no judgement of the child, and no diagnosis. The homeroom teacher is glad to talk about it at any time.</source>
      <translation>โรงเรียนดูแลนักเรียนทุกคนในด้านต่อไปนี้ เพื่อช่วยกันส่งเสริมนักเรียนได้ตรงตามความต้องการ ข้อมูลนี้ไม่ใช่การตัดสินนักเรียนและไม่ใช่การวินิจฉัย ผู้ปกครองพูดคุยกับครูที่ปรึกษาได้เสมอ</translation>
    </message>
    <message>
      <source>What parents can do at home</source>
      <translation>สิ่งที่ผู้ปกครองช่วยได้ที่บ้าน</translation>
    </message>
    <message>
      <source>What parents wish to say</source>
      <translation>ความเห็นของผู้ปกครอง</translation>
    </message>
    <message>
      <source>What the school does</source>
      <translation>สิ่งที่โรงเรียนดูแล</translation>
    </message>
    <message>
      <source>What we see</source>
      <translation>ผลโดยสรุป</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Not chosen yet</source>
      <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
      <source>Sensitive: only for those who need it</source>
      <translation>ข้อมูลอ่อนไหว ใช้เฉพาะผู้ที่จำเป็นต้องรู้</translation>
    </message>
    <message>
      <source>dd/mm/yyyy (B.E.)</source>
      <translation>วว/ดด/ปปปป (พ.ศ.)</translation>
    </message>
    <message>
      <source>dd/mm/yyyy hh.mm (B.E.)</source>
      <translation>วว/ดด/ปปปป ชช.นน (พ.ศ.)</translation>
    </message>
  </context>
  <context>
    <name>FromTo</name>
    <message>
      <source>From round {before} to round {after}</source>
      <translation>จากรอบ {before} ถึงรอบ {after}</translation>
    </message>
    <message>
      <source>Round {after}</source>
      <translation>รอบ {after}</translation>
    </message>
    <message>
      <source>Round {before}</source>
      <translation>รอบ {before}</translation>
    </message>
    <message>
      <source>as before: {count}</source>
      <translation>คงเดิม {count} คน</translation>
    </message>
    <message>
      <source>from {old} to {new}: {count}</source>
      <translation>จาก{old}เป็น{new} {count} คน</translation>
    </message>
    <message>
      <source>heavier: {count}</source>
      <translation>หนักขึ้น {count} คน</translation>
    </message>
    <message>
      <source>lighter: {count}</source>
      <translation>เบาลง {count} คน</translation>
    </message>
    <message>
      <source>not known in one of the rounds: {count}</source>
      <translation>ยังไม่ทราบรอบใดรอบหนึ่ง {count} คน</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Account</source>
      <translation>บัญชีผู้ใช้</translation>
    </message>
    <message>
      <source>Back to the passphrase</source>
      <translation>กลับไปใช้รหัสผ่าน</translation>
    </message>
    <message>
      <source>I have lost the passphrase</source>
      <translation>ลืมรหัสผ่าน</translation>
    </message>
    <message>
      <source>Locked by the account {who}</source>
      <translation>บัญชี {who} ล็อกหน้าจอไว้</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>เปิดข้อมูล</translation>
    </message>
    <message>
      <source>Open with the recovery sheet</source>
      <translation>เปิดด้วยใบกู้คืน</translation>
    </message>
    <message>
      <source>Opening the records …</source>
      <translation>กำลังเปิดข้อมูล …</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>รหัสผ่าน</translation>
    </message>
    <message>
      <source>Recovery key (32 letters and digits)</source>
      <translation>กุญแจกู้คืน (ตัวอักษรและตัวเลข 32 ตัว)</translation>
    </message>
    <message>
      <source>Student care</source>
      <translation>ระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>The children's records are locked. Write your passphrase to open them.</source>
      <translation>ข้อมูลนักเรียนล็อกอยู่ กรอกรหัสผ่านเพื่อเปิด</translation>
    </message>
    <message>
      <source>Write the passphrase first.</source>
      <translation>กรอกรหัสผ่านก่อน</translation>
    </message>
    <message>
      <source>Write the recovery key as it stands on the printed sheet, then choose a new passphrase.</source>
      <translation>กรอกกุญแจกู้คืนตามที่พิมพ์ในใบกู้คืน แล้วตั้งรหัสผ่านใหม่</translation>
    </message>
  </context>
  <context>
    <name>Genogram</name>
    <message>
      <source>Brother or sister</source>
      <translation>พี่น้อง</translation>
    </message>
    <message>
      <source>Dead</source>
      <translation>เสียชีวิต</translation>
    </message>
    <message>
      <source>Divorced</source>
      <translation>หย่าร้าง</translation>
    </message>
    <message>
      <source>Family of the child: {people}</source>
      <translation>แผนผังครอบครัว: {people}</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>In the household</source>
      <translation>อยู่ในครัวเรือน</translation>
    </message>
    <message>
      <source>Living apart</source>
      <translation>แยกกันอยู่</translation>
    </message>
    <message>
      <source>Man</source>
      <translation>ชาย</translation>
    </message>
    <message>
      <source>Not on record</source>
      <translation>ไม่มีในระเบียน</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>ไม่ระบุเพศ</translation>
    </message>
    <message>
      <source>Nothing on record</source>
      <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
      <source>The student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>อยู่ด้วยกัน</translation>
    </message>
    <message>
      <source>Woman</source>
      <translation>หญิง</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>สูญหาย</translation>
    </message>
    <message>
      <source>{age} years</source>
      <translation>{age} ปี</translation>
    </message>
    <message>
      <source>{kin}, guardian</source>
      <translation>{kin} (ผู้ปกครอง)</translation>
    </message>
  </context>
  <context>
    <name>Goal</name>
    <message>
      <source>Goal</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>ปัจจุบัน</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>ลำดับความสำคัญ</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>เป้าหมาย</translation>
    </message>
  </context>
  <context>
    <name>Grade</name>
    <message>
      <source>Kindergarten {number}</source>
      <translation>ชั้นอนุบาลปีที่ {number}</translation>
    </message>
    <message>
      <source>Primary {number}</source>
      <translation>ชั้นประถมศึกษาปีที่ {number}</translation>
    </message>
    <message>
      <source>Secondary {number}</source>
      <translation>ชั้นมัธยมศึกษาปีที่ {number}</translation>
    </message>
  </context>
  <context>
    <name>Group</name>
    <message>
      <source>At risk</source>
      <translation>เสี่ยง</translation>
    </message>
    <message>
      <source>N</source>
      <translation>ป</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>ปกติ</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
      <source>P</source>
      <translation>ห</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>มีปัญหา</translation>
    </message>
    <message>
      <source>R</source>
      <translation>ส</translation>
    </message>
    <message>
      <source>a change from {old} to {new} stands no longer, for the signs are others now</source>
      <translation>เคยเปลี่ยนจาก{old}เป็น{new} แต่ไม่มีผลแล้ว เพราะรายการที่ติ๊กเปลี่ยนไป</translation>
    </message>
    <message>
      <source>changed from {old} to {new} by {who}: {reason}</source>
      <translation>ครูเปลี่ยนจาก{old}เป็น{new} ({who}): {reason}</translation>
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
      <translation>{sign} (จดไว้ ไม่นับรวม)</translation>
    </message>
  </context>
  <context>
    <name>GroupLetter</name>
    <message>
      <source>N</source>
      <translation>ป</translation>
    </message>
    <message>
      <source>P</source>
      <translation>ห</translation>
    </message>
    <message>
      <source>R</source>
      <translation>ส</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <source>Group: ............................................................</source>
      <translation>กลุ่ม ............................................................</translation>
    </message>
    <message>
      <source>Group: {name}, {count} children, academic year {year}</source>
      <translation>กลุ่ม {name} จำนวน {count} คน ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>List of a kept group</source>
      <translation>รายชื่อนักเรียนในกลุ่ม</translation>
    </message>
  </context>
  <context>
    <name>Growth</name>
    <message>
      <source>Fit</source>
      <translation>สมส่วน</translation>
    </message>
    <message>
      <source>Height as the age</source>
      <translation>สูงตามเกณฑ์</translation>
    </message>
    <message>
      <source>Height for age</source>
      <translation>ส่วนสูงตามเกณฑ์อายุ</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>น้ำหนักน้อย</translation>
    </message>
    <message>
      <source>Line {line} of {file}: {problem}. Nothing was loaded.</source>
      <translation>บรรทัดที่ {line} ของ {file}: {problem} ยังไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
      <source>Obese</source>
      <translation>อ้วน</translation>
    </message>
    <message>
      <source>Overweight</source>
      <translation>เริ่มอ้วน</translation>
    </message>
    <message>
      <source>Plump</source>
      <translation>ท้วม</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>เตี้ย</translation>
    </message>
    <message>
      <source>Slightly heavy</source>
      <translation>น้ำหนักค่อนข้างมาก</translation>
    </message>
    <message>
      <source>Slightly light</source>
      <translation>น้ำหนักค่อนข้างน้อย</translation>
    </message>
    <message>
      <source>Slightly short</source>
      <translation>ค่อนข้างเตี้ย</translation>
    </message>
    <message>
      <source>Slightly tall</source>
      <translation>ค่อนข้างสูง</translation>
    </message>
    <message>
      <source>Slightly thin</source>
      <translation>ค่อนข้างผอม</translation>
    </message>
    <message>
      <source>Tall</source>
      <translation>สูง</translation>
    </message>
    <message>
      <source>The column “{column}” is missing in {file}. Nothing was loaded. The first line names index, sex, at, and then l, m, s or sd-2, sd-1.5, sd1.5, sd2, sd3.</source>
      <translation>{file} ไม่มีคอลัมน์ “{column}” ยังไม่ได้นำเข้าอะไร บรรทัดแรกต้องมีหัวตาราง index, sex, at แล้วตามด้วย l, m, s หรือ sd-2, sd-1.5, sd1.5, sd2, sd3</translation>
    </message>
    <message>
      <source>Thin</source>
      <translation>ผอม</translation>
    </message>
    <message>
      <source>Too heavy</source>
      <translation>น้ำหนักมากเกินเกณฑ์</translation>
    </message>
    <message>
      <source>Weight as the age</source>
      <translation>น้ำหนักตามเกณฑ์</translation>
    </message>
    <message>
      <source>Weight for age</source>
      <translation>น้ำหนักตามเกณฑ์อายุ</translation>
    </message>
    <message>
      <source>Weight for height</source>
      <translation>น้ำหนักตามเกณฑ์ส่วนสูง</translation>
    </message>
    <message>
      <source>an age is written in whole months</source>
      <translation>อายุต้องเขียนเป็นจำนวนเดือนเต็ม</translation>
    </message>
    <message>
      <source>the values do not rise from the lowest to the highest</source>
      <translation>ค่าไม่เรียงจากน้อยไปมาก</translation>
    </message>
    <message>
      <source>{file} cannot be read. Nothing was loaded. Choose another file.</source>
      <translation>เปิด {file} ไม่ได้ ยังไม่ได้นำเข้าอะไร กรุณาเลือกไฟล์อื่น</translation>
    </message>
    <message>
      <source>{file} holds no line of values. Nothing was loaded.</source>
      <translation>{file} ไม่มีบรรทัดที่เป็นค่า ยังไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
      <source>{file} is not a table in plain text (CSV). Nothing was loaded.</source>
      <translation>{file} ไม่ใช่ตารางแบบข้อความ (CSV) ยังไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
      <source>{index}: {file} has no values for {sex}. Nothing was loaded.</source>
      <translation>{index}: {file} ไม่มีค่าของเพศ{sex} ยังไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
      <source>{index}: {file} has one line only. Nothing was loaded.</source>
      <translation>{index}: {file} มีเพียงบรรทัดเดียว ยังไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
      <source>{sex}, {index}: something is missing between {before} and {at}</source>
      <translation>{index} เพศ{sex} ขาดค่าระหว่าง {before} กับ {at}</translation>
    </message>
    <message>
      <source>{sex}, {index}: {at} stands twice</source>
      <translation>{index} เพศ{sex} มีค่าที่ {at} ซ้ำกัน</translation>
    </message>
    <message>
      <source>“{text}” in the column “{column}” is no number</source>
      <translation>“{text}” ในคอลัมน์ “{column}” ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
      <source>“{text}” is no index; write weight_for_height, height_for_age or weight_for_age</source>
      <translation>ไม่รู้จักดัชนี “{text}” ให้เขียน weight_for_height, height_for_age หรือ weight_for_age</translation>
    </message>
    <message>
      <source>“{text}” is no sex; write m or f</source>
      <translation>ไม่รู้จักเพศ “{text}” ให้เขียน m หรือ f (ช หรือ ญ ก็ได้)</translation>
    </message>
  </context>
  <context>
    <name>Guardian</name>
    <message>
      <source>Alive</source>
      <translation>สถานภาพ</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>วันเกิด</translation>
    </message>
    <message>
      <source>Disability</source>
      <translation>ความพิการ</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>การศึกษา</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>Income a month</source>
      <translation>รายได้ต่อเดือน</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>นามสกุล</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>Nationality</source>
      <translation>สัญชาติ</translation>
    </message>
    <message>
      <source>Occupation</source>
      <translation>อาชีพ</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Relation to the child</source>
      <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>ฐานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>สถานที่ทำงาน</translation>
    </message>
  </context>
  <context>
    <name>GuardianRole</name>
    <message>
      <source>Father</source>
      <translation>บิดา</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>มารดา</translation>
    </message>
  </context>
  <context>
    <name>Guest</name>
    <message>
      <source>Father</source>
      <translation>บิดา</translation>
    </message>
    <message>
      <source>Grandparent</source>
      <translation>ปู่ ย่า ตา ยาย</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>มารดา</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Relative</source>
      <translation>ญาติ</translation>
    </message>
  </context>
  <context>
    <name>Health</name>
    <message>
      <source>A doctor</source>
      <translation>แพทย์</translation>
    </message>
    <message>
      <source>Accident insurance</source>
      <translation>ทำประกันอุบัติเหตุ</translation>
    </message>
    <message>
      <source>Allergic to food</source>
      <translation>แพ้อาหาร</translation>
    </message>
    <message>
      <source>Allergic to medicine</source>
      <translation>แพ้ยา</translation>
    </message>
    <message>
      <source>Card valid until</source>
      <translation>บัตรหมดอายุ</translation>
    </message>
    <message>
      <source>Chronic disease</source>
      <translation>โรคประจำตัว</translation>
    </message>
    <message>
      <source>Civil servants</source>
      <translation>ข้าราชการ</translation>
    </message>
    <message>
      <source>Disability card no.</source>
      <translation>เลขที่บัตรคนพิการ</translation>
    </message>
    <message>
      <source>Disability or special need</source>
      <translation>ความพิการ/ความต้องการพิเศษ</translation>
    </message>
    <message>
      <source>Eyesight</source>
      <translation>สายตา</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>วินิจฉัยโดย</translation>
    </message>
    <message>
      <source>Gold card</source>
      <translation>บัตรทอง</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>ปกติ</translation>
    </message>
    <message>
      <source>Health scheme</source>
      <translation>สิทธิรักษาพยาบาล</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation>การได้ยิน</translation>
    </message>
    <message>
      <source>Hospital of the scheme</source>
      <translation>โรงพยาบาลตามสิทธิ</translation>
    </message>
    <message>
      <source>Medicine taken now</source>
      <translation>ยาที่ใช้ประจำ</translation>
    </message>
    <message>
      <source>None</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Operations and accidents</source>
      <translation>การผ่าตัด/อุบัติเหตุ</translation>
    </message>
    <message>
      <source>Screening at school</source>
      <translation>การคัดกรองที่โรงเรียน</translation>
    </message>
    <message>
      <source>Social security</source>
      <translation>ประกันสังคม</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Teeth</source>
      <translation>สุขภาพฟัน</translation>
    </message>
    <message>
      <source>Vaccination</source>
      <translation>การรับวัคซีน</translation>
    </message>
    <message>
      <source>Weak, has no glasses</source>
      <translation>ผิดปกติ ไม่มีแว่น</translation>
    </message>
    <message>
      <source>Weak, wears glasses</source>
      <translation>ผิดปกติ สวมแว่น</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>FILE is a workbook that “export sheets” made; it knows its class, instrument, informant and round. A list of your own with a column for each item (1, 2, 3 …) needs --instrument and --informant.</source>
      <translation>FILE คือไฟล์ที่ได้จาก export sheets ซึ่งรู้ห้อง แบบประเมิน ผู้ตอบ และรอบอยู่แล้ว ถ้าเป็นตารางที่ทำเองและมีคอลัมน์ของแต่ละข้อ (1, 2, 3 …) ต้องระบุ --instrument และ --informant</translation>
    </message>
    <message>
      <source>Glasses</source>
      <translation>แว่นตา</translation>
    </message>
    <message>
      <source>Learning materials</source>
      <translation>อุปกรณ์การเรียน</translation>
    </message>
    <message>
      <source>Lunch</source>
      <translation>อาหารกลางวัน</translation>
    </message>
    <message>
      <source>Medicine or treatment</source>
      <translation>ยาหรือการรักษา</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>ทุนการศึกษา</translation>
    </message>
    <message>
      <source>Scores one answer sheet; no data folder is needed. Answers stand in the order of the items, one character each, and . for a gap. The second page of the SDQ (--impact), for student and parent: 1 overall difficulty, 2 duration, 3 distress, 4 home, 5 friends, 6 classroom, 7 leisure, 8 burden; for teacher: 1 overall difficulty, 2 duration, 3 distress, 4 friends, 5 classroom, 6 burden; each 0-3. 0 alone is enough where there are no difficulties. --norms may be given twice, once for each page.</source>
      <translation>คิดคะแนนกระดาษคำตอบหนึ่งชุด ไม่ต้องเปิดข้อมูลของโรงเรียน เขียนคำตอบข้อละหนึ่งตัวตามลำดับ ข้อที่ไม่ได้ตอบใช้ . หน้า 2 ของ SDQ (--impact) นักเรียนและผู้ปกครอง: 1 ความยากลำบากโดยรวม 2 ระยะเวลา 3 ความทุกข์ใจ 4 บ้าน 5 เพื่อน 6 ห้องเรียน 7 ยามว่าง 8 ภาระของคนรอบข้าง ครู: 1 โดยรวม 2 ระยะเวลา 3 ความทุกข์ใจ 4 เพื่อน 5 ห้องเรียน 6 ภาระ ตัวละ 0-3 ถ้าไม่มีปัญหาใส่ 0 ตัวเดียวได้ ใช้ --norms ได้สองครั้ง สำหรับหน้าละชุด</translation>
    </message>
    <message>
      <source>Travel to school</source>
      <translation>ค่าเดินทางมาโรงเรียน</translation>
    </message>
    <message>
      <source>Tutoring</source>
      <translation>สอนเสริม</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation>เครื่องแบบนักเรียน</translation>
    </message>
    <message>
      <source>Without KEY each indicator with what was counted over what, its value, target and level; what no record feeds is not measured. With KEY the list behind its numerator, or with --missing who makes up the rest of the denominator, as far as the account reaches.</source>
      <translation>ถ้าไม่ใส่ KEY จะบอกตัวชี้วัดทุกตัว ทั้งจำนวนที่นับได้ ผล เป้าหมาย และระดับ ตัวที่ไม่มีข้อมูลจะบอกว่าไม่ได้วัด ถ้าใส่ KEY จะบอกรายชื่อที่นับเป็นตัวตั้ง หรือถ้าใส่ --missing จะบอกคนที่เหลือในตัวหาร เท่าที่บัญชีผู้ใช้มีสิทธิ์เห็น</translation>
    </message>
    <message>
      <source>build a demonstration school (passphrase demo)</source>
      <translation>สร้างโรงเรียนตัวอย่าง (รหัสผ่าน demo)</translation>
    </message>
    <message>
      <source>check everything</source>
      <translation>ตรวจสอบข้อมูลทั้งหมด</translation>
    </message>
    <message>
      <source>export a workbook</source>
      <translation>ส่งออกเป็น Excel</translation>
    </message>
    <message>
      <source>import a class roster</source>
      <translation>นำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>import a workbook of answers</source>
      <translation>นำเข้าไฟล์กรอกคำตอบของห้อง</translation>
    </message>
    <message>
      <source>import marks and attendance of a term</source>
      <translation>นำเข้าผลการเรียนและเวลาเรียนของภาคเรียน</translation>
    </message>
    <message>
      <source>list the backups, each opened and counted</source>
      <translation>รายการข้อมูลสำรอง แต่ละชุดเปิดตรวจและนับแล้ว</translation>
    </message>
    <message>
      <source>list the care cases with what is done</source>
      <translation>แสดงกรณีช่วยเหลือและสิ่งที่ทำ</translation>
    </message>
    <message>
      <source>list the change sets, newest first</source>
      <translation>แสดงประวัติการแก้ไข ล่าสุดก่อน</translation>
    </message>
    <message>
      <source>list the children</source>
      <translation>แสดงรายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>list the groups that screening makes</source>
      <translation>แสดงกลุ่มจากผลคัดกรองของนักเรียน</translation>
    </message>
    <message>
      <source>list the instruments</source>
      <translation>รายชื่อแบบประเมิน</translation>
    </message>
    <message>
      <source>list the people of the program, add, close or reset an account</source>
      <translation>รายชื่อผู้ใช้โปรแกรม เพิ่ม ปิด หรือตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
      <source>list the printed forms</source>
      <translation>แสดงแบบฟอร์มที่พิมพ์ได้</translation>
    </message>
    <message>
      <source>list the referrals and how long nobody has answered</source>
      <translation>แสดงการส่งต่อและจำนวนวันที่ยังไม่มีคำตอบ</translation>
    </message>
    <message>
      <source>list what waits for you today, the most urgent first</source>
      <translation>แสดงเรื่องที่รอท่านวันนี้ เรื่องเร่งด่วนก่อน</translation>
    </message>
    <message>
      <source>make a proven backup</source>
      <translation>สำรองข้อมูลพร้อมพิสูจน์</translation>
    </message>
    <message>
      <source>print a form as PDF</source>
      <translation>พิมพ์แบบฟอร์มเป็น PDF</translation>
    </message>
    <message>
      <source>restore a backup to an empty folder</source>
      <translation>กู้คืนข้อมูลสำรองลงโฟลเดอร์ว่าง</translation>
    </message>
    <message>
      <source>score the answers to an instrument</source>
      <translation>คิดคะแนนแบบประเมินจากคำตอบ</translation>
    </message>
    <message>
      <source>show what each role may do, and to whose records</source>
      <translation>ตารางสิทธิ์: แต่ละบทบาททำอะไรได้ กับข้อมูลของใคร</translation>
    </message>
    <message>
      <source>show who looked, printed, exported or was refused; or seal the month</source>
      <translation>บันทึกว่าใครเข้าดู พิมพ์ ส่งออก หรือถูกปฏิเสธ หรือผนึกบันทึกประจำเดือน</translation>
    </message>
    <message>
      <source>summary: the figures of the school. sheets: a workbook of one class to fill in answers by item number; it needs --class, --instrument and --informant, and comes back by import-sheets.</source>
      <translation>summary: ตัวเลขสรุปของโรงเรียน sheets: ไฟล์ของห้องหนึ่งสำหรับกรอกคำตอบตามเลขข้อ ต้องระบุ --class, --instrument และ --informant แล้วนำกลับด้วย import-sheets</translation>
    </message>
    <message>
      <source>take a change set back</source>
      <translation>ย้อนกลับการแก้ไข</translation>
    </message>
    <message>
      <source>tell the indicators, or the list behind one of them</source>
      <translation>บอกตัวชี้วัด หรือรายชื่อที่อยู่เบื้องหลังตัวเลข</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>A child protection report stays on record for good: it is not taken out. Nothing was changed.</source>
      <translation>รายงานการแจ้งเหตุคุ้มครองเด็กต้องเก็บไว้ตลอด เอาออกไม่ได้ ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>It cannot be taken back: a child protection report stays as it was written. Nothing was changed. Write what is right now into the report.</source>
      <translation>เรียกคืนไม่ได้: รายงานการแจ้งเหตุคุ้มครองเด็กต้องคงไว้ตามที่เขียน ไม่มีอะไรเปลี่ยน ให้เขียนข้อมูลที่ถูกต้องเพิ่มในรายงาน</translation>
    </message>
    <message>
      <source>It cannot be taken back: something newer depends on it ({newer}). Nothing was changed. Take that back first.</source>
      <translation>ย้อนกลับไม่ได้ เพราะมีการแก้ไขที่ใหม่กว่าอาศัยข้อมูลนี้อยู่ ({newer}) ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาย้อนรายการนั้นก่อน</translation>
    </message>
    <message>
      <source>More than one change set begins with {id}. Write more of it.</source>
      <translation>มีรายการแก้ไขที่ขึ้นต้นด้วย {id} มากกว่าหนึ่งรายการ กรุณาพิมพ์รหัสให้ยาวขึ้น</translation>
    </message>
    <message>
      <source>Nothing of it is missing any more. Nothing was changed.</source>
      <translation>ไม่มีส่วนใดหายไปแล้ว ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Take back: {what}</source>
      <translation>ย้อนกลับ: {what}</translation>
    </message>
    <message>
      <source>The setting-up of the school cannot be taken back. Nothing was changed.</source>
      <translation>ย้อนกลับการตั้งค่าเริ่มต้นของโรงเรียนไม่ได้ ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>There is no change set {id}.</source>
      <translation>ไม่มีรายการแก้ไข {id}</translation>
    </message>
    <message>
      <source>This change set has been taken back already. Nothing was changed.</source>
      <translation>รายการนี้ถูกย้อนกลับไปแล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>another record</source>
      <translation>ข้อมูลรายการอื่น</translation>
    </message>
  </context>
  <context>
    <name>HomeVisit</name>
    <message>
      <source>Answers</source>
      <translation>คำตอบ</translation>
    </message>
    <message>
      <source>Content of the form</source>
      <translation>เนื้อหาของแบบ</translation>
    </message>
    <message>
      <source>Day of the visit</source>
      <translation>วันที่เยี่ยม</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบที่ใช้</translation>
    </message>
    <message>
      <source>Income of the household</source>
      <translation>รายได้ครัวเรือนต่อเดือน</translation>
    </message>
    <message>
      <source>Income per head</source>
      <translation>รายได้เฉลี่ยต่อคนต่อเดือน</translation>
    </message>
    <message>
      <source>Name of who answered</source>
      <translation>ชื่อผู้ให้ข้อมูล</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>Version of the form</source>
      <translation>รุ่นของแบบ</translation>
    </message>
    <message>
      <source>Visited</source>
      <translation>วิธีเยี่ยม</translation>
    </message>
    <message>
      <source>Visited by</source>
      <translation>ผู้เยี่ยม</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation>ผู้ให้ข้อมูล</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>Homeroom</name>
    <message>
      <source>Absent</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>Children to look after</source>
      <translation>นักเรียนที่ควรดูแล</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Discipline and order</source>
      <translation>ระเบียบวินัย</translation>
    </message>
    <message>
      <source>Drugs, games and things that tempt</source>
      <translation>ยาเสพติด เกม และสิ่งยั่วยุ</translation>
    </message>
    <message>
      <source>Health and hygiene</source>
      <translation>สุขภาพอนามัย</translation>
    </message>
    <message>
      <source>Kept by</source>
      <translation>ผู้บันทึก</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Learning and plans for study</source>
      <translation>การเรียนและการวางแผนเรียนต่อ</translation>
    </message>
    <message>
      <source>Life skills and emotions</source>
      <translation>ทักษะชีวิตและอารมณ์</translation>
    </message>
    <message>
      <source>News and announcements</source>
      <translation>ข่าวสารและประชาสัมพันธ์</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>มา</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>ความปลอดภัย</translation>
    </message>
    <message>
      <source>Seen by the grade head</source>
      <translation>หัวหน้าระดับรับทราบ</translation>
    </message>
    <message>
      <source>Talk and advice</source>
      <translation>พูดคุยให้คำแนะนำ</translation>
    </message>
    <message>
      <source>There is no line of this month that was not seen yet. Nothing changed.</source>
      <translation>เดือนนี้ไม่มีบันทึกที่ยังไม่ได้ลงชื่อรับทราบ ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Virtue and good manners</source>
      <translation>คุณธรรมและมารยาท</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลที่ได้</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>กิจกรรมที่ทำ</translation>
    </message>
    <message>
      <source>Write the date of the homeroom. What you wrote still stands here.</source>
      <translation>โปรดระบุวันที่จัดโฮมรูม สิ่งที่เขียนไว้ยังอยู่บนหน้าจอ</translation>
    </message>
    <message>
      <source>Write what the homeroom was about. Nothing was kept yet.</source>
      <translation>โปรดเขียนเรื่องที่โฮมรูม ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{class_name} has a line for {day} already (“{topic}”). There is one line a day: open that line and write on. What you wrote still stands here.</source>
      <translation>ห้อง {class_name} มีบันทึกของวันที่ {day} แล้ว (“{topic}”) บันทึกได้วันละหนึ่งรายการ โปรดเปิดรายการเดิมแล้วเขียนต่อ สิ่งที่เขียนไว้ยังอยู่บนหน้าจอ</translation>
    </message>
    <message>
      <source>{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.</source>
      <translation>วันที่ {day} อยู่นอกปีการศึกษา {year} ({first} ถึง {last}) ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>{day} lies in the future. Write the homeroom on its day; nothing was kept.</source>
      <translation>วันที่ {day} ยังมาไม่ถึง โปรดบันทึกโฮมรูมในวันนั้น ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{present} present, but only {roll} were on the roll on {day}. Nothing was kept.</source>
      <translation>มาเรียน {present} คน แต่วันที่ {day} มีนักเรียนในห้องเพียง {roll} คน ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>HomeroomPaper</name>
    <message>
      <source>Absent</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>Homeroom log of the month</source>
      <translation>แบบบันทึกกิจกรรมโฮมรูมประจำเดือน</translation>
    </message>
    <message>
      <source>Homerooms of the month</source>
      <translation>จัดโฮมรูมในเดือนนี้ (ครั้ง)</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>ประจำเดือน</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>มา</translation>
    </message>
    <message>
      <source>Present, percent</source>
      <translation>มาเรียนร้อยละ</translation>
    </message>
    <message>
      <source>School weeks without a line</source>
      <translation>สัปดาห์ที่ไม่มีบันทึก</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} พ.ศ. {year}</translation>
    </message>
  </context>
  <context>
    <name>Household</name>
    <message>
      <source>Address in the house register, if another</source>
      <translation>ที่อยู่ตามทะเบียนบ้าน (ถ้าต่างจากที่อยู่ปัจจุบัน)</translation>
    </message>
    <message>
      <source>Comes to school by</source>
      <translation>เดินทางมาโรงเรียนโดย</translation>
    </message>
    <message>
      <source>Distance to school</source>
      <translation>ระยะทางถึงโรงเรียน</translation>
    </message>
    <message>
      <source>District</source>
      <translation>อำเภอ/เขต</translation>
    </message>
    <message>
      <source>House code (11 digits)</source>
      <translation>รหัสประจำบ้าน (11 หลัก)</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>บ้านเลขที่</translation>
    </message>
    <message>
      <source>Landmark</source>
      <translation>จุดสังเกต</translation>
    </message>
    <message>
      <source>Map position (lat, long)</source>
      <translation>พิกัดแผนที่ (ละติจูด, ลองจิจูด)</translation>
    </message>
    <message>
      <source>Members of the household</source>
      <translation>จำนวนสมาชิกในครัวเรือน</translation>
    </message>
    <message>
      <source>Moo</source>
      <translation>หมู่ที่</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>จังหวัด</translation>
    </message>
    <message>
      <source>Road / soi</source>
      <translation>ถนน/ซอย</translation>
    </message>
    <message>
      <source>Subdistrict</source>
      <translation>ตำบล/แขวง</translation>
    </message>
    <message>
      <source>Time to school</source>
      <translation>เวลาเดินทาง</translation>
    </message>
    <message>
      <source>Travel cost a month</source>
      <translation>ค่าเดินทางต่อเดือน</translation>
    </message>
  </context>
  <context>
    <name>Household page</name>
    <message>
      <source>Above {limit} baht</source>
      <translation>เกิน {limit} บาท</translation>
    </message>
    <message>
      <source>Add a member</source>
      <translation>เพิ่มสมาชิก</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>อายุ</translation>
    </message>
    <message>
      <source>Burdens that the table shows</source>
      <translation>ภาระพึ่งพิงจากตาราง</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>พิการ</translation>
    </message>
    <message>
      <source>Farm</source>
      <translation>เกษตร</translation>
    </message>
    <message>
      <source>Ill</source>
      <translation>ป่วย</translation>
    </message>
    <message>
      <source>Income of the household</source>
      <translation>รายได้รวมครัวเรือน</translation>
    </message>
    <message>
      <source>Insert adds · Ctrl+Delete takes out · Space turns yes and no</source>
      <translation>Insert เพิ่มแถว · Ctrl+Delete ลบแถว · เว้นวรรคสลับใช่/ไม่ใช่</translation>
    </message>
    <message>
      <source>Is to the child</source>
      <translation>ความสัมพันธ์</translation>
    </message>
    <message>
      <source>Members of the household</source>
      <translation>สมาชิกในครัวเรือน</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No work</source>
      <translation>ว่างงาน</translation>
    </message>
    <message>
      <source>Not above {limit} baht: may be screened for the fund</source>
      <translation>ไม่เกิน {limit} บาท เข้าเกณฑ์คัดกรองทุน</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Per head ({count} people)</source>
      <translation>เฉลี่ยต่อคน ({count} คน)</translation>
    </message>
    <message>
      <source>Sum/month</source>
      <translation>รวม/เดือน</translation>
    </message>
    <message>
      <source>Told by the fund, never computed here</source>
      <translation>ผลของ กสศ. กรอกตามที่ กสศ. แจ้ง โปรแกรมไม่คำนวณให้</translation>
    </message>
    <message>
      <source>Trade</source>
      <translation>ค้าขาย</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>ค่าจ้าง</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>สวัสดิการ</translation>
    </message>
    <message>
      <source>Write at least one income, 0 too</source>
      <translation>กรอกรายได้อย่างน้อยหนึ่งช่อง ถ้าไม่มีให้ใส่ 0</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
      <source>{amount} baht</source>
      <translation>{amount} บาท</translation>
    </message>
    <message>
      <source>{amount} baht a month</source>
      <translation>{amount} บาท/เดือน</translation>
    </message>
  </context>
  <context>
    <name>HouseholdMember</name>
    <message>
      <source>Age</source>
      <translation>อายุ</translation>
    </message>
    <message>
      <source>Chronic disease</source>
      <translation>โรคเรื้อรัง</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>พิการ</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>การศึกษา</translation>
    </message>
    <message>
      <source>Farming, net</source>
      <translation>การเกษตร (หลังหักค่าใช้จ่าย)</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>ครัวเรือน</translation>
    </message>
    <message>
      <source>Is to the student</source>
      <translation>ความสัมพันธ์กับนักเรียน</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-สกุล</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>ลำดับ</translation>
    </message>
    <message>
      <source>Other income</source>
      <translation>รายได้อื่น</translation>
    </message>
    <message>
      <source>Own business, net</source>
      <translation>ธุรกิจส่วนตัว (หลังหักค่าใช้จ่าย)</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>ค่าจ้าง เงินเดือน</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>สวัสดิการรัฐหรือเอกชน</translation>
    </message>
    <message>
      <source>Without work</source>
      <translation>ว่างงาน</translation>
    </message>
  </context>
  <context>
    <name>IdKind</name>
    <message>
      <source>13-digit number</source>
      <translation>เลขประจำตัวประชาชน 13 หลัก</translation>
    </message>
    <message>
      <source>G-code</source>
      <translation>รหัส G</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>ยังไม่มี</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Passport</source>
      <translation>หนังสือเดินทาง</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>(empty)</source>
      <translation>(ว่าง)</translation>
    </message>
    <message>
      <source>1  Save a workbook to fill in</source>
      <translation>1  บันทึกไฟล์ไปกรอกคำตอบ</translation>
    </message>
    <message>
      <source>2  Bring a filled one back</source>
      <translation>2  นำไฟล์ที่กรอกแล้วกลับมา</translation>
    </message>
    <message>
      <source>A backup was made first, and the whole import can be taken back at any time.</source>
      <translation>โปรแกรมสำรองข้อมูลไว้ก่อนแล้ว และย้อนการนำเข้าทั้งหมดได้ทุกเมื่อ</translation>
    </message>
    <message>
      <source>A child is known by id, student number or name and birthday; nobody is doubled.</source>
      <translation>จับคู่นักเรียนด้วยเลขบัตร เลขประจำตัว หรือชื่อกับวันเกิด จึงไม่มีใครซ้ำ</translation>
    </message>
    <message>
      <source>A row whose child the school does not know is left out and listed, never guessed.</source>
      <translation>แถวที่ไม่พบนักเรียนในโรงเรียนจะไม่ถูกนำเข้าและแสดงให้เห็น โปรแกรมไม่เดาให้</translation>
    </message>
    <message>
      <source>A teacher's own list</source>
      <translation>รายชื่อที่ครูทำเอง</translation>
    </message>
    <message>
      <source>A workbook of answers for the class</source>
      <translation>ไฟล์กรอกคำตอบของห้อง</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>ขาด</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>เพิ่มใหม่</translation>
    </message>
    <message>
      <source>All children of this sheet are in</source>
      <translation>นักเรียนทุกคนในแผ่นงานนี้อยู่ห้อง</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>ผู้ตอบ</translation>
    </message>
    <message>
      <source>Answers in a workbook</source>
      <translation>ไฟล์กรอกคำตอบ</translation>
    </message>
    <message>
      <source>Answers of {count} children need somebody today. Their cases are open and restricted.</source>
      <translation>คำตอบของนักเรียน {count} คนต้องมีผู้ดูแลวันนี้ โปรแกรมเปิดเรื่องเร่งด่วนแบบจำกัดผู้เห็นไว้แล้ว</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>บันทึกเป็น</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>ช่อง</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>เปลี่ยน</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Choose a file …</source>
      <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
      <source>Choose another file …</source>
      <translation>เลือกไฟล์อื่น …</translation>
    </message>
    <message>
      <source>Choose the file</source>
      <translation>เลือกไฟล์</translation>
    </message>
    <message>
      <source>Choose the file first: press Choose a file, or drop it on this page.</source>
      <translation>กรุณาเลือกไฟล์ก่อน กดปุ่มเลือกไฟล์ หรือลากไฟล์มาวางบนหน้านี้</translation>
    </message>
    <message>
      <source>Choose the term …</source>
      <translation>เลือกภาคเรียน …</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Classes of the file</source>
      <translation>ห้องเรียนในไฟล์</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>คอลัมน์</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>ตรวจคอลัมน์</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>คอลัมน์ในไฟล์</translation>
    </message>
    <message>
      <source>Drop a filled workbook here, or</source>
      <translation>ลากไฟล์ที่กรอกแล้วมาวางที่นี่ หรือ</translation>
    </message>
    <message>
      <source>Drop the file of marks here, or</source>
      <translation>ลากไฟล์ผลการเรียนมาวางที่นี่ หรือ</translation>
    </message>
    <message>
      <source>Drop the roster here, or</source>
      <translation>ลากไฟล์รายชื่อมาวางที่นี่ หรือ</translation>
    </message>
    <message>
      <source>Empty cells</source>
      <translation>ช่องว่าง</translation>
    </message>
    <message>
      <source>Every child of these classes is in the file.</source>
      <translation>นักเรียนทุกคนของห้องเหล่านี้มีอยู่ในไฟล์</translation>
    </message>
    <message>
      <source>Every row of the file is on record.</source>
      <translation>ทุกแถวในไฟล์อยู่ในระบบแล้ว</translation>
    </message>
    <message>
      <source>Everything in this file is on record already. There is nothing to import.</source>
      <translation>ข้อมูลในไฟล์นี้ตรงกับในระบบแล้ว ไม่มีอะไรต้องนำเข้า</translation>
    </message>
    <message>
      <source>Excel (.xlsx, .xls), CSV or text, as it comes from DMC or from a teacher</source>
      <translation>Excel (.xlsx, .xls) CSV หรือไฟล์ข้อความ ได้ทั้งไฟล์จาก DMC และไฟล์ที่ครูทำเอง</translation>
    </message>
    <message>
      <source>Excel (.xlsx, .xls), CSV or text, as it comes from SGS, SchoolMIS or a teacher</source>
      <translation>Excel (.xlsx, .xls), CSV หรือข้อความ จาก SGS, SchoolMIS หรือไฟล์ที่ครูทำเอง</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>ไฟล์ Excel</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>บิดา</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>รายการข้อมูล</translation>
    </message>
    <message>
      <source>Files of marks</source>
      <translation>ไฟล์ผลการเรียน</translation>
    </message>
    <message>
      <source>Fill it in anywhere, on any computer with Excel. Each cell offers the answers of its item; what is keyed already stands in it.</source>
      <translation>กรอกบนเครื่องใดก็ได้ที่มี Excel คำตอบที่บันทึกไว้แล้วจะอยู่ในไฟล์ให้ด้วย</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>From DMC</source>
      <translation>ไฟล์จากระบบ DMC</translation>
    </message>
    <message>
      <source>GPA</source>
      <translation>GPA</translation>
    </message>
    <message>
      <source>GPA, GPAX, subjects with 0, ร, มส and มผ, grades of single subjects, school days, days absent and on leave, times late.</source>
      <translation>เกรดเฉลี่ย เกรดเฉลี่ยสะสม จำนวน 0 ร มส มผ เกรดรายวิชา วันเปิดเรียน วันขาด วันลา และครั้งที่มาสาย</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Heading in the file</source>
      <translation>หัวตารางในไฟล์</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>ที่อยู่และการเดินทาง</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>ความมั่นใจ</translation>
    </message>
    <message>
      <source>Import a roster</source>
      <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
      <source>Import into the academic year</source>
      <translation>นำเข้าเป็นข้อมูลของปีการศึกษา</translation>
    </message>
    <message>
      <source>Import marks</source>
      <translation>นำเข้าผลการเรียน</translation>
    </message>
    <message>
      <source>Import the marks of {count} children</source>
      <translation>นำเข้าผลการเรียน {count} คน</translation>
    </message>
    <message>
      <source>Import {count} answer sheets</source>
      <translation>นำเข้าคำตอบ {count} ชุด</translation>
    </message>
    <message>
      <source>Import {count} children</source>
      <translation>นำเข้า {count} คน</translation>
    </message>
    <message>
      <source>Imported as</source>
      <translation>นำเข้าเป็น</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>ในไฟล์</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>It knows its class, instrument and round; a list of your own is read as chosen above</source>
      <translation>ไฟล์รู้ห้อง แบบประเมิน และรอบอยู่แล้ว ส่วนตารางที่ทำเองจะอ่านตามที่เลือกไว้ด้านบน</translation>
    </message>
    <message>
      <source>Items answered</source>
      <translation>ข้อที่ตอบ</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>มาสาย</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>ไม่นำเข้า</translation>
    </message>
    <message>
      <source>Look before saving</source>
      <translation>ตรวจก่อนบันทึก</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>ผลการเรียนและเวลาเรียน</translation>
    </message>
    <message>
      <source>Marks and days of school fill in much of the screening by themselves.</source>
      <translation>ผลการเรียนและเวลาเรียนช่วยเติมแบบคัดกรองให้ได้มาก</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>มารดา</translation>
    </message>
    <message>
      <source>No child of this file is just as on record.</source>
      <translation>ไม่มีนักเรียนในไฟล์ที่ข้อมูลเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>No class.</source>
      <translation>ไม่มีห้องเรียน</translation>
    </message>
    <message>
      <source>No column of “{sheet}” holds marks or days. Press Enter on its row to say so.</source>
      <translation>ยังไม่มีคอลัมน์ผลการเรียนหรือจำนวนวันในแผ่น “{sheet}” กด Enter ที่แถวของคอลัมน์เพื่อบอก</translation>
    </message>
    <message>
      <source>No marks of a child who had none.</source>
      <translation>ไม่มีนักเรียนที่เพิ่งมีผลการเรียนครั้งแรก</translation>
    </message>
    <message>
      <source>No new child in this file.</source>
      <translation>ไฟล์นี้ไม่มีนักเรียนใหม่</translation>
    </message>
    <message>
      <source>No row is left out.</source>
      <translation>นำเข้าได้ครบทุกแถว</translation>
    </message>
    <message>
      <source>No sheet is read. Tick at least one.</source>
      <translation>ยังไม่ได้เลือกแผ่นงานที่จะอ่าน กรุณาเลือกอย่างน้อยหนึ่งแผ่น</translation>
    </message>
    <message>
      <source>No sheet of a child who had none.</source>
      <translation>ไม่มีนักเรียนที่เพิ่งมีคำตอบครั้งแรก</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody is added</source>
      <translation>ไม่เพิ่มนักเรียน</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>ไม่นำเข้า</translation>
    </message>
    <message>
      <source>Not in the file</source>
      <translation>ไม่พบในไฟล์</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>ไม่ผ่าน (วิชา)</translation>
    </message>
    <message>
      <source>Nothing doubtful was found.</source>
      <translation>ไม่พบสิ่งที่น่าสงสัย</translation>
    </message>
    <message>
      <source>Nothing has been saved yet. An empty cell never deletes an answer.</source>
      <translation>ยังไม่ได้บันทึกอะไร ช่องว่างไม่ลบคำตอบเดิม</translation>
    </message>
    <message>
      <source>Nothing has been saved yet. Nobody is ever deleted by an import.</source>
      <translation>ยังไม่มีการบันทึก และการนำเข้าไม่ลบนักเรียนคนใดออก</translation>
    </message>
    <message>
      <source>Nothing is saved until you have looked at everything that would change.</source>
      <translation>จะยังไม่บันทึกอะไร จนกว่าท่านจะได้ตรวจทุกอย่างที่จะเปลี่ยน</translation>
    </message>
    <message>
      <source>Nothing would change for the children who are known.</source>
      <translation>ข้อมูลนักเรียนเดิมไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>On leave</source>
      <translation>ลา</translation>
    </message>
    <message>
      <source>On record</source>
      <translation>ในระบบ</translation>
    </message>
    <message>
      <source>Open a file of marks</source>
      <translation>เปิดไฟล์ผลการเรียน</translation>
    </message>
    <message>
      <source>Open a filled workbook first: press Choose a file, or drop it on this page.</source>
      <translation>เปิดไฟล์ที่กรอกแล้วก่อน โดยกดปุ่มเลือกไฟล์ หรือลากไฟล์มาวางในหน้านี้</translation>
    </message>
    <message>
      <source>Open a roster</source>
      <translation>เปิดไฟล์รายชื่อ</translation>
    </message>
    <message>
      <source>Open a workbook of answers</source>
      <translation>เปิดไฟล์กรอกคำตอบ</translation>
    </message>
    <message>
      <source>Open the class</source>
      <translation>เปิดห้องนี้</translation>
    </message>
    <message>
      <source>Read this sheet</source>
      <translation>อ่านแผ่นงานนี้</translation>
    </message>
    <message>
      <source>Rosters</source>
      <translation>ไฟล์รายชื่อ</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>รอบ</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>รอบที่ {number}</translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>แถวในไฟล์</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>เหมือนเดิม</translation>
    </message>
    <message>
      <source>Save or open</source>
      <translation>บันทึกหรือเปิดไฟล์</translation>
    </message>
    <message>
      <source>Save the rows to mend as a workbook</source>
      <translation>บันทึกแถวที่ต้องแก้เป็นไฟล์ Excel</translation>
    </message>
    <message>
      <source>Save the rows to mend …</source>
      <translation>บันทึกแถวที่ต้องแก้ …</translation>
    </message>
    <message>
      <source>Save the workbook of answers</source>
      <translation>บันทึกไฟล์กรอกคำตอบ</translation>
    </message>
    <message>
      <source>Save the workbook …</source>
      <translation>บันทึกไฟล์ไปกรอก …</translation>
    </message>
    <message>
      <source>Saved as {name} with {count} children. Bring it back here when it is filled in.</source>
      <translation>บันทึกเป็น {name} มีนักเรียน {count} คน กรอกแล้วนำกลับมาที่หน้านี้</translation>
    </message>
    <message>
      <source>Saved as {name}: the reason stands beside each row, the cell is marked.</source>
      <translation>บันทึกเป็น {name} แล้ว มีเหตุผลกำกับทุกแถวและระบายสีช่องที่ต้องแก้</translation>
    </message>
    <message>
      <source>Say which column of “{sheet}” holds the children's names. Press Enter on its row.</source>
      <translation>ยังไม่รู้ว่าคอลัมน์ใดของ “{sheet}” เป็นชื่อนักเรียน กด Enter ที่แถวนั้นเพื่อระบุ</translation>
    </message>
    <message>
      <source>Say which column of “{sheet}” holds the student number or the name. Press Enter on its row.</source>
      <translation>บอกก่อนว่าคอลัมน์ใดในแผ่น “{sheet}” เป็นเลขประจำตัวหรือชื่อนักเรียน กด Enter ที่แถวของคอลัมน์นั้น</translation>
    </message>
    <message>
      <source>See every change</source>
      <translation>ดูทุกรายการที่เปลี่ยน</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>แผ่นงาน</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Take the file as DMC gives it, such as 2568-1-student.xlsx. No need to open or edit it.</source>
      <translation>ใช้ไฟล์ตามที่ดาวน์โหลดมาได้เลย เช่น 2568-1-student.xlsx ไม่ต้องเปิดแก้ก่อน</translation>
    </message>
    <message>
      <source>Take the import back …</source>
      <translation>ย้อนการนำเข้านี้ …</translation>
    </message>
    <message>
      <source>Take the whole import back?</source>
      <translation>ย้อนการนำเข้านี้ทั้งหมดหรือไม่</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>Term {number}</source>
      <translation>ภาคเรียนที่ {number}</translation>
    </message>
    <message>
      <source>The answers are imported</source>
      <translation>นำเข้าคำตอบแล้ว</translation>
    </message>
    <message>
      <source>The answers of {file} are imported into the academic year {year}</source>
      <translation>นำเข้าคำตอบจาก {file} เข้าปีการศึกษา {year} แล้ว</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>ตัวนักเรียน</translation>
    </message>
    <message>
      <source>The file does not say clearly which term it is for. Choose it.</source>
      <translation>ไฟล์ไม่ได้บอกชัดเจนว่าเป็นภาคเรียนใด โปรดเลือกภาคเรียน</translation>
    </message>
    <message>
      <source>The file has not been compared with the school's records yet.</source>
      <translation>ยังไม่ได้เปรียบเทียบไฟล์กับข้อมูลในระบบ</translation>
    </message>
    <message>
      <source>The file says term {found}, but term {chosen} is chosen here. Check it before going on.</source>
      <translation>ในไฟล์เขียนว่าภาคเรียนที่ {found} แต่ที่นี่เลือกภาคเรียนที่ {chosen} ตรวจดูก่อนไปต่อ</translation>
    </message>
    <message>
      <source>The file says {found}, but {chosen} is chosen here. Check the year before going on.</source>
      <translation>ในไฟล์ระบุปีการศึกษา {found} แต่ที่เลือกไว้คือ {chosen} โปรดตรวจปีก่อนไปต่อ</translation>
    </message>
    <message>
      <source>The import was taken back. Everything is as it was before.</source>
      <translation>ย้อนการนำเข้าแล้ว ข้อมูลทุกอย่างกลับเป็นเหมือนก่อนนำเข้า</translation>
    </message>
    <message>
      <source>The marks are imported</source>
      <translation>นำเข้าผลการเรียนแล้ว</translation>
    </message>
    <message>
      <source>The marks of {added} children are taken out again, those of {changed} are put back as they were.</source>
      <translation>ผลการเรียนที่เพิ่มของนักเรียน {added} คนจะถูกนำออก ของอีก {changed} คนจะกลับเป็นเหมือนเดิม</translation>
    </message>
    <message>
      <source>The marks of {file} are imported into the academic year {year}</source>
      <translation>นำเข้าผลการเรียนจาก {file} เข้าปีการศึกษา {year} แล้ว</translation>
    </message>
    <message>
      <source>The program guessed from the headings. Press Enter on a row to correct it; the school's next file is then read the same way.</source>
      <translation>โปรแกรมเดาจากหัวตาราง กด Enter ที่แถวเพื่อแก้ แล้วครั้งต่อไปจะอ่านแบบเดียวกันให้เอง</translation>
    </message>
    <message>
      <source>The roster is imported</source>
      <translation>นำเข้ารายชื่อเรียบร้อย</translation>
    </message>
    <message>
      <source>The same file again</source>
      <translation>ไฟล์เดิม นำเข้าอีกครั้ง</translation>
    </message>
    <message>
      <source>The sheets of {added} children are taken out again, those of {changed} are put back as they were.</source>
      <translation>คำตอบที่เพิ่มของนักเรียน {added} คนจะถูกนำออก ของอีก {changed} คนจะกลับเป็นเหมือนเดิม</translation>
    </message>
    <message>
      <source>They take nothing away: attendance may come this month and the marks later.</source>
      <translation>ช่องว่างไม่ลบข้อมูลเดิม นำเข้าเวลาเรียนเดือนนี้ แล้วนำเข้าผลการเรียนทีหลังได้</translation>
    </message>
    <message>
      <source>This is what would change</source>
      <translation>สิ่งที่จะเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>This sheet has no columns.</source>
      <translation>แผ่นงานนี้ไม่มีคอลัมน์</translation>
    </message>
    <message>
      <source>Title rows, merged cells and Thai digits are read, and name and surname in one cell.</source>
      <translation>มีหัวเรื่อง ช่องที่ผสาน เลขไทย หรือชื่อ-สกุลในช่องเดียวก็อ่านได้</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>ควรตรวจดู</translation>
    </message>
    <message>
      <source>To the class</source>
      <translation>ไปที่ห้องเรียน</translation>
    </message>
    <message>
      <source>To the students</source>
      <translation>ไปหน้านักเรียน</translation>
    </message>
    <message>
      <source>Type to find a field</source>
      <translation>พิมพ์เพื่อค้นหา</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>น้ำหนักส่วนสูง</translation>
    </message>
    <message>
      <source>What</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>What is in each column?</source>
      <translation>แต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message>
      <source>What is read</source>
      <translation>อ่านอะไรได้บ้าง</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>What stands in it</source>
      <translation>ตัวอย่างข้อมูล</translation>
    </message>
    <message>
      <source>Which file, and which year?</source>
      <translation>ไฟล์ใด ปีการศึกษาใด</translation>
    </message>
    <message>
      <source>Which file, which year and which term?</source>
      <translation>ไฟล์ใด ปีการศึกษาใด และภาคเรียนใด</translation>
    </message>
    <message>
      <source>Workbooks of answers</source>
      <translation>ไฟล์กรอกคำตอบ</translation>
    </message>
    <message>
      <source>Write the class like ม.1/1 or ป.6/2.</source>
      <translation>กรุณากรอกห้องแบบ ม.1/1 หรือ ป.6/2</translation>
    </message>
    <message>
      <source>as on record</source>
      <translation>ตรงกัน</translation>
    </message>
    <message>
      <source>cell left empty</source>
      <translation>เว้นช่องว่าง</translation>
    </message>
    <message>
      <source>check it</source>
      <translation>โปรดตรวจ</translation>
    </message>
    <message>
      <source>children</source>
      <translation>คน</translation>
    </message>
    <message>
      <source>had no marks yet</source>
      <translation>ผลใหม่</translation>
    </message>
    <message>
      <source>had no sheet yet</source>
      <translation>ชุดใหม่</translation>
    </message>
    <message>
      <source>imported, look</source>
      <translation>นำเข้า ควรดู</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>น่าจะใช่</translation>
    </message>
    <message>
      <source>new children</source>
      <translation>นักเรียนใหม่</translation>
    </message>
    <message>
      <source>of the known ones</source>
      <translation>จากคนเดิม</translation>
    </message>
    <message>
      <source>perhaps twice</source>
      <translation>อาจซ้ำคน</translation>
    </message>
    <message>
      <source>row left out</source>
      <translation>ไม่นำเข้าแถว</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>แถว</translation>
    </message>
    <message>
      <source>rows to mend</source>
      <translation>แถวที่ต้องแก้</translation>
    </message>
    <message>
      <source>rows-to-mend.xlsx</source>
      <translation>แถวที่ต้องแก้.xlsx</translation>
    </message>
    <message>
      <source>single cells</source>
      <translation>รายช่อง</translation>
    </message>
    <message>
      <source>stay as they are</source>
      <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>แน่ใจ</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>ไม่รู้จัก</translation>
    </message>
    <message>
      <source>{added} + {changed} + {same} + {left_out} = {rows} rows of the file, each counted once</source>
      <translation>{added} + {changed} + {same} + {left_out} = {rows} แถวในไฟล์ นับครบทุกแถว แถวละครั้ง</translation>
    </message>
    <message>
      <source>{added} children who were added are taken out again, {changed} are put back as they were before. What was there before the import stays.</source>
      <translation>นักเรียนที่เพิ่ม {added} คนจะถูกนำออก และข้อมูล {changed} คนจะกลับเป็นค่าเดิม ข้อมูลที่มีก่อนนำเข้ายังอยู่ครบ</translation>
    </message>
    <message>
      <source>{answered} of {all}</source>
      <translation>{answered} จาก {all}</translation>
    </message>
    <message>
      <source>{count} children</source>
      <translation>นักเรียน {count} คน</translation>
    </message>
    <message>
      <source>{count} children on {sheets} sheets</source>
      <translation>นักเรียน {count} คน ใน {sheets} แผ่นงาน</translation>
    </message>
    <message>
      <source>{count} rows were left out. Mend them in the file and import it once more.</source>
      <translation>ไม่นำเข้า {count} แถว แก้ในไฟล์แล้วนำเข้าอีกครั้งได้</translation>
    </message>
    <message>
      <source>{file} is imported into the academic year {year}</source>
      <translation>นำเข้า {file} เป็นข้อมูลปีการศึกษา {year} แล้ว</translation>
    </message>
    <message>
      <source>{found} · as of {day}</source>
      <translation>{found} · ข้อมูล ณ {day}</translation>
    </message>
    <message>
      <source>{instrument} {room} {informant} round {round}.xlsx</source>
      <translation>{instrument} {room} {informant} รอบ {round}.xlsx</translation>
    </message>
    <message>
      <source>{name} ({count} children)</source>
      <translation>{name} ({count} คน)</translation>
    </message>
    <message>
      <source>{name} – {field}: {old} → {new} ({where})</source>
      <translation>{name} – {field}: {old} → {new} ({where})</translation>
    </message>
    <message>
      <source>{room} · {instrument} · answered by: {informant} · round {round} · {count} rows</source>
      <translation>{room} · {instrument} · ผู้ตอบ: {informant} · รอบที่ {round} · {count} แถว</translation>
    </message>
    <message>
      <source>{sum} · {count} children have a new student number</source>
      <translation>{sum} · เปลี่ยนเลขประจำตัว {count} คน</translation>
    </message>
    <message>
      <source>{taken} of {all} columns are imported, {doubtful} to check. {count} children below row {row}.</source>
      <translation>นำเข้า {taken} จาก {all} คอลัมน์ ควรตรวจ {doubtful} คอลัมน์ · นักเรียน {count} คน ใต้แถวที่ {row}</translation>
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
      <translation>{year} (เพิ่มปีใหม่ให้)</translation>
    </message>
  </context>
  <context>
    <name>Indicator</name>
    <message>
      <source>Level 1–5</source>
      <translation>ระดับ 1–5</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>ค่าเฉลี่ย</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>มัธยฐาน</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>จำนวน</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>ร้อยละ</translation>
    </message>
    <message>
      <source>There is no indicator called “{name}”. The command indicators lists them.</source>
      <translation>ไม่มีตัวชี้วัดชื่อ “{name}” ดูรายชื่อทั้งหมดได้ด้วยคำสั่ง indicators</translation>
    </message>
    <message>
      <source>Write what the indicator is called.</source>
      <translation>เขียนชื่อตัวชี้วัดก่อน</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>สูง</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>ต่ำ</translation>
    </message>
    <message>
      <source>{name}: a level lies between 1 and 5 and has no limits.</source>
      <translation>{name}: ระดับอยู่ระหว่าง 1 ถึง 5 และไม่มีเกณฑ์ระดับ</translation>
    </message>
    <message>
      <source>{name}: a share lies between 0 and 100. Write the target and limits so.</source>
      <translation>{name}: ร้อยละอยู่ระหว่าง 0 ถึง 100 แก้เป้าหมายและเกณฑ์ให้อยู่ในช่วงนี้</translation>
    </message>
    <message>
      <source>{name}: a target or limit cannot lie below 0.</source>
      <translation>{name}: เป้าหมายและเกณฑ์ต้องไม่ต่ำกว่า 0</translation>
    </message>
    <message>
      <source>{name}: write four limits for the levels 2 to 5, each {way} than the one before.</source>
      <translation>{name}: เขียนเกณฑ์สี่ค่าสำหรับระดับ 2 ถึง 5 แต่ละค่าต้อง{way}กว่าค่าก่อนหน้า</translation>
    </message>
  </context>
  <context>
    <name>Informant</name>
    <message>
      <source>Parent</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครู</translation>
    </message>
  </context>
  <context>
    <name>Instrument</name>
    <message>
      <source>The cut-offs “{key}” are switched off: they are not verified. Choose one of: {known}.</source>
      <translation>เกณฑ์ “{key}” ปิดอยู่เพราะยังไม่ได้ตรวจสอบ เลือกได้จาก: {known}</translation>
    </message>
    <message>
      <source>There is no instrument “{key}”. There are: {known}.</source>
      <translation>ไม่มีแบบประเมินชื่อ “{key}” ที่มีคือ: {known}</translation>
    </message>
    <message>
      <source>{name} has no cut-offs “{key}”. Choose one of: {known}.</source>
      <translation>{name} ไม่มีเกณฑ์ชื่อ “{key}” เลือกได้จาก: {known}</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” judge the same part. Name only one of them.</source>
      <translation>“{first}” และ “{second}” เป็นเกณฑ์ของหน้าเดียวกัน ให้เลือกเพียงชุดเดียว</translation>
    </message>
  </context>
  <context>
    <name>Instrument list</name>
    <message>
      <source>Items</source>
      <translation>ข้อ</translation>
    </message>
  </context>
  <context>
    <name>Instruments</name>
    <message>
      <source>A child may not answer on the screen.</source>
      <translation>ไม่อนุญาตให้นักเรียนตอบบนจอ</translation>
    </message>
    <message>
      <source>About the instrument</source>
      <translation>ข้อมูลของแบบประเมิน</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>ผู้ตอบ</translation>
    </message>
    <message>
      <source>Answers and results stay. The file can be loaded again, or the change taken back.</source>
      <translation>คำตอบและผลยังอยู่ครบ นำเข้าไฟล์ใหม่หรือเรียกคืนได้ภายหลัง</translation>
    </message>
    <message>
      <source>Back to settings</source>
      <translation>กลับไปตั้งค่า</translation>
    </message>
    <message>
      <source>Change the school's own …</source>
      <translation>แก้เกณฑ์ของโรงเรียน …</translation>
    </message>
    <message>
      <source>Choose the wording file</source>
      <translation>เลือกไฟล์ข้อคำถาม</translation>
    </message>
    <message>
      <source>Cut-offs</source>
      <translation>เกณฑ์</translation>
    </message>
    <message>
      <source>Cut-offs of each scale</source>
      <translation>เกณฑ์ของแต่ละด้าน</translation>
    </message>
    <message>
      <source>Cut-offs of {name}</source>
      <translation>เกณฑ์ของ {name}</translation>
    </message>
    <message>
      <source>Cut-offs shown: {title}. Source: {source}.</source>
      <translation>ตารางแสดง {title} ที่มา: {source}</translation>
    </message>
    <message>
      <source>Document they stand in</source>
      <translation>เอกสารที่มา</translation>
    </message>
    <message>
      <source>Every score that can be must stand in exactly one level. A row that is left empty stays unknown. Results that are there keep the version they were judged by.</source>
      <translation>คะแนนทุกค่าที่เป็นไปได้ต้องอยู่ในระดับเดียวเท่านั้น แถวที่เว้นว่างถือว่ายังไม่ทราบเกณฑ์ ผลที่มีอยู่แล้วคงตามรุ่นที่ใช้ตัดสิน</translation>
    </message>
    <message>
      <source>Fill missing answers by the mean of the others, and say so beside the result</source>
      <translation>เติมข้อที่ไม่ได้ตอบด้วยค่าเฉลี่ยของข้ออื่นในด้านเดียวกัน และบอกไว้ข้างผล</translation>
    </message>
    <message>
      <source>First page</source>
      <translation>หน้าแรก</translation>
    </message>
    <message>
      <source>For</source>
      <translation>สำหรับ</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>ชื่อเต็ม</translation>
    </message>
    <message>
      <source>I have compared every figure with the document</source>
      <translation>ตรวจตัวเลขทุกช่องกับเอกสารแล้ว</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>แบบ</translation>
    </message>
    <message>
      <source>Instruments</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>Instruments and cut-offs</source>
      <translation>แบบประเมินและเกณฑ์</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>จำนวนข้อ</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>เกณฑ์ที่ใช้ตัดสิน</translation>
    </message>
    <message>
      <source>Keying</source>
      <translation>การกรอก</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>ออกโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ลิขสิทธิ์</translation>
    </message>
    <message>
      <source>Load a wording file …</source>
      <translation>นำเข้าไฟล์ข้อคำถาม …</translation>
    </message>
    <message>
      <source>Name of the cut-offs</source>
      <translation>ชื่อเกณฑ์</translation>
    </message>
    <message>
      <source>New results are judged by these. Results that are there stay as they were judged.</source>
      <translation>ผลใหม่ตัดสินด้วยเกณฑ์นี้ ผลที่มีอยู่แล้วคงตามเกณฑ์เดิม</translation>
    </message>
    <message>
      <source>No wording is loaded.</source>
      <translation>ยังไม่ได้นำเข้าข้อคำถาม</translation>
    </message>
    <message>
      <source>No wording ships with the program. A school that has permission loads its own file: it is shown beside the number when answers are keyed, lies encrypted in the school's data, and is never exported or printed.</source>
      <translation>โปรแกรมไม่มีข้อคำถามมาให้ โรงเรียนที่ได้รับอนุญาตนำเข้าไฟล์ของตนได้ ข้อคำถามจะแสดงข้างเลขข้อเมื่อกรอกคำตอบ เก็บแบบเข้ารหัสในข้อมูลของโรงเรียน ไม่ถูกส่งออกและไม่ถูกพิมพ์</translation>
    </message>
    <message>
      <source>Of this instrument the wording is not shown: only scores or a result are noted.</source>
      <translation>แบบนี้บันทึกเฉพาะคะแนนหรือผล จึงไม่แสดงข้อคำถาม</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>หน้า</translation>
    </message>
    <message>
      <source>Remove the wording</source>
      <translation>ลบข้อคำถาม</translation>
    </message>
    <message>
      <source>Remove the wording of {name}?</source>
      <translation>ลบข้อคำถามของ {name} หรือไม่</translation>
    </message>
    <message>
      <source>Results that were judged by them stay. It can be taken back.</source>
      <translation>ผลที่ตัดสินด้วยเกณฑ์นี้ยังอยู่ครบ เรียกคืนได้ภายหลัง</translation>
    </message>
    <message>
      <source>Save the cut-offs</source>
      <translation>บันทึกเกณฑ์</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>ด้านที่ได้คะแนน</translation>
    </message>
    <message>
      <source>Second page (impact)</source>
      <translation>หน้า 2 (ผลกระทบ)</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>ที่มา</translation>
    </message>
    <message>
      <source>The cut-offs are saved as version {version}. Press “Use these” to judge by them.</source>
      <translation>บันทึกเกณฑ์เป็นรุ่นที่ {version} แล้ว กด “ใช้เกณฑ์นี้” เพื่อเริ่มใช้ตัดสิน</translation>
    </message>
    <message>
      <source>The cut-offs that were written are not saved yet.</source>
      <translation>เกณฑ์ที่เขียนไว้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The licence lets a child answer on the screen.</source>
      <translation>อนุญาตให้นักเรียนตอบบนจอได้</translation>
    </message>
    <message>
      <source>The school has not entered cut-offs yet: scores are kept without a level.</source>
      <translation>โรงเรียนยังไม่ได้กำหนดเกณฑ์ จึงเก็บเฉพาะคะแนน ยังไม่มีระดับ</translation>
    </message>
    <message>
      <source>The school's own cut-offs are used no longer.</source>
      <translation>เลิกใช้เกณฑ์ของโรงเรียนแล้ว</translation>
    </message>
    <message>
      <source>The school's own cut-offs of {name}</source>
      <translation>เกณฑ์ของโรงเรียน: {name}</translation>
    </message>
    <message>
      <source>The wording of {name} is loaded.</source>
      <translation>นำเข้าข้อคำถามของ {name} แล้ว</translation>
    </message>
    <message>
      <source>The wording of {name} is removed.</source>
      <translation>ลบข้อคำถามของ {name} แล้ว</translation>
    </message>
    <message>
      <source>There is no instrument.</source>
      <translation>ไม่มีแบบประเมิน</translation>
    </message>
    <message>
      <source>This instrument has no scores here: its result is chosen when it is keyed.</source>
      <translation>แบบนี้ไม่มีคะแนน เลือกผลตอนกรอก</translation>
    </message>
    <message>
      <source>Time asked about</source>
      <translation>ช่วงเวลาที่ถาม</translation>
    </message>
    <message>
      <source>Use the cut-offs “{name}” no longer?</source>
      <translation>เลิกใช้เกณฑ์ “{name}” หรือไม่</translation>
    </message>
    <message>
      <source>Use the school's own no longer</source>
      <translation>เลิกใช้เกณฑ์ของโรงเรียน</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>ใช้เกณฑ์นี้</translation>
    </message>
    <message>
      <source>Where each figure comes from, how sure it is, and which one this school uses</source>
      <translation>ตัวเลขแต่ละตัวมาจากไหน มั่นใจเพียงใด และโรงเรียนใช้เกณฑ์ใด</translation>
    </message>
    <message>
      <source>Wording file</source>
      <translation>ไฟล์ข้อคำถาม</translation>
    </message>
    <message>
      <source>Wording of the items</source>
      <translation>ข้อคำถาม</translation>
    </message>
    <message>
      <source>Write the school's own …</source>
      <translation>เขียนเกณฑ์ของโรงเรียน …</translation>
    </message>
    <message>
      <source>Write the scores from and to, such as 0-16; leave it empty for no such level.</source>
      <translation>เขียนคะแนนจากและถึง เช่น 0-16 เว้นว่างถ้าไม่มีระดับนี้</translation>
    </message>
    <message>
      <source>boys</source>
      <translation>ชาย</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>ทุกคน</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>ค่อนข้างมั่นใจ</translation>
    </message>
    <message>
      <source>girls</source>
      <translation>หญิง</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>ไม่มั่นใจ</translation>
    </message>
    <message>
      <source>not verified</source>
      <translation>ยังไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
      <source>only the result is noted</source>
      <translation>บันทึกเฉพาะผล</translation>
    </message>
    <message>
      <source>scores found on paper are noted</source>
      <translation>บันทึกคะแนนที่รวมจากกระดาษ</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>มั่นใจ</translation>
    </message>
    <message>
      <source>the answer to each item is keyed</source>
      <translation>กรอกคำตอบทีละข้อ</translation>
    </message>
    <message>
      <source>{document} ({sure})</source>
      <translation>{document} ({sure})</translation>
    </message>
    <message>
      <source>{document}, page {page} ({sure})</source>
      <translation>{document} หน้า {page} ({sure})</translation>
    </message>
    <message>
      <source>{informant}</source>
      <translation>{informant}</translation>
    </message>
    <message>
      <source>{informant} of a child of {low} years and older</source>
      <translation>{informant} (นักเรียนอายุ {low} ปีขึ้นไป)</translation>
    </message>
    <message>
      <source>{informant} of a child of {low}–{high} years</source>
      <translation>{informant} (นักเรียนอายุ {low}–{high} ปี)</translation>
    </message>
    <message>
      <source>{informant}: {count} items. Licence: {licence}.</source>
      <translation>ฉบับ{informant} {count} ข้อ อนุญาตโดย {licence}</translation>
    </message>
    <message>
      <source>{low} years and older</source>
      <translation>อายุ {low} ปีขึ้นไป</translation>
    </message>
    <message>
      <source>{low}–{high} years</source>
      <translation>อายุ {low}–{high} ปี</translation>
    </message>
    <message>
      <source>{name} is judged by these cut-offs from now on.</source>
      <translation>ต่อไปนี้ {name} ตัดสินด้วยเกณฑ์นี้</translation>
    </message>
    <message>
      <source>{title} (switched off: not verified)</source>
      <translation>{title} (ปิดไว้ ยังไม่ได้ตรวจสอบ)</translation>
    </message>
    <message>
      <source>{title} (the school's own, version {version})</source>
      <translation>{title} (ของโรงเรียน รุ่นที่ {version})</translation>
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
      <translation>แถวที่ออกมาแล้วบันทึกทันที</translation>
    </message>
    <message>
      <source>Back to the grid</source>
      <translation>กลับไปที่ตาราง</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Choose a class and put its papers in the order of the class list.</source>
      <translation>เลือกห้องเรียน แล้วเรียงกระดาษคำตอบตามเลขที่ในบัญชีรายชื่อ</translation>
    </message>
    <message>
      <source>Choose another class at the top, or add children to this one.</source>
      <translation>เลือกห้องอื่นด้านบน หรือเพิ่มนักเรียนในห้องนี้</translation>
    </message>
    <message>
      <source>Cut-offs: {norms}</source>
      <translation>{norms}</translation>
    </message>
    <message>
      <source>Cut-offs: {norms} (not entered yet, so there is no level)</source>
      <translation>{norms} (ยังไม่ได้กรอกจุดตัด จึงยังไม่บอกระดับ)</translation>
    </message>
    <message>
      <source>Cut-offs: {norms} (not verified)</source>
      <translation>{norms} (จุดตัดยังไม่ได้ตรวจสอบกับเอกสารต้นฉบับ)</translation>
    </message>
    <message>
      <source>Cut-offs: {norms} (some are not verified)</source>
      <translation>{norms} (จุดตัดบางด้านยังไม่ได้ตรวจสอบ)</translation>
    </message>
    <message>
      <source>End the second keying</source>
      <translation>จบการตรวจซ้ำ</translation>
    </message>
    <message>
      <source>Excel out and in</source>
      <translation>ไฟล์ Excel</translation>
    </message>
    <message>
      <source>Few may see these results: they stand in no list of the class and in no export.</source>
      <translation>ผลนี้เห็นได้เฉพาะผู้ที่เกี่ยวข้อง ไม่อยู่ในบัญชีรายชื่อและไม่ออกไปกับไฟล์ใด</translation>
    </message>
    <message>
      <source>Finish this sheet with its gaps?</source>
      <translation>จบฉบับนี้ทั้งที่ยังมีข้อว่างหรือไม่</translation>
    </message>
    <message>
      <source>Finish with gaps</source>
      <translation>จบทั้งที่มีข้อว่าง</translation>
    </message>
    <message>
      <source>Finish with gaps (F7)</source>
      <translation>จบทั้งที่มีข้อว่าง (F7)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Import a roster</source>
      <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
      <source>Import a roster first: the classes and their children come with it.</source>
      <translation>นำเข้ารายชื่อก่อน ห้องเรียนและนักเรียนจะมาพร้อมกัน</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>Item {items} stays open and never counts as zero. A scale that needs it, and the total, will have no score. You can still key it later.</source>
      <translation>ข้อ {items} จะว่างไว้และไม่นับเป็นศูนย์ ด้านที่ใช้ข้อนี้และคะแนนรวมจะไม่มีคะแนน กลับมากรอกเพิ่มภายหลังได้</translation>
    </message>
    <message>
      <source>Keep, next child (Ctrl+Enter)</source>
      <translation>บันทึก ไปคนถัดไป (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Key answer sheets</source>
      <translation>กรอกแบบประเมิน</translation>
    </message>
    <message>
      <source>Key {count} once more</source>
      <translation>ตรวจซ้ำ {count} คน</translation>
    </message>
    <message>
      <source>Leave although rows are not kept?</source>
      <translation>ออกทั้งที่ยังมีแถวที่ไม่ได้บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Leave and lose them</source>
      <translation>ออกและทิ้งแถวนั้น</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>No. {no}</source>
      <translation>เลขที่ {no}</translation>
    </message>
    <message>
      <source>No. {no} {name}</source>
      <translation>เลขที่ {no} {name}</translation>
    </message>
    <message>
      <source>No. {no} · item {item} · {answers}</source>
      <translation>เลขที่ {no} · ข้อ {item} · {answers}</translation>
    </message>
    <message>
      <source>No. {no} · page 2, item {item} · {answers}</source>
      <translation>เลขที่ {no} · หน้า 2 ข้อ {item} · {answers}</translation>
    </message>
    <message>
      <source>No. {no}: item {items} is open, so what needs it has no score yet.</source>
      <translation>เลขที่ {no} ข้อ {items} ยังว่าง จึงยังไม่มีคะแนนรวม</translation>
    </message>
    <message>
      <source>No. {no}: item {items} of page 2 is open.</source>
      <translation>เลขที่ {no} หน้า 2 ข้อ {items} ยังว่าง</translation>
    </message>
    <message>
      <source>Nobody studies here.</source>
      <translation>ไม่มีนักเรียนที่กำลังศึกษา</translation>
    </message>
    <message>
      <source>Nobody studies in {class_name}</source>
      <translation>ไม่มีนักเรียนที่กำลังศึกษาใน {class_name}</translation>
    </message>
    <message>
      <source>Nothing was stopped and nobody is accused: two children can answer alike. Take the papers and look.</source>
      <translation>โปรแกรมไม่ได้ห้ามและไม่ได้กล่าวหาใคร นักเรียนสองคนตอบเหมือนกันได้ ขอให้หยิบกระดาษมาดูอีกครั้ง</translation>
    </message>
    <message>
      <source>Of which class are the sheets?</source>
      <translation>จะกรอกแบบประเมินของห้องใด</translation>
    </message>
    <message>
      <source>Page 2 (F4)</source>
      <translation>หน้า 2 (F4)</translation>
    </message>
    <message>
      <source>Result (F2)</source>
      <translation>ดูผล (F2)</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>รอบ</translation>
    </message>
    <message>
      <source>Round {round}</source>
      <translation>รอบ {round}</translation>
    </message>
    <message>
      <source>Second keying of {sheets} children: {wrong} of {of} answers differ ({percent} %)</source>
      <translation>ตรวจซ้ำแล้ว {sheets} คน ต่างกัน {wrong} จาก {of} ข้อ ({percent}%)</translation>
    </message>
    <message>
      <source>Second keying · {what}</source>
      <translation>ตรวจซ้ำ · {what}</translation>
    </message>
    <message>
      <source>Something in these boxes cannot be right. This child was not kept.</source>
      <translation>มีช่องที่กรอกไม่ถูกต้อง จึงยังไม่ได้บันทึกนักเรียนคนนี้ แก้ช่องที่มีข้อความสีแดงก่อน</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>The child answers on the screen</source>
      <translation>ให้นักเรียนตอบบนจอ</translation>
    </message>
    <message>
      <source>The rows marked “not kept” are only on the screen and will be lost.</source>
      <translation>แถวที่มีคำว่า “ยังไม่บันทึก” อยู่บนจอเท่านั้น ถ้าออกตอนนี้จะหายไป</translation>
    </message>
    <message>
      <source>The school has not entered cut-offs yet, so a score alone gives no level.</source>
      <translation>โรงเรียนยังไม่ได้กรอกจุดตัด คะแนนอย่างเดียวจึงยังไม่บอกระดับ</translation>
    </message>
    <message>
      <source>There are no classes in this year yet</source>
      <translation>ปีการศึกษานี้ยังไม่มีห้องเรียน</translation>
    </message>
    <message>
      <source>To look at again</source>
      <translation>ข้อสังเกตที่ควรดูอีกครั้ง</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation>ผู้ตอบ</translation>
    </message>
    <message>
      <source>Write what stands on the paper. Leave empty what is not known.</source>
      <translation>กรอกตามที่เขียนไว้ในกระดาษ ช่องที่ไม่ทราบให้เว้นว่าง</translation>
    </message>
    <message>
      <source>a parent answers</source>
      <translation>ผู้ปกครองประเมิน</translation>
    </message>
    <message>
      <source>keyed</source>
      <translation>กรอกแล้ว</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>ไม่มีคะแนน</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>ยังไม่บันทึก</translation>
    </message>
    <message>
      <source>noted</source>
      <translation>บันทึกแล้ว</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ยังไม่กรอก</translation>
    </message>
    <message>
      <source>the child answers</source>
      <translation>นักเรียนประเมินตนเอง</translation>
    </message>
    <message>
      <source>the teacher answers</source>
      <translation>ครูประเมิน</translation>
    </message>
    <message>
      <source>{class_name} · {done} of {count} children · {norms} · screening only, no diagnosis</source>
      <translation>{class_name} · {done} จาก {count} คน · {norms} · ผลคัดกรองเบื้องต้น ไม่ใช่การวินิจฉัย</translation>
    </message>
    <message>
      <source>{count} open</source>
      <translation>ขาด {count}</translation>
    </message>
    <message>
      <source>{count} things to look at</source>
      <translation>ข้อสังเกต {count} เรื่อง</translation>
    </message>
    <message>
      <source>{done} of {count} children · key from the paper; the first answers are not shown</source>
      <translation>{done} จาก {count} คน · กรอกจากกระดาษอีกครั้ง ไม่แสดงคำตอบครั้งแรก</translation>
    </message>
    <message>
      <source>{instrument} · {informant} · round {round}/{year}</source>
      <translation>กรอก {instrument} · {informant} · รอบ {round}/{year}</translation>
    </message>
    <message>
      <source>{scale}: result</source>
      <translation>{scale}: ผล</translation>
    </message>
    <message>
      <source>{spent} min keyed</source>
      <translation>ใช้ไป {spent} นาที</translation>
    </message>
    <message>
      <source>{spent} min keyed · about {left} min left</source>
      <translation>ใช้ไป {spent} นาที · เหลือประมาณ {left} นาที</translation>
    </message>
    <message>
      <source>{value} {label}</source>
      <translation>{value} {label}</translation>
    </message>
    <message>
      <source>“{key}” is no answer to item {item}. Press {known}, or the full stop for a gap.</source>
      <translation>“{key}” ไม่ใช่คำตอบของข้อ {item} กด {known} หรือกดจุดถ้าเว้นว่าง</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>The key file (school.keys) is missing or damaged in both places, so the data cannot be opened. Nothing was changed. Restore the newest backup, or copy school.keys back from a backup.</source>
      <translation>ไฟล์กุญแจ (school.keys) หายหรือเสียหายทั้งสองที่ จึงเปิดข้อมูลไม่ได้ ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณากู้คืนข้อมูลสำรองล่าสุด หรือคัดลอก school.keys กลับมาจากข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>The key file comes from a newer program. Install the newer program to open it.</source>
      <translation>ไฟล์กุญแจมาจากโปรแกรมรุ่นใหม่กว่า กรุณาติดตั้งโปรแกรมรุ่นใหม่เพื่อเปิด</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard language and try again.</source>
      <translation>รหัสผ่านไม่ถูกต้อง กรุณาตรวจภาษาแป้นพิมพ์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
      <source>The passphrase needs at least 4 characters.</source>
      <translation>รหัสผ่านต้องมีอย่างน้อย 4 ตัวอักษร</translation>
    </message>
    <message>
      <source>This is not the recovery key of this data. Compare it letter by letter.</source>
      <translation>กุญแจกู้คืนนี้ไม่ใช่ของข้อมูลชุดนี้ กรุณาเทียบทีละตัวอักษร</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Try again in {seconds} seconds. Nothing was opened.</source>
      <translation>ใส่รหัสผ่านผิดหลายครั้ง โปรดลองใหม่ใน {seconds} วินาที ยังไม่ได้เปิดข้อมูล</translation>
    </message>
  </context>
  <context>
    <name>Kin</name>
    <message>
      <source>Aunt, parents' elder</source>
      <translation>ป้า</translation>
    </message>
    <message>
      <source>Elder brother</source>
      <translation>พี่ชาย</translation>
    </message>
    <message>
      <source>Elder sister</source>
      <translation>พี่สาว</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>บิดา</translation>
    </message>
    <message>
      <source>Father's father</source>
      <translation>ปู่</translation>
    </message>
    <message>
      <source>Father's mother</source>
      <translation>ย่า</translation>
    </message>
    <message>
      <source>Great-grandparent</source>
      <translation>ทวด</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>มารดา</translation>
    </message>
    <message>
      <source>Mother's father</source>
      <translation>ตา</translation>
    </message>
    <message>
      <source>Mother's mother</source>
      <translation>ยาย</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Stepfather</source>
      <translation>พ่อเลี้ยง</translation>
    </message>
    <message>
      <source>Stepmother</source>
      <translation>แม่เลี้ยง</translation>
    </message>
    <message>
      <source>The student</source>
      <translation>ตัวนักเรียน</translation>
    </message>
    <message>
      <source>Uncle or aunt, father's younger</source>
      <translation>อา</translation>
    </message>
    <message>
      <source>Uncle or aunt, mother's younger</source>
      <translation>น้า</translation>
    </message>
    <message>
      <source>Uncle, parents' elder</source>
      <translation>ลุง</translation>
    </message>
    <message>
      <source>Younger brother</source>
      <translation>น้องชาย</translation>
    </message>
    <message>
      <source>Younger sister</source>
      <translation>น้องสาว</translation>
    </message>
  </context>
  <context>
    <name>Kind</name>
    <message>
      <source>A teacher's view</source>
      <translation>มุมมองของครู</translation>
    </message>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>บัญชีผู้ใช้</translation>
    </message>
    <message>
      <source>Action of a case</source>
      <translation>สิ่งที่ทำในกรณี</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>Agreed indicator</source>
      <translation>ตัวชี้วัดที่ตกลง</translation>
    </message>
    <message>
      <source>Answer sheet</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>การพิจารณา</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>รางวัล</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>คะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Care case</source>
      <translation>กรณีช่วยเหลือ</translation>
    </message>
    <message>
      <source>Case conference</source>
      <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>การศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Child before a conference</source>
      <translation>นักเรียนในการประชุม</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>การแจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>ความยินยอม</translation>
    </message>
    <message>
      <source>Coordination</source>
      <translation>การประสานงาน</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>การให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Duty in a team</source>
      <translation>หน้าที่ในคณะ</translation>
    </message>
    <message>
      <source>Economy</source>
      <translation>เศรษฐกิจ</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>หลักฐาน</translation>
    </message>
    <message>
      <source>Follow-up of a case</source>
      <translation>การติดตามผลกรณี</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>เป้าหมายของแผน</translation>
    </message>
    <message>
      <source>Group decided otherwise</source>
      <translation>ปรับกลุ่มโดยครู</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>สุขภาพ</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>โฮมรูม</translation>
    </message>
    <message>
      <source>Household member</source>
      <translation>สมาชิกในครัวเรือน</translation>
    </message>
    <message>
      <source>Judgement of an indicator</source>
      <translation>ผลประเมินตัวชี้วัด</translation>
    </message>
    <message>
      <source>Line of the calendar</source>
      <translation>รายการปฏิทิน</translation>
    </message>
    <message>
      <source>Link of a standard</source>
      <translation>การเชื่อมโยงมาตรฐาน</translation>
    </message>
    <message>
      <source>Linked system</source>
      <translation>ระบบที่เชื่อมโยง</translation>
    </message>
    <message>
      <source>Load of a form</source>
      <translation>ภาระของแบบฟอร์ม</translation>
    </message>
    <message>
      <source>Made known</source>
      <translation>การเผยแพร่</translation>
    </message>
    <message>
      <source>Marks for a homeroom teacher</source>
      <translation>ผลประเมินครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>มาตรการ</translation>
    </message>
    <message>
      <source>Network committee</source>
      <translation>เครือข่ายผู้ปกครอง</translation>
    </message>
    <message>
      <source>Opinion on an indicator</source>
      <translation>ความเห็นต่อตัวชี้วัด</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>ข้อมูลอื่น</translation>
    </message>
    <message>
      <source>Page of a strategy</source>
      <translation>หน้าของขั้นยุทธศาสตร์</translation>
    </message>
    <message>
      <source>Paper of a survey</source>
      <translation>แบบสอบถาม</translation>
    </message>
    <message>
      <source>Parent at a meeting</source>
      <translation>ผู้ปกครองในการประชุม</translation>
    </message>
    <message>
      <source>Parents' meeting</source>
      <translation>ประชุมผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
      <source>Part in a training</source>
      <translation>ผู้เข้ารับการอบรม</translation>
    </message>
    <message>
      <source>Part in an activity</source>
      <translation>การเข้าร่วมกิจกรรม</translation>
    </message>
    <message>
      <source>Person concerned</source>
      <translation>ผู้เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Picture of the class</source>
      <translation>ภาพกิจกรรม</translation>
    </message>
    <message>
      <source>Picture or paper</source>
      <translation>รูปหรือเอกสาร</translation>
    </message>
    <message>
      <source>Place in the class</source>
      <translation>ห้องและเลขที่</translation>
    </message>
    <message>
      <source>Plan for a strength</source>
      <translation>แผนพัฒนาจุดแข็ง</translation>
    </message>
    <message>
      <source>Plan for many</source>
      <translation>แผนช่วยเหลือรายกลุ่ม</translation>
    </message>
    <message>
      <source>Plan of evaluation</source>
      <translation>แผนการประเมิน</translation>
    </message>
    <message>
      <source>Policy</source>
      <translation>นโยบาย</translation>
    </message>
    <message>
      <source>Potential of the school</source>
      <translation>ศักยภาพของโรงเรียน</translation>
    </message>
    <message>
      <source>Problem or need</source>
      <translation>ปัญหาหรือความต้องการ</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>โครงการหรือกิจกรรม</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>การส่งต่อ</translation>
    </message>
    <message>
      <source>Results of a term</source>
      <translation>ผลการเรียนรายภาค</translation>
    </message>
    <message>
      <source>Risk spot or accident</source>
      <translation>จุดเสี่ยงหรืออุบัติเหตุ</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>ทุนการศึกษา</translation>
    </message>
    <message>
      <source>School</source>
      <translation>โรงเรียน</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>การคัดกรอง</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>การตั้งค่า</translation>
    </message>
    <message>
      <source>Signature of a strategy</source>
      <translation>การลงนามขั้นยุทธศาสตร์</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>บุคลากร</translation>
    </message>
    <message>
      <source>Step of a referral</source>
      <translation>ขั้นของการส่งต่อ</translation>
    </message>
    <message>
      <source>Strategy</source>
      <translation>กลยุทธ์</translation>
    </message>
    <message>
      <source>Supervision of a class</source>
      <translation>การนิเทศห้องเรียน</translation>
    </message>
    <message>
      <source>Talent</source>
      <translation>ความสามารถพิเศษ</translation>
    </message>
    <message>
      <source>Talk with the child</source>
      <translation>การพูดคุยกับนักเรียน</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>Thanks and certificates</source>
      <translation>คำขอบคุณและเกียรติบัตร</translation>
    </message>
    <message>
      <source>The child's own voice</source>
      <translation>เสียงของนักเรียน</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>การอบรม</translation>
    </message>
    <message>
      <source>Urgent case</source>
      <translation>เรื่องเร่งด่วน</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>น้ำหนักส่วนสูง</translation>
    </message>
    <message>
      <source>White classroom</source>
      <translation>ห้องเรียนสีขาว</translation>
    </message>
    <message>
      <source>Year of the seven strategies</source>
      <translation>รอบปียุทธศาสตร์ 7 ขั้น</translation>
    </message>
  </context>
  <context>
    <name>Know</name>
    <message>
      <source>Address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>Already filled from the record. Mend only what is no longer true.</source>
      <translation>เติมจากทะเบียนให้แล้ว แก้เฉพาะที่เปลี่ยนไป</translation>
    </message>
    <message>
      <source>An institution only where the child does not live with a family.</source>
      <translation>กรอกส่วนสถาบันเฉพาะนักเรียนที่ไม่ได้อยู่กับครอบครัว</translation>
    </message>
    <message>
      <source>Asked once for the home visit, the screening and the poverty form.</source>
      <translation>ถามครั้งเดียว ใช้ทั้งแบบเยี่ยมบ้าน แบบคัดกรองด้านเศรษฐกิจ และแบบขอทุน</translation>
    </message>
    <message>
      <source>At least twice a year. Leave it empty when you did not measure.</source>
      <translation>ชั่งวัดอย่างน้อยปีละสองครั้ง ถ้าไม่ได้ชั่งวัดให้เว้นว่างไว้</translation>
    </message>
    <message>
      <source>Before it is signed</source>
      <translation>ตรวจทานก่อนลงชื่อ</translation>
    </message>
    <message>
      <source>Begun, not finished</source>
      <translation>เริ่มแล้ว ยังไม่เสร็จ</translation>
    </message>
    <message>
      <source>Behaviour and risks</source>
      <translation>พฤติกรรมและความเสี่ยง</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>เลือกภาพ</translation>
    </message>
    <message>
      <source>Choose students</source>
      <translation>เลือกนักเรียน</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>เอกสาร</translation>
    </message>
    <message>
      <source>Documents to make now</source>
      <translation>เอกสารที่ทำได้เลย</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จ</translation>
    </message>
    <message>
      <source>Everything is as the family said, and the visit is done</source>
      <translation>ตรวจทานแล้ว ข้อมูลตรงตามที่ครอบครัวให้ไว้ และเยี่ยมบ้านเสร็จแล้ว</translation>
    </message>
    <message>
      <source>Family and guardian</source>
      <translation>ครอบครัวและผู้ปกครอง</translation>
    </message>
    <message>
      <source>Father and mother</source>
      <translation>บิดามารดา</translation>
    </message>
    <message>
      <source>Finish the visit</source>
      <translation>เยี่ยมบ้านเสร็จ</translation>
    </message>
    <message>
      <source>Form of the visit</source>
      <translation>แบบเยี่ยมบ้านที่ใช้</translation>
    </message>
    <message>
      <source>Health, safety and the way to school</source>
      <translation>สุขภาพ ความปลอดภัย และการเดินทาง</translation>
    </message>
    <message>
      <source>Health, safety, way to school</source>
      <translation>สุขภาพและการเดินทาง</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Home visit, one page</source>
      <translation>เยี่ยมบ้าน (หน้าเดียว)</translation>
    </message>
    <message>
      <source>House and property</source>
      <translation>บ้านและทรัพย์สิน</translation>
    </message>
    <message>
      <source>In the order of the paper. What nobody told you stays empty.</source>
      <translation>เรียงตามแบบกระดาษ ข้อที่ไม่ทราบให้เว้นว่างไว้</translation>
    </message>
    <message>
      <source>Institution and travel</source>
      <translation>สถาบันและการเดินทาง</translation>
    </message>
    <message>
      <source>Kept as a draft: {name}. It goes on where you stopped.</source>
      <translation>เก็บงานของ {name} ไว้แล้ว เปิดครั้งหน้าจะทำต่อจากหน้าที่ค้าง</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>บันทึกแล้ว {time} น. ไฟดับก็ไม่หาย</translation>
    </message>
    <message>
      <source>Know the child</source>
      <translation>รู้จักนักเรียน</translation>
    </message>
    <message>
      <source>Look around and ask; it shows who needs help with money.</source>
      <translation>ดูและสอบถาม ใช้พิจารณาว่าใครควรได้รับทุน</translation>
    </message>
    <message>
      <source>Look over</source>
      <translation>ตรวจทาน</translation>
    </message>
    <message>
      <source>Making the picture small and removing place and time from it</source>
      <translation>กำลังย่อภาพ และลบสถานที่กับเวลาออกจากภาพ</translation>
    </message>
    <message>
      <source>Members and income</source>
      <translation>สมาชิกและรายได้</translation>
    </message>
    <message>
      <source>Members of the household and income</source>
      <translation>สมาชิกในครัวเรือนและรายได้</translation>
    </message>
    <message>
      <source>Not visited yet</source>
      <translation>ยังไม่ได้เยี่ยม</translation>
    </message>
    <message>
      <source>One after another comes up; you can stop after any page.</source>
      <translation>จะขึ้นมาให้ทีละคน หยุดพักได้ทุกหน้า</translation>
    </message>
    <message>
      <source>Photos and map</source>
      <translation>ภาพถ่ายและแผนที่</translation>
    </message>
    <message>
      <source>Photos are made small; place, time and camera are taken out of them.</source>
      <translation>ภาพจะถูกย่อให้เล็ก และลบสถานที่ เวลา และข้อมูลกล้องออก</translation>
    </message>
    <message>
      <source>Photos of the house and sketch map</source>
      <translation>ภาพถ่ายบ้านและแผนที่</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>รูปภาพ</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>ความสัมพันธ์</translation>
    </message>
    <message>
      <source>Relations in the family</source>
      <translation>ความสัมพันธ์ในครอบครัว</translation>
    </message>
    <message>
      <source>Student record</source>
      <translation>ข้อมูลนักเรียน</translation>
    </message>
    <message>
      <source>The child and the way there</source>
      <translation>ข้อมูลนักเรียนและที่อยู่</translation>
    </message>
    <message>
      <source>The child answers alone. It is no test, and nothing is added up.</source>
      <translation>ให้นักเรียนตอบเอง ไม่ใช่แบบทดสอบ และไม่มีการรวมคะแนน</translation>
    </message>
    <message>
      <source>The forms are filled. Print them for signatures, or later from the reports.</source>
      <translation>แบบฟอร์มกรอกให้แล้ว พิมพ์เพื่อลงชื่อได้เลย หรือพิมพ์ภายหลังจากหน้ารายงาน</translation>
    </message>
    <message>
      <source>The home visit is done: {name}.</source>
      <translation>เยี่ยมบ้านเสร็จแล้ว: {name}</translation>
    </message>
    <message>
      <source>The screening form is filled in beforehand from these answers.</source>
      <translation>คำตอบหน้านี้จะช่วยเติมแบบคัดกรองให้ ไม่ต้องถามซ้ำ</translation>
    </message>
    <message>
      <source>The signatures themselves are written on the printed form.</source>
      <translation>ลายมือชื่อให้ลงในแบบที่พิมพ์ออกมา</translation>
    </message>
    <message>
      <source>The student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The student's voice</source>
      <translation>เสียงของนักเรียน</translation>
    </message>
    <message>
      <source>Tick the box when everything is as the family said. Until then it stays a draft.</source>
      <translation>ถ้าตรวจทานแล้วให้กดเลือกช่องยืนยัน ระหว่างนี้จะเก็บเป็นงานค้างไว้</translation>
    </message>
    <message>
      <source>Tick what you saw or were told. None of them is an answer, too.</source>
      <translation>เลือกตามที่เห็นหรือได้รับการบอกเล่า ถ้าไม่มีให้เลือก “ไม่มีข้อใด”</translation>
    </message>
    <message>
      <source>Visited {day}</source>
      <translation>เยี่ยมแล้ว {day}</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>น้ำหนักและส่วนสูง</translation>
    </message>
    <message>
      <source>What is still open, and what the answers say so far.</source>
      <translation>ข้อที่ยังไม่ได้ตอบ และสิ่งที่ได้จากการเยี่ยมครั้งนี้</translation>
    </message>
    <message>
      <source>Who answered, and who visited</source>
      <translation>ผู้ให้ข้อมูลและผู้เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Who answered, signature</source>
      <translation>ผู้ให้ข้อมูล ลงชื่อ</translation>
    </message>
    <message>
      <source>Who is close to the child, and who can help.</source>
      <translation>ใครใกล้ชิดนักเรียน และใครช่วยได้</translation>
    </message>
    <message>
      <source>Whom do you visit?</source>
      <translation>จะเยี่ยมบ้านใครบ้าง</translation>
    </message>
    <message>
      <source>Whom the school speaks with, and whom it calls when something happens.</source>
      <translation>คนที่โรงเรียนพูดคุยด้วย และโทรหาเมื่อมีเรื่องด่วน</translation>
    </message>
    <message>
      <source>With this page the visit is done.</source>
      <translation>กรอกหน้านี้แล้วถือว่าเยี่ยมบ้านเสร็จ</translation>
    </message>
    <message>
      <source>Write the day of the visit.</source>
      <translation>กรอกวันที่เยี่ยมบ้านก่อน</translation>
    </message>
    <message>
      <source>{name} · {class_name}</source>
      <translation>{name} · {class_name}</translation>
    </message>
    <message>
      <source>{subject} · {place} of {count} children</source>
      <translation>{subject} · คนที่ {place} จาก {count} คน</translation>
    </message>
    <message>
      <source>–   Only those who care for the child see and answer this.</source>
      <translation>–   เฉพาะผู้มีหน้าที่ดูแลเรื่องนี้เห็นและตอบได้</translation>
    </message>
  </context>
  <context>
    <name>Known</name>
    <message>
      <source>Answer sheets (SDQ and others)</source>
      <translation>แบบประเมิน (SDQ และอื่น ๆ)</translation>
    </message>
    <message>
      <source>Home visit of this year</source>
      <translation>การเยี่ยมบ้านของปีนี้</translation>
    </message>
    <message>
      <source>Income of the household</source>
      <translation>รายได้ของครัวเรือน</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>ผลการเรียนและเวลาเรียน</translation>
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
      <translation>ตัดตามรอยประแล้วส่งกลับโรงเรียน</translation>
    </message>
    <message>
      <source>District {text}</source>
      <translation>อำเภอ{text}</translation>
    </message>
    <message>
      <source>Enclosed</source>
      <translation>สิ่งที่ส่งมาด้วย</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>ที่</translation>
    </message>
    <message>
      <source>Province {text}</source>
      <translation>จังหวัด{text}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>ลงชื่อ</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>To</source>
      <translation>เรียน</translation>
    </message>
    <message>
      <source>Yours faithfully</source>
      <translation>ขอแสดงความนับถือ</translation>
    </message>
  </context>
  <context>
    <name>Letterhead</name>
    <message>
      <source>The file {file} cannot be read. Nothing was changed. Choose another one.</source>
      <translation>อ่านไฟล์ {file} ไม่ได้ ไม่มีอะไรเปลี่ยน กรุณาเลือกไฟล์อื่น</translation>
    </message>
  </context>
  <context>
    <name>Level</name>
    <message>
      <source>Excellent</source>
      <translation>ดีเยี่ยม</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>พอใช้</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>ดี</translation>
    </message>
    <message>
      <source>To be improved</source>
      <translation>ปรับปรุง</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>ดีมาก</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>None</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation>บางส่วน</translation>
    </message>
    <message>
      <source>Same evidence</source>
      <translation>ใช้หลักฐานเดียวกัน</translation>
    </message>
  </context>
  <context>
    <name>LinkedSystem</name>
    <message>
      <source>Its standard</source>
      <translation>เอกสารมาตรฐานของระบบ</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>System</source>
      <translation>ระบบ</translation>
    </message>
  </context>
  <context>
    <name>LivesWith</name>
    <message>
      <source>Alone</source>
      <translation>อยู่ลำพัง</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>สถานสงเคราะห์/สถาบัน</translation>
    </message>
    <message>
      <source>Parents</source>
      <translation>บิดามารดา</translation>
    </message>
    <message>
      <source>Patron or employer</source>
      <translation>ผู้อุปการะ/นายจ้าง</translation>
    </message>
    <message>
      <source>Relatives</source>
      <translation>ญาติ</translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>Choose one of these numbers of minutes: {choices}. Nothing was changed.</source>
      <translation>เลือกจำนวนนาทีจากค่าเหล่านี้: {choices} ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
  </context>
  <context>
    <name>Loop</name>
    <message>
      <source>Answered</source>
      <translation>แจ้งผลกลับ</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>ยุติ</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>รับแล้ว</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>ส่งแล้ว</translation>
    </message>
  </context>
  <context>
    <name>Lost</name>
    <message>
      <source>Nothing was changed since, so nothing would be lost.</source>
      <translation>หลังจากนั้นไม่มีอะไรเปลี่ยน จึงไม่มีอะไรหายไป</translation>
    </message>
    <message>
      <source>The last proven backup: {when}, {children} children.</source>
      <translation>ข้อมูลสำรองล่าสุดที่พิสูจน์แล้ว: {when} น. นักเรียน {children} คน</translation>
    </message>
    <message>
      <source>What was saved since would be lost; the data of now is kept beside it.</source>
      <translation>สิ่งที่บันทึกหลังจากนั้นจะหายไป ส่วนข้อมูลตอนนี้จะเก็บไว้ครบข้างกัน</translation>
    </message>
    <message>
      <source>other {count}</source>
      <translation>อื่น ๆ {count} รายการ</translation>
    </message>
    <message>
      <source>{count} change sets saved since would be lost ({records}); the data of now is kept beside it.</source>
      <translation>สิ่งที่บันทึกหลังจากนั้น {count} ครั้งจะหายไป ({records}) ส่วนข้อมูลตอนนี้จะเก็บไว้ครบข้างกัน</translation>
    </message>
    <message>
      <source>{count} change sets saved since would be lost; the data of now is kept beside it.</source>
      <translation>สิ่งที่บันทึกหลังจากนั้น {count} ครั้งจะหายไป ส่วนข้อมูลตอนนี้จะเก็บไว้ครบข้างกัน</translation>
    </message>
    <message>
      <source>{kind} {count}</source>
      <translation>{kind} {count} รายการ</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>Days present</source>
      <translation>วันมาเรียน</translation>
    </message>
    <message>
      <source>Grade in one subject</source>
      <translation>เกรดรายวิชา</translation>
    </message>
    <message>
      <source>Neither number nor name of a child stands here. The row is left out.</source>
      <translation>แถวนี้ไม่มีทั้งเลขประจำตัวและชื่อนักเรียน จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>No child of the school has this number or name. The row is left out.</source>
      <translation>ไม่พบนักเรียนที่มีเลขประจำตัวหรือชื่อนี้ในโรงเรียน จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>No column is surely marks or days, so nothing was changed. A column of single grades needs the name of its subject above it. In the window you can say what each column is.</source>
      <translation>ไม่มีคอลัมน์ใดที่แน่ใจได้ว่าเป็นผลการเรียนหรือจำนวนวัน ข้อมูลยังเหมือนเดิมทุกอย่าง คอลัมน์เกรดรายวิชาต้องมีชื่อวิชาเป็นหัวตาราง หรือเปิดหน้าต่างโปรแกรมแล้วบอกว่าแต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message>
      <source>No marks and no attendance were found in this file, and nothing was changed. A list needs a line of headings with the student number, the 13-digit number or the name, and with marks or days.</source>
      <translation>ไม่พบผลการเรียนหรือเวลาเรียนในไฟล์นี้ ข้อมูลยังเหมือนเดิมทุกอย่าง ไฟล์ต้องมีแถวหัวตารางที่มีเลขประจำตัวนักเรียน เลข 13 หลัก หรือชื่อ และมีคอลัมน์ผลการเรียนหรือจำนวนวัน</translation>
    </message>
    <message>
      <source>The file does not say clearly which term it is for. Nothing was changed. Say it: term 1 or term 2.</source>
      <translation>ไฟล์ไม่ได้บอกชัดเจนว่าเป็นของภาคเรียนใด ข้อมูลยังเหมือนเดิมทุกอย่าง โปรดระบุว่าเป็นภาคเรียนที่ 1 หรือ 2</translation>
    </message>
    <message>
      <source>The file says {file}, on record {name} is in {known}. The marks were taken.</source>
      <translation>ในไฟล์เขียนว่า {file} แต่ในทะเบียน {name} อยู่ห้อง {known} นำเข้าผลการเรียนแล้ว</translation>
    </message>
    <message>
      <source>The school has no children in the year {year} yet. Nothing was changed.</source>
      <translation>ยังไม่มีนักเรียนในปีการศึกษา {year} ข้อมูลยังเหมือนเดิมทุกอย่าง</translation>
    </message>
    <message>
      <source>This row belongs to term {term}. The row is left out.</source>
      <translation>แถวนี้เป็นของภาคเรียนที่ {term} จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>{absent} days absent and on leave of {days} school days cannot be. They were left empty.</source>
      <translation>วันขาดและวันลารวม {absent} วัน มากกว่าวันเปิดเรียน {days} วัน จึงเว้นวันขาดและวันลาไว้</translation>
    </message>
    <message>
      <source>{name} was in no class in the year {year}. The row is left out.</source>
      <translation>{name} ไม่ได้อยู่ในห้องเรียนใดในปีการศึกษา {year} จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>{present} days present of {days} school days cannot be. The days were left empty.</source>
      <translation>วันมาเรียน {present} วันรวมกับวันขาดวันลา มากกว่าวันเปิดเรียน {days} วัน จึงเว้นวันขาดและวันลาไว้</translation>
    </message>
    <message>
      <source>“{text}” is no grade. The subject was not counted.</source>
      <translation>“{text}” ไม่ใช่ผลการเรียน จึงไม่นับวิชานี้</translation>
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
      <translation>รวม</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>As a whole</source>
      <translation>ผลรวมของนักเรียน</translation>
    </message>
    <message>
      <source>By the signs</source>
      <translation>ตามรายการ</translation>
    </message>
    <message>
      <source>Changed groups</source>
      <translation>กลุ่มที่ครูเปลี่ยน</translation>
    </message>
    <message>
      <source>Changed to</source>
      <translation>เปลี่ยนเป็น</translation>
    </message>
    <message>
      <source>Children and their groups by area</source>
      <translation>นักเรียนและกลุ่มรายด้าน</translation>
    </message>
    <message>
      <source>Children of this move</source>
      <translation>นักเรียนในช่องนี้</translation>
    </message>
    <message>
      <source>Choose a cell above with the arrow keys and Enter: its children are listed here.</source>
      <translation>เลือกช่องในภาพด้วยปุ่มลูกศรแล้วกด Enter รายชื่อจะอยู่ตรงนี้</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Committee signs …</source>
      <translation>กรรมการลงนาม …</translation>
    </message>
    <message>
      <source>Compare with round</source>
      <translation>เทียบกับ</translation>
    </message>
    <message>
      <source>Conduct</source>
      <translation>ความประพฤติ</translation>
    </message>
    <message>
      <source>Date (day/month/year B.E.)</source>
      <translation>วันที่ (วัน/เดือน/พ.ศ.)</translation>
    </message>
    <message>
      <source>Emotional</source>
      <translation>อารมณ์</translation>
    </message>
    <message>
      <source>Enter on a cell tells why it is so.</source>
      <translation>กด Enter ที่ช่องเพื่อดูเหตุผล</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>ความสัมพันธ์กับเพื่อน</translation>
    </message>
    <message>
      <source>From–to</source>
      <translation>การย้ายกลุ่ม</translation>
    </message>
    <message>
      <source>Give back</source>
      <translation>ส่งกลับให้แก้ไข</translation>
    </message>
    <message>
      <source>Groups that a teacher changed</source>
      <translation>กลุ่มที่ครูเปลี่ยน</translation>
    </message>
    <message>
      <source>Hyperactivity</source>
      <translation>อยู่ไม่นิ่ง/สมาธิสั้น</translation>
    </message>
    <message>
      <source>Names, one on each line</source>
      <translation>รายชื่อกรรมการ บรรทัดละ 1 คน</translation>
    </message>
    <message>
      <source>No group was changed by hand in this round.</source>
      <translation>รอบนี้ไม่มีกลุ่มที่ครูเปลี่ยน</translation>
    </message>
    <message>
      <source>No raters of the SDQ differ by more than one level in this round.</source>
      <translation>รอบนี้ไม่มีผู้ประเมิน SDQ ที่เห็นต่างกันเกิน 1 ระดับ</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody is in this class yet.</source>
      <translation>ยังไม่มีนักเรียนในห้องนี้</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ยังไม่ลงนาม</translation>
    </message>
    <message>
      <source>Not screened in this round yet, so nothing is known.</source>
      <translation>ยังไม่ได้คัดกรองในรอบนี้ จึงยังไม่ทราบ</translation>
    </message>
    <message>
      <source>Only a draft so far: a draft is not a result.</source>
      <translation>ยังเป็นฉบับร่าง ยังไม่ใช่ผลคัดกรอง</translation>
    </message>
    <message>
      <source>Open the screening</source>
      <translation>เปิดแบบคัดกรอง</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Raters differ</source>
      <translation>ผู้ประเมินเห็นต่าง</translation>
    </message>
    <message>
      <source>Raters who differ by more than one level</source>
      <translation>ผู้ประเมินเห็นต่างกันเกิน 1 ระดับ</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>รอบ</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>รอบ {number}</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>ด้านของ SDQ</translation>
    </message>
    <message>
      <source>Screen children</source>
      <translation>คัดกรอง</translation>
    </message>
    <message>
      <source>Screening of the class</source>
      <translation>ผลคัดกรองของห้อง</translation>
    </message>
    <message>
      <source>Screening of {class_name}</source>
      <translation>ผลคัดกรอง {class_name}</translation>
    </message>
    <message>
      <source>Sign and lock</source>
      <translation>ลงนามและล็อก</translation>
    </message>
    <message>
      <source>Signed on {day} by {names}</source>
      <translation>ลงนามแล้ว {day} โดย {names}</translation>
    </message>
    <message>
      <source>Signing locks every confirmed form. To change one, the grade head gives it back.</source>
      <translation>เมื่อลงนาม แบบที่ยืนยันแล้วจะถูกล็อกทุกใบ หากต้องแก้ไขให้หัวหน้าระดับส่งกลับ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Student himself</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>ตาราง</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครู</translation>
    </message>
    <message>
      <source>The area was answered, and no sign was found.</source>
      <translation>ตอบด้านนี้แล้ว ไม่พบรายการใด</translation>
    </message>
    <message>
      <source>The committee has not signed yet. Enter on a cell tells why it is so.</source>
      <translation>กรรมการยังไม่ลงนาม · กด Enter ที่ช่องเพื่อดูเหตุผล</translation>
    </message>
    <message>
      <source>The committee of {class_name} signs</source>
      <translation>กรรมการห้อง {class_name} ลงนาม</translation>
    </message>
    <message>
      <source>The form was given back with your remark.</source>
      <translation>ส่งแบบกลับพร้อมหมายเหตุแล้ว</translation>
    </message>
    <message>
      <source>This may only be seen by those who care for the child.</source>
      <translation>เห็นได้เฉพาะผู้ที่ดูแลนักเรียนคนนี้</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>คะแนนรวม</translation>
    </message>
    <message>
      <source>What is to be mended</source>
      <translation>สิ่งที่ต้องแก้ไข</translation>
    </message>
    <message>
      <source>What the records say</source>
      <translation>ข้อมูลที่มีอยู่</translation>
    </message>
    <message>
      <source>When</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Write the date like 30/6/2568.</source>
      <translation>เขียนวันที่แบบ 30/6/2568</translation>
    </message>
    <message>
      <source>has</source>
      <translation>มี</translation>
    </message>
    <message>
      <source>the whole school</source>
      <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>{count} forms of {class_name} are locked.</source>
      <translation>ล็อกแบบคัดกรองของ {class_name} แล้ว {count} ใบ</translation>
    </message>
    <message>
      <source>{group} {count}</source>
      <translation>{group} {count}</translation>
    </message>
    <message>
      <source>{state} {day} · form version {version}</source>
      <translation>{state} {day} · แบบคัดกรองรุ่น {version}</translation>
    </message>
  </context>
  <context>
    <name>Measure</name>
    <message>
      <source>An activity that changes behaviour</source>
      <translation>ทำกิจกรรมเพื่อให้ปรับเปลี่ยนพฤติกรรม</translation>
    </message>
    <message>
      <source>In force from</source>
      <translation>ใช้ตั้งแต่</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Probation</source>
      <translation>ทำทัณฑ์บน</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Taking off behaviour points</source>
      <translation>ตัดคะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>ชื่อมาตรการ</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>รายละเอียด</translation>
    </message>
    <message>
      <source>Words of warning</source>
      <translation>ว่ากล่าวตักเตือน</translation>
    </message>
  </context>
  <context>
    <name>MeasureKind</name>
    <message>
      <source>Against bullying</source>
      <translation>การป้องกันการรังแกกัน</translation>
    </message>
    <message>
      <source>Confidentiality</source>
      <translation>การรักษาความลับ</translation>
    </message>
    <message>
      <source>Drugs and searches</source>
      <translation>สารเสพติดและการตรวจค้น</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Rights of children and youth</source>
      <translation>การคุ้มครองสิทธิเด็กและเยาวชน</translation>
    </message>
    <message>
      <source>Screening and help</source>
      <translation>การคัดกรองและช่วยเหลือ</translation>
    </message>
    <message>
      <source>Standard of operation</source>
      <translation>มาตรฐานการปฏิบัติงาน</translation>
    </message>
  </context>
  <context>
    <name>Measurement</name>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>ส่วนสูง</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>ผู้ชั่งวัด</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>น้ำหนัก</translation>
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>1 The chair informs</source>
      <translation>วาระที่ 1 ประธานแจ้งให้ทราบ</translation>
    </message>
    <message>
      <source>2 Minutes of the last meeting</source>
      <translation>วาระที่ 2 รับรองรายงานการประชุม</translation>
    </message>
    <message>
      <source>3 Matters arising</source>
      <translation>วาระที่ 3 เรื่องสืบเนื่อง</translation>
    </message>
    <message>
      <source>4 Matters to consider</source>
      <translation>วาระที่ 4 เรื่องเสนอเพื่อพิจารณา</translation>
    </message>
    <message>
      <source>5 Other matters</source>
      <translation>วาระที่ 5 เรื่องอื่น ๆ</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>ประธาน</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Closed at</source>
      <translation>ปิดประชุมเวลา</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>For {count} children nobody has said yet whether somebody came. Mark them; the draft is kept.</source>
      <translation>ยังไม่ได้ระบุว่ามีผู้ปกครองมาหรือไม่ของนักเรียน {count} คน โปรดระบุให้ครบ ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>From</source>
      <translation>เริ่มเวลา</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Satisfaction (1–5)</source>
      <translation>ความพึงพอใจ (1–5)</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>เลขานุการ</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>The meeting closes at {finish}, but begins at {start}. Nothing was kept yet.</source>
      <translation>เวลาปิดประชุม {finish} น. อยู่ก่อนเวลาเริ่ม {start} น. ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>There is no child in this class, so there is nobody to meet.</source>
      <translation>ห้องนี้ไม่มีนักเรียน จึงไม่มีผู้ปกครองให้ประชุม</translation>
    </message>
    <message>
      <source>This meeting is finished. Open it again to change it; nothing was changed.</source>
      <translation>การประชุมนี้ปิดแล้ว โปรดเปิดแก้ไขอีกครั้งก่อน ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
    <message>
      <source>Write the day of the meeting. Everything else is kept as a draft.</source>
      <translation>โปรดระบุวันประชุม ส่วนอื่นเก็บไว้เป็นร่างแล้ว</translation>
    </message>
    <message>
      <source>{class_name} has a meeting of term {term} already. Nothing was kept.</source>
      <translation>ห้อง {class_name} มีการประชุมของภาคเรียนที่ {term} แล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.</source>
      <translation>วันที่ {day} อยู่นอกปีการศึกษา {year} ({first} ถึง {last}) ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>{day} lies in the future: the meeting cannot be finished yet. The draft is kept.</source>
      <translation>วันที่ {day} ยังมาไม่ถึง จึงยังปิดการประชุมไม่ได้ ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>“{text}” is no time of the day. Write it like 09.30. Nothing was kept yet.</source>
      <translation>“{text}” ไม่ใช่เวลา โปรดเขียนเช่น 09.30 ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>MeetingGuest</name>
    <message>
      <source>Came</source>
      <translation>มา</translation>
    </message>
    <message>
      <source>Individual talk</source>
      <translation>บันทึกการพูดคุยรายบุคคล</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>การประชุม</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อผู้ที่มา</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Who came</source>
      <translation>ผู้ที่มา</translation>
    </message>
  </context>
  <context>
    <name>MeetingPaper</name>
    <message>
      <source>At {place}, {school}</source>
      <translation>ณ {place} {school}</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>มาประชุม (คน)</translation>
    </message>
    <message>
      <source>Checks the minutes</source>
      <translation>ผู้ตรวจรายงานการประชุม</translation>
    </message>
    <message>
      <source>Class {room}   Meeting {term}/{year}</source>
      <translation>ห้อง {room}   ครั้งที่ {term}/{year}</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>เชิญทั้งหมด (คน)</translation>
    </message>
    <message>
      <source>Is to the child</source>
      <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
      <source>Item 1   The chair informs the meeting</source>
      <translation>ระเบียบวาระที่ 1   เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ</translation>
    </message>
    <message>
      <source>Item 2   Approval of the minutes of the last meeting</source>
      <translation>ระเบียบวาระที่ 2   เรื่องรับรองรายงานการประชุมครั้งที่แล้ว</translation>
    </message>
    <message>
      <source>Item 3   Matters arising</source>
      <translation>ระเบียบวาระที่ 3   เรื่องสืบเนื่อง</translation>
    </message>
    <message>
      <source>Item 4   Matters to consider</source>
      <translation>ระเบียบวาระที่ 4   เรื่องเสนอเพื่อพิจารณา</translation>
    </message>
    <message>
      <source>Item 5   Other matters</source>
      <translation>ระเบียบวาระที่ 5   เรื่องอื่น ๆ</translation>
    </message>
    <message>
      <source>Minutes of the parents' meeting of a class</source>
      <translation>รายงานการประชุมผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
      <source>On {day} from {start}</source>
      <translation>วันที่ {day} เวลา {start} น.</translation>
    </message>
    <message>
      <source>Parent or guardian who came</source>
      <translation>ชื่อผู้ปกครองที่มาประชุม</translation>
    </message>
    <message>
      <source>Parents of {came} of {all} students, {percent} percent</source>
      <translation>ผู้ปกครองของนักเรียน {came} คน จากทั้งหมด {all} คน คิดเป็นร้อยละ {percent}</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>ร้อยละ</translation>
    </message>
    <message>
      <source>Photos of the meeting</source>
      <translation>ภาพการประชุม</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>ผู้มาประชุม</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Satisfaction of the parents: {mean} of 5</source>
      <translation>ความพึงพอใจของผู้ปกครองเฉลี่ย {mean} จาก 5</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>ลายมือชื่อ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>ชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Takes the minutes</source>
      <translation>ผู้จดรายงานการประชุม</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียนที่</translation>
    </message>
    <message>
      <source>The meeting begins at {start}</source>
      <translation>เริ่มประชุมเวลา {start} น.</translation>
    </message>
    <message>
      <source>The meeting closes at {finish}</source>
      <translation>ปิดประชุมเวลา {finish} น.</translation>
    </message>
    <message>
      <source>The parents' network that was elected</source>
      <translation>เครือข่ายผู้ปกครองระดับห้องเรียนที่ได้รับเลือก</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>เวลา</translation>
    </message>
    <message>
      <source>Who came to the parents' meeting</source>
      <translation>บัญชีรายชื่อผู้ปกครองที่มาประชุมชั้นเรียน</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>ไม่มา</translation>
    </message>
    <message>
      <source>{count} parents talked with the homeroom teachers alone.</source>
      <translation>ผู้ปกครองที่พูดคุยกับครูที่ปรึกษาเป็นรายบุคคล {count} คน</translation>
    </message>
    <message>
      <source>{name}   homeroom teacher, in the chair</source>
      <translation>{name}   ครูที่ปรึกษา   ประธาน</translation>
    </message>
    <message>
      <source>{name}   homeroom teacher, takes the minutes</source>
      <translation>{name}   ครูที่ปรึกษา   เลขานุการ</translation>
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
      <translation>ไม่เกิน 3,000 บาท</translation>
    </message>
    <message>
      <source>A month and head</source>
      <translation>รายได้เฉลี่ยต่อคนต่อเดือน</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>อายุ</translation>
    </message>
    <message>
      <source>Business (net)</source>
      <translation>ธุรกิจ (สุทธิ)</translation>
    </message>
    <message>
      <source>Chronic</source>
      <translation>โรคเรื้อรัง</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>พิการ</translation>
    </message>
    <message>
      <source>Disabled or ill</source>
      <translation>พิการ/ป่วย</translation>
    </message>
    <message>
      <source>Divided by the members: a month and head</source>
      <translation>หารด้วยจำนวนสมาชิก เฉลี่ยคนละ</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>การศึกษา</translation>
    </message>
    <message>
      <source>Farming (net)</source>
      <translation>เกษตร (สุทธิ)</translation>
    </message>
    <message>
      <source>Income of the household a month</source>
      <translation>รายได้ครัวเรือนต่อเดือน</translation>
    </message>
    <message>
      <source>Is to the student</source>
      <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-สกุล</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>No</source>
      <translation>ไม่</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>ที่</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Sum of the household</source>
      <translation>รวมทั้งครัวเรือน</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>ค่าจ้าง เงินเดือน</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>สวัสดิการ</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>ใช่</translation>
    </message>
    <message>
      <source>more than 3,000 baht</source>
      <translation>เกิน 3,000 บาท</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <source>A photo</source>
      <translation>มีรูปถ่าย</translation>
    </message>
    <message>
      <source>Address and household</source>
      <translation>ที่อยู่และครัวเรือน</translation>
    </message>
    <message>
      <source>Choose two different children. Nothing was changed.</source>
      <translation>กรุณาเลือกนักเรียนคนละระเบียน ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Class in the year {year}</source>
      <translation>ห้องเรียนปี {year}</translation>
    </message>
    <message>
      <source>GPA {gpa}, absent {days} days</source>
      <translation>เกรดเฉลี่ย {gpa} ขาดเรียน {days} วัน</translation>
    </message>
    <message>
      <source>One of the two records is not there any more. Nothing was changed.</source>
      <translation>ระเบียนหนึ่งในสองไม่อยู่แล้ว ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>The records were changed in the meantime. Nothing was merged. Look at both once more.</source>
      <translation>มีการแก้ไขระเบียนในระหว่างนี้ ยังไม่ได้รวม กรุณาดูทั้งสองระเบียนอีกครั้ง</translation>
    </message>
    <message>
      <source>Year {year}</source>
      <translation>ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Year {year}, round {round}</source>
      <translation>ปี {year} รอบ {round}</translation>
    </message>
    <message>
      <source>Year {year}, term {term}</source>
      <translation>ปี {year} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>without a date</source>
      <translation>ไม่ระบุวันที่</translation>
    </message>
    <message>
      <source>{about}, {label}: choose which one stays. Nothing was changed.</source>
      <translation>{about} {label}: กรุณาเลือกว่าจะเก็บข้างใด ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>{address}</source>
      <translation>{address}</translation>
    </message>
    <message>
      <source>{address} · {count} members</source>
      <translation>{address} · สมาชิก {count} คน</translation>
    </message>
    <message>
      <source>{class_name} no. {no} · {status}</source>
      <translation>{class_name} เลขที่ {no} · {status}</translation>
    </message>
    <message>
      <source>{day} · {status}</source>
      <translation>{day} · {status}</translation>
    </message>
    <message>
      <source>{instrument}, {informant}, round {round}</source>
      <translation>{instrument} {informant} รอบ {round}</translation>
    </message>
    <message>
      <source>{seat}, {day} {reason}</source>
      <translation>{seat} {day} {reason}</translation>
    </message>
  </context>
  <context>
    <name>Merging</name>
    <message>
      <source>Back</source>
      <translation>กลับ</translation>
    </message>
    <message>
      <source>Both records are as they were before.</source>
      <translation>ทั้งสองระเบียนกลับเป็นเหมือนก่อนรวมแล้ว</translation>
    </message>
    <message>
      <source>Choose: ← or →</source>
      <translation>เลือก ← หรือ →</translation>
    </message>
    <message>
      <source>Comes over as it is: {moved}.</source>
      <translation>ย้ายมาตามเดิม: {moved}</translation>
    </message>
    <message>
      <source>Everything is chosen. Look at it once more, then merge.</source>
      <translation>เลือกครบแล้ว ตรวจดูอีกครั้งก่อนกดรวม</translation>
    </message>
    <message>
      <source>Find the other record of {name}. Nothing is changed until you have looked at both.</source>
      <translation>ค้นหาอีกระเบียนหนึ่งของ{name} จะยังไม่มีอะไรเปลี่ยนจนกว่าจะได้เทียบทั้งสองระเบียน</translation>
    </message>
    <message>
      <source>Left: stays on record</source>
      <translation>ซ้าย: ระเบียนที่เก็บไว้</translation>
    </message>
    <message>
      <source>Left: this record stays</source>
      <translation>ซ้าย: เก็บระเบียนนี้ไว้</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>รวมระเบียน</translation>
    </message>
    <message>
      <source>Merge both into one record?</source>
      <translation>รวมเป็นระเบียนเดียวหรือไม่</translation>
    </message>
    <message>
      <source>Merge two records</source>
      <translation>รวมสองระเบียน</translation>
    </message>
    <message>
      <source>Merge two records of one child</source>
      <translation>รวมสองระเบียนของนักเรียนคนเดียว</translation>
    </message>
    <message>
      <source>Nothing differs: everything can come over as it is.</source>
      <translation>ไม่มีข้อมูลที่ต่างกัน ย้ายมาได้ทั้งหมด</translation>
    </message>
    <message>
      <source>Nothing else has to come over.</source>
      <translation>ไม่มีข้อมูลอื่นที่ต้องย้าย</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>หมวด</translation>
    </message>
    <message>
      <source>Right: comes over</source>
      <translation>ขวา: ระเบียนที่ย้ายมา</translation>
    </message>
    <message>
      <source>Right: comes over, then its record is taken out</source>
      <translation>ขวา: ย้ายข้อมูลมา แล้วนำระเบียนนี้ออก</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>แสดงทุกรายการ</translation>
    </message>
    <message>
      <source>Stands in both and stays once: {same}.</source>
      <translation>มีเหมือนกันทั้งสองระเบียน เก็บไว้ชุดเดียว: {same}</translation>
    </message>
    <message>
      <source>Swap sides</source>
      <translation>สลับซ้ายขวา</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>The other record: name, nickname or number</source>
      <translation>อีกระเบียนหนึ่ง: ชื่อ ชื่อเล่น หรือเลขประจำตัว</translation>
    </message>
    <message>
      <source>The rest: left</source>
      <translation>ที่เหลือใช้ข้างซ้าย</translation>
    </message>
    <message>
      <source>The rest: right</source>
      <translation>ที่เหลือใช้ข้างขวา</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>เหมือนกัน</translation>
    </message>
    <message>
      <source>Two records of {name} are one now.</source>
      <translation>รวมสองระเบียนของ{name}เป็นระเบียนเดียวแล้ว</translation>
    </message>
    <message>
      <source>What</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>What meets in both records</source>
      <translation>ข้อมูลที่มีในทั้งสองระเบียน</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>เก็บข้างใด</translation>
    </message>
    <message>
      <source>number {number} · {class_name} · born {day}</source>
      <translation>เลขประจำตัว {number} · {class_name} · เกิด {day}</translation>
    </message>
    <message>
      <source>only here →</source>
      <translation>มีข้างขวา →</translation>
    </message>
    <message>
      <source>right stays →</source>
      <translation>เก็บข้างขวา →</translation>
    </message>
    <message>
      <source>{about} {count}</source>
      <translation>{about} {count} รายการ</translation>
    </message>
    <message>
      <source>{count} still to be chosen</source>
      <translation>ยังต้องเลือกอีก {count} รายการ</translation>
    </message>
    <message>
      <source>{name} stays. The record of {other} is taken out when everything has come over. Nothing is lost: the history keeps all of it, and the merge can be taken back as a whole.</source>
      <translation>เก็บระเบียนของ{name}ไว้ ส่วนระเบียนของ{other}จะถูกนำออกเมื่อย้ายข้อมูลมาครบแล้ว ไม่มีข้อมูลใดหาย ประวัติการแก้ไขเก็บไว้ทั้งหมด และย้อนการรวมกลับได้ทั้งชุด</translation>
    </message>
    <message>
      <source>← and → choose which one stays, Ctrl+S merges, Esc leaves everything as it is</source>
      <translation>← → เลือกข้างที่จะเก็บ · Ctrl+S รวม · Esc ออกโดยไม่เปลี่ยนอะไร</translation>
    </message>
    <message>
      <source>← left stays</source>
      <translation>← เก็บข้างซ้าย</translation>
    </message>
    <message>
      <source>← only here</source>
      <translation>← มีข้างซ้าย</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>ยกเลิกแล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>ปิด</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>คัดลอกรายงาน</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>ตกลง</translation>
    </message>
    <message>
      <source>The program made a mistake</source>
      <translation>โปรแกรมทำงานผิดพลาด</translation>
    </message>
    <message>
      <source>There is trouble with the data or the disk</source>
      <translation>ข้อมูลหรือที่เก็บข้อมูลมีปัญหา</translation>
    </message>
    <message>
      <source>What you were doing may not be finished. Everything saved before is kept. You can go on working. If it happens again, send the report below to the people who look after the program: it says where in the program it happened and holds nothing about any child.</source>
      <translation>งานที่ทำค้างอยู่อาจยังไม่เสร็จ แต่สิ่งที่บันทึกไว้ก่อนหน้ายังอยู่ครบ ท่านทำงานต่อได้ หากเกิดซ้ำ โปรดส่งรายงานด้านล่างให้ผู้ดูแลโปรแกรม รายงานนี้บอกเพียงตำแหน่งที่เกิดในโปรแกรม ไม่มีข้อมูลของนักเรียนคนใด</translation>
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
      <translation>วันนี้ {time} น.</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>เมื่อวาน {time} น.</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time} น.</translation>
    </message>
  </context>
  <context>
    <name>Month</name>
    <message>
      <source>April</source>
      <translation>เมษายน</translation>
    </message>
    <message>
      <source>August</source>
      <translation>สิงหาคม</translation>
    </message>
    <message>
      <source>December</source>
      <translation>ธันวาคม</translation>
    </message>
    <message>
      <source>February</source>
      <translation>กุมภาพันธ์</translation>
    </message>
    <message>
      <source>January</source>
      <translation>มกราคม</translation>
    </message>
    <message>
      <source>July</source>
      <translation>กรกฎาคม</translation>
    </message>
    <message>
      <source>June</source>
      <translation>มิถุนายน</translation>
    </message>
    <message>
      <source>March</source>
      <translation>มีนาคม</translation>
    </message>
    <message>
      <source>May</source>
      <translation>พฤษภาคม</translation>
    </message>
    <message>
      <source>November</source>
      <translation>พฤศจิกายน</translation>
    </message>
    <message>
      <source>October</source>
      <translation>ตุลาคม</translation>
    </message>
    <message>
      <source>September</source>
      <translation>กันยายน</translation>
    </message>
  </context>
  <context>
    <name>Need</name>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>จำนวนนักเรียน</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>หลักฐาน/ที่มา</translation>
    </message>
    <message>
      <source>From data</source>
      <translation>จากข้อมูล</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>จากทั้งหมด</translation>
    </message>
    <message>
      <source>Problem or need</source>
      <translation>ปัญหาหรือความต้องการ</translation>
    </message>
    <message>
      <source>Severity (1–5)</source>
      <translation>ความรุนแรง (1–5)</translation>
    </message>
    <message>
      <source>Taken up in the plan</source>
      <translation>นำเข้าแผน</translation>
    </message>
    <message>
      <source>Urgency (1–5)</source>
      <translation>ความเร่งด่วน (1–5)</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>ของใคร</translation>
    </message>
  </context>
  <context>
    <name>NeedSource</name>
    <message>
      <source>Community</source>
      <translation>ชุมชน</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>ผู้เรียน</translation>
    </message>
    <message>
      <source>Others concerned</source>
      <translation>ผู้ที่เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>สังคม</translation>
    </message>
  </context>
  <context>
    <name>Network</name>
    <message>
      <source>Address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Parent of</source>
      <translation>ผู้ปกครองของ</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>รูปถ่าย</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>ตำแหน่ง</translation>
    </message>
    <message>
      <source>This child is not in this class. Nothing was kept.</source>
      <translation>นักเรียนคนนี้ไม่ได้อยู่ห้องนี้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write the name of the person who was elected. Nothing was kept yet.</source>
      <translation>โปรดเขียนชื่อผู้ที่ได้รับเลือก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{name} is on the committee already. Nothing was kept.</source>
      <translation>{name} เป็นกรรมการอยู่แล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{name} is {post} already, and there is one only. Give {name} another post first; nothing was kept.</source>
      <translation>{name} เป็น{post}อยู่แล้ว ซึ่งมีได้คนเดียว โปรดเปลี่ยนตำแหน่งของ {name} ก่อน ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>NetworkPaper</name>
    <message>
      <source>Parents' network committee of a class</source>
      <translation>ทำเนียบคณะกรรมการเครือข่ายผู้ปกครองระดับห้องเรียน</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>ติดรูปถ่าย</translation>
    </message>
    <message>
      <source>{name} (has left)</source>
      <translation>{name} (ออกแล้ว)</translation>
    </message>
  </context>
  <context>
    <name>NetworkPost</name>
    <message>
      <source>Chair</source>
      <translation>ประธาน</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>รองประธาน</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>กรรมการ</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>เลขานุการ</translation>
    </message>
  </context>
  <context>
    <name>Norms</name>
    <message>
      <source>Give the cut-offs a name.</source>
      <translation>ตั้งชื่อเกณฑ์ก่อน</translation>
    </message>
    <message>
      <source>Write in which document the cut-offs stand: it is shown wherever they are used.</source>
      <translation>เขียนว่าเกณฑ์นี้มาจากเอกสารใด ชื่อเอกสารจะแสดงทุกที่ที่ใช้เกณฑ์นี้</translation>
    </message>
    <message>
      <source>{name} has a result and no scores: choose its result when it is keyed.</source>
      <translation>{name} มีแต่ผล ไม่มีคะแนน ให้เลือกผลตอนกรอก</translation>
    </message>
  </context>
  <context>
    <name>Official</name>
    <message>
      <source>Announced on {day}</source>
      <translation>ประกาศ ณ วันที่ {day}</translation>
    </message>
    <message>
      <source>Announcement of {school}</source>
      <translation>ประกาศ{school}</translation>
    </message>
    <message>
      <source>Government office</source>
      <translation>ส่วนราชการ</translation>
    </message>
    <message>
      <source>Memo paper with the school's head</source>
      <translation>กระดาษบันทึกข้อความของโรงเรียน</translation>
    </message>
    <message>
      <source>Memorandum</source>
      <translation>บันทึกข้อความ</translation>
    </message>
    <message>
      <source>No. {number}</source>
      <translation>ที่ {number}</translation>
    </message>
    <message>
      <source>Order of {school}</source>
      <translation>คำสั่ง{school}</translation>
    </message>
    <message>
      <source>Ordered on {day}</source>
      <translation>สั่ง ณ วันที่ {day}</translation>
    </message>
    <message>
      <source>Subject: {title}</source>
      <translation>เรื่อง {title}</translation>
    </message>
    <message>
      <source>This holds from {day} on.</source>
      <translation>ทั้งนี้ ตั้งแต่วันที่ {day} เป็นต้นไป</translation>
    </message>
  </context>
  <context>
    <name>Opinion</name>
    <message>
      <source>Feasible (1–5)</source>
      <translation>เป็นไปได้ (1–5)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Opinion</source>
      <translation>ความเห็น</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Suitable (1–5)</source>
      <translation>เหมาะสม (1–5)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>ผู้ให้ความเห็น</translation>
    </message>
  </context>
  <context>
    <name>OtherResults</name>
    <message>
      <source>Informant: {informant} · date: {day} · round {round} · not answered: {missing}</source>
      <translation>ผู้ประเมิน: {informant} · วันที่ {day} · ครั้งที่ {round} · ข้อที่ไม่ได้ตอบ: {missing}</translation>
    </message>
    <message>
      <source>No other instrument was used in this year.</source>
      <translation>ปีการศึกษานี้ยังไม่มีผลแบบประเมินอื่น</translation>
    </message>
    <message>
      <source>Results of other instruments</source>
      <translation>ผลแบบประเมินอื่น</translation>
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <source>Ended</source>
      <translation>ยุติ</translation>
    </message>
    <message>
      <source>Improved</source>
      <translation>ดีขึ้น</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>คงเดิม</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>แย่ลง</translation>
    </message>
  </context>
  <context>
    <name>OutcomePaper</name>
    <message>
      <source>Academic year {year}, as of {day}</source>
      <translation>ปีการศึกษา {year} ข้อมูล ณ วันที่ {day}</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Areas that few may see are not in it. Nobody is named.</source>
      <translation>ไม่รวมด้านที่จำกัดผู้รู้ และไม่มีชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน (คน)</translation>
    </message>
    <message>
      <source>Children at risk or with a problem in a confirmed screening. Help is a thing of the plan that was done, or a referral.</source>
      <translation>นับนักเรียนกลุ่มเสี่ยงและกลุ่มมีปัญหาจากผลคัดกรองที่ยืนยันแล้ว การช่วยเหลือคือกิจกรรมในแผนที่ทำแล้ว หรือการส่งต่อ</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>ระยะเวลา</translation>
    </message>
    <message>
      <source>No case was opened yet.</source>
      <translation>ยังไม่มีการเปิดเคส</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>แผนภูมิ</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>การส่งต่อ (ครั้ง)</translation>
    </message>
    <message>
      <source>Report on care and help</source>
      <translation>รายงานผลการดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>ขั้น</translation>
    </message>
  </context>
  <context>
    <name>Outcomes</name>
    <message>
      <source>15–30 days</source>
      <translation>15–30 วัน</translation>
    </message>
    <message>
      <source>8–14 days</source>
      <translation>8–14 วัน</translation>
    </message>
    <message>
      <source>All areas</source>
      <translation>รวมทุกด้าน</translation>
    </message>
    <message>
      <source>Areas that few may see are not counted here.</source>
      <translation>ไม่นับด้านที่จำกัดผู้รู้</translation>
    </message>
    <message>
      <source>Days from screening to the first help</source>
      <translation>จำนวนวันจากคัดกรองถึงการช่วยเหลือครั้งแรก</translation>
    </message>
    <message>
      <source>Left or moved</source>
      <translation>ออกหรือย้าย</translation>
    </message>
    <message>
      <source>More than 30 days</source>
      <translation>เกิน 30 วัน</translation>
    </message>
    <message>
      <source>No help yet</source>
      <translation>ยังไม่ได้ช่วย</translation>
    </message>
    <message>
      <source>Outcome of the cases by area</source>
      <translation>ผลการช่วยเหลือรายด้าน</translation>
    </message>
    <message>
      <source>Report on paper</source>
      <translation>พิมพ์รายงานทั้งปี</translation>
    </message>
    <message>
      <source>Silent now</source>
      <translation>เงียบอยู่ตอนนี้</translation>
    </message>
    <message>
      <source>Still cared for</source>
      <translation>กำลังดูแล</translation>
    </message>
    <message>
      <source>The loop of referrals</source>
      <translation>วงจรการส่งต่อ</translation>
    </message>
    <message>
      <source>Within 7 days</source>
      <translation>ภายใน 7 วัน</translation>
    </message>
    <message>
      <source>helped after {days} days</source>
      <translation>ช่วยแล้วใน {days} วัน</translation>
    </message>
    <message>
      <source>median {days} days</source>
      <translation>มัธยฐาน {days} วัน</translation>
    </message>
    <message>
      <source>waits for {days} days</source>
      <translation>รอมาแล้ว {days} วัน</translation>
    </message>
    <message>
      <source>{area}, after {days} days</source>
      <translation>{area} ใน {days} วัน</translation>
    </message>
    <message>
      <source>{area}, case {number}</source>
      <translation>{area} เคสที่ {number}</translation>
    </message>
    <message>
      <source>{area}, silent for {days} days</source>
      <translation>{area} เงียบ {days} วัน</translation>
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
      <translation>กลุ่มที่เปลี่ยนต้องเป็น ปกติ เสี่ยง หรือมีปัญหา</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Changed by</source>
      <translation>ผู้เปลี่ยน</translation>
    </message>
    <message>
      <source>Changed on</source>
      <translation>วันที่เปลี่ยน</translation>
    </message>
    <message>
      <source>Changed to</source>
      <translation>เปลี่ยนเป็น</translation>
    </message>
    <message>
      <source>Group by the signs</source>
      <translation>กลุ่มตามรายการที่ยืนยัน</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>การคัดกรอง</translation>
    </message>
    <message>
      <source>This is the group that the signs make: there is nothing to change.</source>
      <translation>กลุ่มนี้ตรงกับผลจากรายการที่ยืนยันไว้แล้ว จึงไม่มีอะไรต้องเปลี่ยน</translation>
    </message>
    <message>
      <source>Write why the group is changed: both groups and the reason are kept.</source>
      <translation>โปรดเขียนเหตุผลที่เปลี่ยนกลุ่ม ระบบจะเก็บทั้งสองกลุ่มและเหตุผลไว้</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>counted from the classes, nothing is typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} indicators judged · told {times} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} projects · order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} projects · {people} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} classes supervised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{groups} groups · {count} indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{needs} needs · {count} strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{systems} systems · {forms} forms looked at</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pack</name>
    <message>
      <source>Back</source>
      <translation>กลับ</translation>
    </message>
    <message>
      <source>Choose the child first.</source>
      <translation>กรุณาเลือกนักเรียนก่อน</translation>
    </message>
    <message>
      <source>Choose the file and open it</source>
      <translation>เลือกไฟล์แล้วเปิดดู</translation>
    </message>
    <message>
      <source>Closing the pack</source>
      <translation>กำลังปิดผนึกแฟ้มส่งมอบ</translation>
    </message>
    <message>
      <source>For which school</source>
      <translation>ส่งถึงโรงเรียน</translation>
    </message>
    <message>
      <source>Hand-over pack</source>
      <translation>แฟ้มส่งมอบนักเรียน</translation>
    </message>
    <message>
      <source>Left out by the sender: {parts}</source>
      <translation>ส่วนที่ผู้ส่งไม่ได้ใส่มา: {parts}</translation>
    </message>
    <message>
      <source>Look at a pack that came</source>
      <translation>เปิดดูแฟ้มที่ได้รับ</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>ไฟล์ PDF</translation>
    </message>
    <message>
      <source>Passphrase of the pack</source>
      <translation>รหัสผ่านของแฟ้ม</translation>
    </message>
    <message>
      <source>Restricted parts are chosen only by who may read them. Nothing was written.</source>
      <translation>ข้อมูลที่จำกัดผู้เห็นเลือกได้เฉพาะผู้มีสิทธิ์เห็นเท่านั้น ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>Save its paper (PDF)</source>
      <translation>บันทึกเอกสาร (PDF)</translation>
    </message>
    <message>
      <source>Save the hand-over pack</source>
      <translation>บันทึกแฟ้มส่งมอบ</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The file's name would tell who the child is. Choose another one. Nothing was written.</source>
      <translation>ชื่อไฟล์บอกชื่อของนักเรียน กรุณาตั้งชื่ออื่น ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>The pack is written: {file}. {count} parts are in it, {left} were left out.</source>
      <translation>เขียนแฟ้มส่งมอบแล้ว: {file} มี {count} ส่วน ไม่ได้ใส่ {left} ส่วน</translation>
    </message>
    <message>
      <source>The passphrase does not open {file}, or the file was changed on the way. Nothing was opened. Ask the school that sent it.</source>
      <translation>รหัสผ่านเปิด {file} ไม่ได้ หรือไฟล์ถูกเปลี่ยนระหว่างทาง ยังไม่ได้เปิด กรุณาถามโรงเรียนที่ส่งมา</translation>
    </message>
    <message>
      <source>The passphrase needs at least {least} characters. Nothing was written.</source>
      <translation>รหัสผ่านต้องยาวอย่างน้อย {least} ตัวอักษร ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>The passphrase that opens it; tell it by telephone, never in the same letter</source>
      <translation>รหัสผ่านสำหรับเปิดแฟ้ม ให้บอกทางโทรศัพท์ อย่าส่งไปพร้อมกับไฟล์</translation>
    </message>
    <message>
      <source>This child is not on record in a class of yours. Nothing was written.</source>
      <translation>ไม่มีนักเรียนคนนี้ในห้องที่ท่านดูแล ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>This pack comes from a newer program. Install the newer program to read it.</source>
      <translation>แฟ้มนี้มาจากโปรแกรมรุ่นใหม่กว่า กรุณาติดตั้งรุ่นใหม่เพื่อเปิดอ่าน</translation>
    </message>
    <message>
      <source>What the next school or level must know of one child, chosen part by part, in one closed file.</source>
      <translation>สิ่งที่โรงเรียนหรือระดับชั้นถัดไปต้องรู้เกี่ยวกับนักเรียนหนึ่งคน เลือกทีละส่วน รวมในไฟล์เดียวที่ปิดผนึก</translation>
    </message>
    <message>
      <source>Write the pack</source>
      <translation>เขียนแฟ้มส่งมอบ</translation>
    </message>
    <message>
      <source>handover-{number}</source>
      <translation>แฟ้มส่งมอบ-{number}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>{file} is no hand-over pack of this program, or it was cut off. Nothing was opened.</source>
      <translation>{file} ไม่ใช่แฟ้มส่งมอบของโปรแกรมนี้ หรือไฟล์ขาดหาย ยังไม่ได้เปิด</translation>
    </message>
    <message>
      <source>{name}, class {class_name}, from {school}, {made}</source>
      <translation>{name} ชั้น {class_name} จาก{school} วันที่ {made}</translation>
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
      <translation>(ลงชื่อ)</translation>
    </message>
    <message>
      <source>A Word file holds one paper, and there are several of “{title}”. Nothing was printed. Choose one, or let the name of the file end in .pdf.</source>
      <translation>ไฟล์ Word หนึ่งไฟล์เก็บได้หนึ่งฉบับ แต่ “{title}” มีหลายฉบับ จึงยังไม่ได้พิมพ์ ให้เลือกฉบับเดียว หรือตั้งชื่อไฟล์ที่ลงท้ายด้วย .pdf</translation>
    </message>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>อายุ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ชั้น</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>สารบัญ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Duty:</source>
      <translation>มีหน้าที่</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>Form {code}</source>
      <translation>แบบ {code}</translation>
    </message>
    <message>
      <source>Guidance teacher</source>
      <translation>ครูแนะแนว</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>มี</translation>
    </message>
    <message>
      <source>Has not</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Head of the grade</source>
      <translation>หัวหน้าระดับชั้น</translation>
    </message>
    <message>
      <source>Holds a child's personal data: use it only to care for the child</source>
      <translation>มีข้อมูลส่วนบุคคลของนักเรียน ใช้เพื่อการดูแลช่วยเหลือนักเรียนเท่านั้น</translation>
    </message>
    <message>
      <source>Holds children's personal data: use it only to care for them</source>
      <translation>มีข้อมูลส่วนบุคคลของนักเรียน ใช้เพื่อการดูแลช่วยเหลือนักเรียนเท่านั้น</translation>
    </message>
    <message>
      <source>Homeroom teacher</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>ไม่มีข้อใด</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>หน้า</translation>
    </message>
    <message>
      <source>Page {number}/{of}</source>
      <translation>หน้า {number}/{of}</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>ลับ</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>ลงชื่อ</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียนที่</translation>
    </message>
    <message>
      <source>The dashed line is today</source>
      <translation>เส้นประคือวันนี้</translation>
    </message>
    <message>
      <source>The upright stroke is the target</source>
      <translation>ขีดตั้งคือค่าเป้าหมาย</translation>
    </message>
    <message>
      <source>There is no form called {key}. The forms are: {keys}. Nothing was printed.</source>
      <translation>ไม่มีแบบฟอร์มชื่อ {key} แบบฟอร์มที่มีคือ {keys} ยังไม่ได้พิมพ์สิ่งใด</translation>
    </message>
    <message>
      <source>There is nobody to print “{title}” for. Nothing was printed. Choose other children or classes.</source>
      <translation>ไม่มีรายชื่อสำหรับพิมพ์ “{title}” ยังไม่ได้พิมพ์สิ่งใด โปรดเลือกนักเรียนหรือชั้นเรียนใหม่</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
      <source>target {figure}</source>
      <translation>เป้าหมาย {figure}</translation>
    </message>
    <message>
      <source>{count} more below</source>
      <translation>อีก {count} เรื่องอยู่ด้านล่าง</translation>
    </message>
    <message>
      <source>{day} {month} B.E. {year}</source>
      <translation>{day} {month} พ.ศ. {year}</translation>
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
      <translation>{text} (ถึง {day})</translation>
    </message>
    <message>
      <source>{text} ({hint})</source>
      <translation>{text} ({hint})</translation>
    </message>
    <message>
      <source>{years} years {months} months</source>
      <translation>{years} ปี {months} เดือน</translation>
    </message>
    <message>
      <source>“{title}” cannot be printed blank. Nothing was printed. Print it with its facts instead.</source>
      <translation>“{title}” ไม่มีแบบเปล่า ยังไม่ได้พิมพ์สิ่งใด โปรดพิมพ์แบบมีข้อมูลแทน</translation>
    </message>
    <message>
      <source>“{title}” is no Word file. Nothing was printed. Let the name of the file end in .pdf.</source>
      <translation>“{title}” ไม่มีฉบับ Word จึงยังไม่ได้พิมพ์ ให้ตั้งชื่อไฟล์ที่ลงท้ายด้วย .pdf</translation>
    </message>
  </context>
  <context>
    <name>Paperwork</name>
    <message>
      <source>{form} (blank)</source>
      <translation>{form} (แบบเปล่า)</translation>
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
      <translation>(   ) ไม่สามารถมาร่วมประชุมได้ เนื่องจาก {dots}</translation>
    </message>
    <message>
      <source>(  ) the time suits      (  ) another time would be better: {dots}</source>
      <translation>(   ) สะดวกตามวันเวลาดังกล่าว   (   ) ขอเลื่อนเป็น {dots}</translation>
    </message>
    <message>
      <source>(  ) will come</source>
      <translation>(  ) มาร่วมประชุมได้</translation>
    </message>
    <message>
      <source>(  ) would rather come to the school, or talk by phone</source>
      <translation>(   ) ขอพบครูที่โรงเรียนหรือพูดคุยทางโทรศัพท์แทน</translation>
    </message>
    <message>
      <source>(  ) {dots} will come instead, who is the child's {short}</source>
      <translation>(  ) มอบหมายให้ {dots} มาแทน เกี่ยวข้องเป็น {short}</translation>
    </message>
    <message>
      <source>Homeroom teachers: {names}</source>
      <translation>ครูที่ปรึกษา {names}</translation>
    </message>
    <message>
      <source>Invitation to the parents' meeting</source>
      <translation>หนังสือเชิญประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Invitation to the parents' meeting of the class</source>
      <translation>ขอเชิญประชุมผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
      <source>Notice of a home visit</source>
      <translation>แจ้งกำหนดการเยี่ยมบ้านนักเรียน</translation>
    </message>
    <message>
      <source>Phone {phone}</source>
      <translation>โทร. {phone}</translation>
    </message>
    <message>
      <source>Please say in the slip below whether this suits you. The school thanks you.</source>
      <translation>จึงเรียนมาเพื่อโปรดทราบ และขอความกรุณาแจ้งความสะดวกในแบบตอบรับด้านล่าง โรงเรียนขอขอบคุณมา ณ โอกาสนี้</translation>
    </message>
    <message>
      <source>Reply slip: {parent}, parent or guardian of {name}, class {room}</source>
      <translation>แบบตอบรับ   ข้าพเจ้า {parent} ผู้ปกครองของ {name} ชั้น {room}</translation>
    </message>
    <message>
      <source>Signed {dots} parent or guardian   Phone {short}</source>
      <translation>ลงชื่อ {dots} ผู้ปกครอง   โทร. {short}</translation>
    </message>
    <message>
      <source>The homeroom teachers would like to visit the home of {name}, class {room}, on {when}. Nothing needs to be prepared.</source>
      <translation>ครูที่ปรึกษาขอนัดเยี่ยมบ้านของ {name} นักเรียนชั้น {room} ในวันที่ {when} โดยผู้ปกครองไม่ต้องจัดเตรียมสิ่งใด</translation>
    </message>
    <message>
      <source>The school hopes that you can come and thanks you.</source>
      <translation>จึงเรียนมาเพื่อทราบ และหวังเป็นอย่างยิ่งว่าจะได้รับความร่วมมือจากท่าน ขอขอบคุณมา ณ โอกาสนี้</translation>
    </message>
    <message>
      <source>You are therefore invited to the meeting on {when} at {place}.</source>
      <translation>โรงเรียนจึงขอเชิญท่านเข้าร่วมประชุมในวันที่ {when} ณ {place}</translation>
    </message>
    <message>
      <source>{day} from {start}</source>
      <translation>{day} เวลา {start} น.</translation>
    </message>
    <message>
      <source>{parent}, parent or guardian of {name}</source>
      <translation>{parent} ผู้ปกครองของ {name}</translation>
    </message>
    <message>
      <source>{school} holds the parents' meeting of class {room}, term {term}, so that home and school can look after {name} together: to hear of the learning and well-being of the children, to elect the parents' network, and to talk with the homeroom teachers.</source>
      <translation>ด้วย{school}กำหนดจัดประชุมผู้ปกครองชั้นเรียน ห้อง {room} ภาคเรียนที่ {term} เพื่อให้บ้านและโรงเรียนร่วมกันดูแล {name} รับทราบเรื่องการเรียนและความเป็นอยู่ของนักเรียน เลือกตั้งเครือข่ายผู้ปกครอง และพูดคุยกับครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>{school} visits the homes of all its students every year, to know each child and to work with the family. What is told stays between the family and those who look after the child.</source>
      <translation>ด้วย{school}จัดให้มีการเยี่ยมบ้านนักเรียนทุกคนทุกปี เพื่อรู้จักนักเรียนเป็นรายบุคคลและร่วมมือกับครอบครัว เรื่องที่พูดคุยจะรับทราบเฉพาะครอบครัวและผู้ที่ดูแลนักเรียนเท่านั้น</translation>
    </message>
  </context>
  <context>
    <name>ParentsStatus</name>
    <message>
      <source>Both dead or missing</source>
      <translation>บิดาและมารดาเสียชีวิตหรือสาบสูญ</translation>
    </message>
    <message>
      <source>Child abandoned</source>
      <translation>ถูกทอดทิ้ง</translation>
    </message>
    <message>
      <source>Divorced</source>
      <translation>หย่าร้าง</translation>
    </message>
    <message>
      <source>Father dead or missing</source>
      <translation>บิดาเสียชีวิตหรือสาบสูญ</translation>
    </message>
    <message>
      <source>Living apart</source>
      <translation>แยกกันอยู่</translation>
    </message>
    <message>
      <source>Mother dead or missing</source>
      <translation>มารดาเสียชีวิตหรือสาบสูญ</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>อยู่ด้วยกัน</translation>
    </message>
  </context>
  <context>
    <name>Part</name>
    <message>
      <source>Address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>Care case: what was done and how it went</source>
      <translation>การดูแลช่วยเหลือ: สิ่งที่ทำและผล</translation>
    </message>
    <message>
      <source>Counselling notes, word for word</source>
      <translation>บันทึกการให้คำปรึกษาทุกถ้อยคำ</translation>
    </message>
    <message>
      <source>Follow-up {day}</source>
      <translation>ติดตามผล {day}</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>Groups of the screening</source>
      <translation>ผลการคัดกรองรายด้าน</translation>
    </message>
    <message>
      <source>Guardian, telephone, address</source>
      <translation>ผู้ปกครอง โทรศัพท์ ที่อยู่</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>สุขภาพ</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>การเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Identity: national id, date of birth, sex</source>
      <translation>ข้อมูลประจำตัว: เลขประจำตัวประชาชน วันเกิด เพศ</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>ผลการเรียนและเวลาเรียน</translation>
    </message>
    <message>
      <source>Restricted signs and results</source>
      <translation>ข้อมูลและผลที่จำกัดผู้เห็น</translation>
    </message>
    <message>
      <source>Results of answer sheets</source>
      <translation>ผลแบบประเมิน</translation>
    </message>
    <message>
      <source>Talents and strengths</source>
      <translation>ความสามารถพิเศษและจุดแข็ง</translation>
    </message>
    <message>
      <source>Term {term}</source>
      <translation>ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>น้ำหนักและส่วนสูง</translation>
    </message>
    <message>
      <source>Weight {weight} kg, height {height} cm</source>
      <translation>น้ำหนัก {weight} กก. ส่วนสูง {height} ซม.</translation>
    </message>
    <message>
      <source>{instrument}, {informant}</source>
      <translation>{instrument} ({informant})</translation>
    </message>
    <message>
      <source>{relation}: telephone {phone}</source>
      <translation>{relation} โทรศัพท์ {phone}</translation>
    </message>
    <message>
      <source>{text} (done on {day})</source>
      <translation>{text} (ทำเมื่อ {day})</translation>
    </message>
  </context>
  <context>
    <name>Participation</name>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>After</source>
      <translation>หลัง</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>ก่อน</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>จำนวนชั่วโมง</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>ผ่าน</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Took part</source>
      <translation>เข้าร่วม</translation>
    </message>
  </context>
  <context>
    <name>Pattern</name>
    <message>
      <source>An area has at most {most} patterns. Nothing was saved.</source>
      <translation>ด้านหนึ่งมีแบบสำเร็จได้ไม่เกิน {most} แบบ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Every pattern needs a name. Nothing was saved.</source>
      <translation>แบบสำเร็จทุกแบบต้องมีชื่อ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The screening form has no such area any more. Nothing was saved.</source>
      <translation>แบบคัดกรองไม่มีด้านนี้แล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{instrument}: {scale}</source>
      <translation>{instrument}: {scale}</translation>
    </message>
    <message>
      <source>“{name}” needs 1 to {most} things to do. Nothing was saved.</source>
      <translation>“{name}” ต้องมีสิ่งที่ทำ 1–{most} ข้อ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}” needs a goal that can be measured. Nothing was saved.</source>
      <translation>“{name}” ต้องมีเป้าหมายที่วัดได้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}” stands twice. Nothing was saved.</source>
      <translation>“{name}” ซ้ำกัน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: choose the kind of activity. Nothing was saved.</source>
      <translation>“{name}” ข้อ {line}: โปรดเลือกชนิดกิจกรรม ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: choose who does it. Nothing was saved.</source>
      <translation>“{name}” ข้อ {line}: โปรดเลือกผู้รับผิดชอบ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: due in 1 to {longest} days. Nothing was saved.</source>
      <translation>“{name}” ข้อ {line}: ครบกำหนดได้ใน 1–{longest} วัน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>“{name}”, line {line}: write what is to be done. Nothing was saved.</source>
      <translation>“{name}” ข้อ {line}: โปรดเขียนสิ่งที่ทำ ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>(nobody yet)</source>
      <translation>(ยังไม่ระบุ)</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>บัญชี</translation>
    </message>
    <message>
      <source>Account {name}</source>
      <translation>บัญชี {name}</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>บัญชีผู้ใช้</translation>
    </message>
    <message>
      <source>Accounts and rights</source>
      <translation>จัดการบัญชีและสิทธิ์</translation>
    </message>
    <message>
      <source>Add photos and papers</source>
      <translation>เพิ่มรูปถ่ายและเอกสาร</translation>
    </message>
    <message>
      <source>Add the account</source>
      <translation>เพิ่มบัญชีนี้</translation>
    </message>
    <message>
      <source>Admin</source>
      <translation>ผู้ดูแล</translation>
    </message>
    <message>
      <source>Back up, check, recovery sheet</source>
      <translation>สำรอง ตรวจสอบ ใบกู้คืน</translation>
    </message>
    <message>
      <source>Be told of urgent cases</source>
      <translation>รับแจ้งกรณีเร่งด่วน</translation>
    </message>
    <message>
      <source>Bring one child back from a backup</source>
      <translation>นำข้อมูลนักเรียนคนหนึ่งกลับจากสำรอง</translation>
    </message>
    <message>
      <source>Care head</source>
      <translation>หน.ดูแลฯ</translation>
    </message>
    <message>
      <source>Classes this person advises, which the account follows: {classes}</source>
      <translation>ห้องที่ท่านนี้เป็นครูที่ปรึกษา บัญชีเห็นตามไปด้วย: {classes}</translation>
    </message>
    <message>
      <source>Classes, grades</source>
      <translation>ห้อง / ระดับชั้น</translation>
    </message>
    <message>
      <source>Classes, such as ม.1/1 ม.1/2 (homeroom, subject)</source>
      <translation>ห้องเรียน เช่น ม.1/1 ม.1/2 (ครูที่ปรึกษา ครูผู้สอน)</translation>
    </message>
    <message>
      <source>Close the account</source>
      <translation>ปิดบัญชี</translation>
    </message>
    <message>
      <source>Close the account {name}?</source>
      <translation>ปิดบัญชี {name} หรือไม่</translation>
    </message>
    <message>
      <source>Close the account …</source>
      <translation>ปิดบัญชี …</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>ปิดแล้ว</translation>
    </message>
    <message>
      <source>Counselling and conferences (sealed)</source>
      <translation>ให้คำปรึกษาและประชุมรายกรณี (ผนึก)</translation>
    </message>
    <message>
      <source>Decide on papers</source>
      <translation>พิจารณาอนุมัติเอกสาร</translation>
    </message>
    <message>
      <source>Deputy</source>
      <translation>รอง ผอ.</translation>
    </message>
    <message>
      <source>Discipline</source>
      <translation>ปกครอง</translation>
    </message>
    <message>
      <source>Each person opens the program with a passphrase of their own, known to nobody else.</source>
      <translation>แต่ละคนเปิดโปรแกรมด้วยรหัสผ่านของตนเองซึ่งคนอื่นไม่รู้</translation>
    </message>
    <message>
      <source>Edit a child's record</source>
      <translation>แก้ไขระเบียนนักเรียน</translation>
    </message>
    <message>
      <source>Export figures without names</source>
      <translation>ส่งออกตัวเลขไม่มีชื่อ</translation>
    </message>
    <message>
      <source>Export with names</source>
      <translation>ส่งออกแบบมีชื่อ</translation>
    </message>
    <message>
      <source>Follow and answer referrals</source>
      <translation>ติดตามและตอบกลับการส่งต่อ</translation>
    </message>
    <message>
      <source>For somebody who forgot theirs. A closed account is opened again by it.</source>
      <translation>สำหรับผู้ที่ลืมรหัสผ่าน ถ้าบัญชีปิดอยู่จะเปิดใช้อีกครั้ง</translation>
    </message>
    <message>
      <source>Give a new passphrase</source>
      <translation>ตั้งรหัสผ่านใหม่ให้</translation>
    </message>
    <message>
      <source>Give screening back to the teacher</source>
      <translation>ส่งผลคัดกรองคืนให้ครูแก้</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>หน.ระดับ</translation>
    </message>
    <message>
      <source>Grades, such as ม.1 (grade head)</source>
      <translation>ระดับชั้น เช่น ม.1 (หัวหน้าระดับชั้น)</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>แนะแนว</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>ที่ปรึกษา</translation>
    </message>
    <message>
      <source>Import and move children</source>
      <translation>นำเข้าและย้ายนักเรียน</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>ใช้งาน</translation>
    </message>
    <message>
      <source>It is kept whose account {name} is.</source>
      <translation>บันทึกเจ้าของบัญชี {name} แล้ว</translation>
    </message>
    <message>
      <source>Its passphrase no longer opens anything. A new passphrase opens the account again.</source>
      <translation>รหัสผ่านของบัญชีนี้จะเปิดอะไรไม่ได้อีก ถ้าจะเปิดบัญชีคืนให้ตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
      <source>Join the homes of brothers and sisters</source>
      <translation>รวมครัวเรือนของพี่น้อง</translation>
    </message>
    <message>
      <source>Keep care cases and plans</source>
      <translation>บันทึกกรณีช่วยเหลือและแผน</translation>
    </message>
    <message>
      <source>Keep the homeroom log and activities</source>
      <translation>บันทึกโฮมรูมและกิจกรรม</translation>
    </message>
    <message>
      <source>Keep the person</source>
      <translation>บันทึกเจ้าของบัญชี</translation>
    </message>
    <message>
      <source>Key answers, visit, screen</source>
      <translation>กรอกคำตอบ เยี่ยมบ้าน คัดกรอง</translation>
    </message>
    <message>
      <source>Look at attached papers</source>
      <translation>ดูเอกสารแนบ</translation>
    </message>
    <message>
      <source>Merge two records of one child</source>
      <translation>รวมระเบียนที่ซ้ำกัน</translation>
    </message>
    <message>
      <source>Name of the account (letters, digits, dots or dashes)</source>
      <translation>ชื่อบัญชี (ตัวอักษร ตัวเลข จุด หรือขีด)</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
      <source>Note points of behaviour</source>
      <translation>บันทึกคะแนนพฤติกรรม</translation>
    </message>
    <message>
      <source>Nurse</source>
      <translation>พยาบาล</translation>
    </message>
    <message>
      <source>Open a child's record</source>
      <translation>เปิดระเบียนนักเรียน</translation>
    </message>
    <message>
      <source>Open a file that was handed over</source>
      <translation>เปิดแฟ้มส่งมอบ</translation>
    </message>
    <message>
      <source>Papers bear this person's name. A homeroom account follows the classes they advise.</source>
      <translation>เอกสารจะใช้ชื่อท่านนี้ และบัญชีครูที่ปรึกษาจะเห็นห้องที่ท่านเป็นครูที่ปรึกษาในปีการศึกษานั้น</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>ผู้ใช้และสิทธิ์</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>บุคลากร</translation>
    </message>
    <message>
      <source>Person of the staff</source>
      <translation>บุคลากรเจ้าของบัญชี</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>ผอ.</translation>
    </message>
    <message>
      <source>Print screening and results</source>
      <translation>พิมพ์ผลคัดกรองและแบบประเมิน</translation>
    </message>
    <message>
      <source>Print the class list</source>
      <translation>พิมพ์รายชื่อห้อง</translation>
    </message>
    <message>
      <source>Print the student record</source>
      <translation>พิมพ์ระเบียนนักเรียน</translation>
    </message>
    <message>
      <source>Read and write teachers' views</source>
      <translation>อ่านและเขียนความเห็นของครู</translation>
    </message>
    <message>
      <source>Read the trace</source>
      <translation>อ่านบันทึกการเข้าดู</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>อ่านได้</translation>
    </message>
    <message>
      <source>Refer a child</source>
      <translation>ส่งต่อนักเรียน</translation>
    </message>
    <message>
      <source>Registrar</source>
      <translation>ทะเบียน</translation>
    </message>
    <message>
      <source>Report a child in danger</source>
      <translation>แจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>บทบาท</translation>
    </message>
    <message>
      <source>Roles (one person may hold several)</source>
      <translation>บทบาท (คนหนึ่งมีได้หลายบทบาท)</translation>
    </message>
    <message>
      <source>Save the roles</source>
      <translation>บันทึกบทบาท</translation>
    </message>
    <message>
      <source>School's facts, cut-offs, forms</source>
      <translation>ข้อมูลโรงเรียน จุดตัด แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Sealed notes</source>
      <translation>บันทึกปกปิด</translation>
    </message>
    <message>
      <source>See behaviour points and letters</source>
      <translation>ดูคะแนนพฤติกรรมและหนังสือ</translation>
    </message>
    <message>
      <source>See the class board, answers, visits</source>
      <translation>ดูกระดานห้อง คำตอบ การเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>See the groups of screening</source>
      <translation>ดูกลุ่มจากการคัดกรอง</translation>
    </message>
    <message>
      <source>See the history of changes</source>
      <translation>ดูประวัติการแก้ไข</translation>
    </message>
    <message>
      <source>See the list of children</source>
      <translation>ดูรายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>See the school's figures</source>
      <translation>ดูตัวเลขสรุปของโรงเรียน</translation>
    </message>
    <message>
      <source>See the year's referrals</source>
      <translation>ดูการส่งต่อทั้งปี</translation>
    </message>
    <message>
      <source>See what is to do today</source>
      <translation>ดูเรื่องที่ต้องทำวันนี้</translation>
    </message>
    <message>
      <source>Sign for the committee</source>
      <translation>ลงชื่อแทนคณะกรรมการ</translation>
    </message>
    <message>
      <source>Special ed.</source>
      <translation>กศ.พิเศษ</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>ครูผู้สอน</translation>
    </message>
    <message>
      <source>Take a change back</source>
      <translation>เรียกคืนการแก้ไข</translation>
    </message>
    <message>
      <source>Take points of behaviour out</source>
      <translation>นำคะแนนพฤติกรรมออก</translation>
    </message>
    <message>
      <source>The account {name} can open the school now.</source>
      <translation>บัญชี {name} เปิดข้อมูลได้แล้ว</translation>
    </message>
    <message>
      <source>The account {name} is closed. What it did stays in the trace.</source>
      <translation>ปิดบัญชี {name} แล้ว สิ่งที่บัญชีนี้เคยทำยังอยู่ในบันทึกการเข้าดู</translation>
    </message>
    <message>
      <source>The account {name} now belongs to nobody of the staff.</source>
      <translation>บัญชี {name} ไม่ผูกกับบุคลากรคนใดแล้ว</translation>
    </message>
    <message>
      <source>The first passphrase. The person changes it under Settings.</source>
      <translation>รหัสผ่านแรก เจ้าของบัญชีเปลี่ยนเองได้ในหน้าตั้งค่า</translation>
    </message>
    <message>
      <source>The roles of {name} are saved.</source>
      <translation>บันทึกบทบาทของ {name} แล้ว</translation>
    </message>
    <message>
      <source>There is no account yet.</source>
      <translation>ยังไม่มีบัญชีผู้ใช้</translation>
    </message>
    <message>
      <source>There is no right to show.</source>
      <translation>ไม่มีสิทธิ์ให้แสดง</translation>
    </message>
    <message>
      <source>What each role may do</source>
      <translation>แต่ละบทบาททำอะไรได้</translation>
    </message>
    <message>
      <source>class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>grade</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>own</source>
      <translation>ของตน</translation>
    </message>
    <message>
      <source>school</source>
      <translation>ทั้งหมด</translation>
    </message>
    <message>
      <source>{name} has a new passphrase. Nothing of the records is lost.</source>
      <translation>{name} มีรหัสผ่านใหม่แล้ว ข้อมูลไม่มีส่วนใดสูญหาย</translation>
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
      <translation>ค้นหาชื่อ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>People to choose from</source>
      <translation>รายชื่อให้เลือก</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>รูป</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>There is nobody to choose from. Choose a class at the top of the window.</source>
      <translation>ไม่มีรายชื่อให้เลือก เลือกห้องเรียนที่แถบด้านบนก่อน</translation>
    </message>
    <message>
      <source>Tick at least one name first.</source>
      <translation>เลือกอย่างน้อยหนึ่งคนก่อน</translation>
    </message>
    <message>
      <source>Tick everybody</source>
      <translation>เลือกทั้งห้อง</translation>
    </message>
    <message>
      <source>Tick nobody</source>
      <translation>ล้างที่เลือก</translation>
    </message>
    <message>
      <source>Tick who is left</source>
      <translation>เลือกคนที่ยังไม่เสร็จ</translation>
    </message>
    <message>
      <source>Ticked</source>
      <translation>เลือก</translation>
    </message>
    <message>
      <source>{count} of {total} ticked · Space ticks</source>
      <translation>เลือกแล้ว {count} จาก {total} คน · กดเว้นวรรคเพื่อเลือก</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>The file {file} cannot be read. Choose another one.</source>
      <translation>อ่านไฟล์ {file} ไม่ได้ กรุณาเลือกไฟล์อื่น</translation>
    </message>
  </context>
  <context>
    <name>Picking</name>
    <message>
      <source>Children found</source>
      <translation>นักเรียนที่พบ</translation>
    </message>
    <message>
      <source>Name, nickname or number of the child</source>
      <translation>ชื่อ ชื่อเล่น หรือเลขประจำตัวนักเรียน</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>The PDF is cut short. Nothing was added. Scan or copy it once more.</source>
      <translation>ไฟล์ PDF ขาดตอนท้าย ยังไม่ได้เพิ่มอะไร กรุณาสแกนหรือคัดลอกมาใหม่</translation>
    </message>
    <message>
      <source>The PDF is locked with a password. Nothing was added. Save it without one.</source>
      <translation>ไฟล์ PDF ล็อกด้วยรหัสผ่าน ยังไม่ได้เพิ่มอะไร กรุณาบันทึกแบบไม่มีรหัสก่อน</translation>
    </message>
    <message>
      <source>The picture has more than {most} million points. Save it smaller and try again.</source>
      <translation>รูปนี้มีขนาดเกิน {most} ล้านพิกเซล โปรดบันทึกรูปให้เล็กลงแล้วลองใหม่</translation>
    </message>
    <message>
      <source>The picture is damaged or cut short. Copy it from the camera or phone once more.</source>
      <translation>รูปนี้เสียหายหรือไม่ครบถ้วน โปรดคัดลอกจากกล้องหรือโทรศัพท์ใหม่อีกครั้ง</translation>
    </message>
    <message>
      <source>This file is not a picture that can be read. Choose a JPEG or PNG, or a HEIC photo from a phone.</source>
      <translation>ไฟล์นี้ไม่ใช่รูปภาพที่อ่านได้ โปรดเลือกรูป JPEG, PNG หรือ HEIC จากโทรศัพท์</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Change the picture</source>
      <translation>เปลี่ยนภาพ</translation>
    </message>
    <message>
      <source>Choose a picture, or drop it here</source>
      <translation>เลือกภาพ หรือลากมาวางที่นี่</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>เอาภาพออก</translation>
    </message>
    <message>
      <source>Take out: {picture}</source>
      <translation>เอาภาพออก: {picture}</translation>
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <source>1 improved · 2 same · 3 worse. Only what you write is kept.</source>
      <translation>กด 1 ดีขึ้น · 2 คงเดิม · 3 แย่ลง บันทึกเฉพาะแถวที่เขียน</translation>
    </message>
    <message>
      <source>A new plan</source>
      <translation>แผนใหม่</translation>
    </message>
    <message>
      <source>After</source>
      <translation>หลัง</translation>
    </message>
    <message>
      <source>Again on</source>
      <translation>ดูอีกเมื่อ</translation>
    </message>
    <message>
      <source>All are measured by</source>
      <translation>วัดทุกคนด้วย</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Area and children</source>
      <translation>ด้านและนักเรียน</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>ก่อน</translation>
    </message>
    <message>
      <source>Begin the plan</source>
      <translation>เริ่มแผน</translation>
    </message>
    <message>
      <source>Children of the plan</source>
      <translation>นักเรียนในแผน</translation>
    </message>
    <message>
      <source>Choose a class at the top of the window first.</source>
      <translation>เลือกห้องที่ด้านบนของหน้าต่างก่อน</translation>
    </message>
    <message>
      <source>Choose an area. Nothing was changed.</source>
      <translation>เลือกด้านก่อน ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Close all that are open</source>
      <translation>ปิดทุกกรณีที่เปิดอยู่</translation>
    </message>
    <message>
      <source>Close this child's case</source>
      <translation>ปิดกรณีของคนนี้</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>เอกสาร</translation>
    </message>
    <message>
      <source>Documents to make now</source>
      <translation>เอกสารที่ทำได้ตอนนี้</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จ</translation>
    </message>
    <message>
      <source>Done for all: write the day in “Done on”</source>
      <translation>ทำแล้วทั้งกลุ่ม: เขียนวันที่ในช่อง “ทำเมื่อ”</translation>
    </message>
    <message>
      <source>Each child gets a case of its own with these things to do.</source>
      <translation>นักเรียนแต่ละคนจะมีกรณีของตัวเอง พร้อมสิ่งที่ต้องทำเหล่านี้</translation>
    </message>
    <message>
      <source>Follow-up of all</source>
      <translation>ติดตามทุกคน</translation>
    </message>
    <message>
      <source>Give the plan a name. Nothing was changed.</source>
      <translation>ตั้งชื่อแผนก่อน ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>How it goes with each child</source>
      <translation>แต่ละคนเป็นอย่างไร</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>ครั้งก่อน</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No instrument: what is seen is written down for each child</source>
      <translation>ไม่ใช้เครื่องมือ เขียนสิ่งที่สังเกตเป็นรายคน</translation>
    </message>
    <message>
      <source>Nobody is ticked beforehand. Whoever has an open case there is joined to it.</source>
      <translation>ยังไม่ได้เลือกใครไว้ก่อน คนที่มีกรณีเปิดอยู่ในด้านนี้จะรวมเข้ากับกรณีเดิม</translation>
    </message>
    <message>
      <source>Now 1 2 3</source>
      <translation>ตอนนี้ 1 2 3</translation>
    </message>
    <message>
      <source>One plan for all of them</source>
      <translation>แผนเดียวสำหรับทุกคน</translation>
    </message>
    <message>
      <source>One plan for many</source>
      <translation>แผนช่วยเหลือรายกลุ่ม</translation>
    </message>
    <message>
      <source>Plans of this class</source>
      <translation>แผนของห้องนี้</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>จุดแข็ง</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>แผน</translation>
    </message>
    <message>
      <source>The plan with its children, and the summary of the class.</source>
      <translation>แผนพร้อมรายชื่อนักเรียน และสรุปผลการช่วยเหลือของห้อง</translation>
    </message>
    <message>
      <source>This plan is not on record any more. Nothing was changed.</source>
      <translation>ไม่มีแผนนี้ในระบบแล้ว ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Tick at least one child. Nothing was changed.</source>
      <translation>เลือกนักเรียนอย่างน้อยหนึ่งคน ข้อมูลเดิมไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>What is done for all</source>
      <translation>สิ่งที่ทำกับทุกคน</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>สิ่งที่พบ</translation>
    </message>
    <message>
      <source>Who is at risk in the same area?</source>
      <translation>ใครเสี่ยงในด้านเดียวกัน</translation>
    </message>
    <message>
      <source>Why nothing was measured again (for those without a newer result)</source>
      <translation>เหตุผลที่ไม่ได้วัดซ้ำ (สำหรับคนที่ไม่มีผลใหม่)</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>ปิดแล้ว</translation>
    </message>
    <message>
      <source>{area} ({count})</source>
      <translation>{area} ({count} คน)</translation>
    </message>
    <message>
      <source>{group} · has case {number}: {reasons}</source>
      <translation>{group} · มีกรณี {number} แล้ว: {reasons}</translation>
    </message>
    <message>
      <source>{group}: {reasons}</source>
      <translation>{group}: {reasons}</translation>
    </message>
    <message>
      <source>{measure} (known of {count} of {all})</source>
      <translation>{measure} (มีผลแล้ว {count} จาก {all} คน)</translation>
    </message>
    <message>
      <source>{name} (ended)</source>
      <translation>{name} (สิ้นสุดแล้ว)</translation>
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
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Individual development plan</source>
      <translation>แผนพัฒนานักเรียนรายบุคคล</translation>
    </message>
    <message>
      <source>Judges</source>
      <translation>ผู้ประเมิน</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผลการพัฒนา</translation>
    </message>
    <message>
      <source>Strengths on the record</source>
      <translation>จุดแข็งที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>แผนพัฒนา</translation>
    </message>
  </context>
  <context>
    <name>Policy</name>
    <message>
      <source>Agency</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>Policy or standard</source>
      <translation>นโยบายหรือมาตรฐาน</translation>
    </message>
    <message>
      <source>What it asks</source>
      <translation>สิ่งที่กำหนด</translation>
    </message>
    <message>
      <source>What we lack</source>
      <translation>สิ่งที่โรงเรียนยังขาด</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปี</translation>
    </message>
  </context>
  <context>
    <name>Praise</name>
    <message>
      <source>Award</source>
      <translation>รางวัล</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>เกียรติบัตร</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>มอบให้</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>บุคลากร</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>คำขอบคุณ</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Close the preview</source>
      <translation>ปิดหน้าตัวอย่าง</translation>
    </message>
    <message>
      <source>Fit the width (Ctrl 0)</source>
      <translation>พอดีความกว้าง (Ctrl 0)</translation>
    </message>
    <message>
      <source>Larger (Ctrl +)</source>
      <translation>ขยาย (Ctrl +)</translation>
    </message>
    <message>
      <source>Letter no., Enter</source>
      <translation>เลขที่หนังสือ แล้วกด Enter</translation>
    </message>
    <message>
      <source>PDF file</source>
      <translation>ไฟล์ PDF</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>หน้า {page} จาก {count}</translation>
    </message>
    <message>
      <source>Pages of {title}</source>
      <translation>หน้าตัวอย่างของ {title}</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>บันทึกเป็น {name} แล้ว</translation>
    </message>
    <message>
      <source>Sending page {page} of {count} to the printer</source>
      <translation>กำลังส่งหน้า {page} จาก {count} ไปเครื่องพิมพ์</translation>
    </message>
    <message>
      <source>Smaller (Ctrl -)</source>
      <translation>ย่อ (Ctrl -)</translation>
    </message>
    <message>
      <source>{title} was sent to the printer.</source>
      <translation>ส่ง {title} ไปเครื่องพิมพ์แล้ว</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Printing {form}</source>
      <translation>กำลังพิมพ์{form}</translation>
    </message>
    <message>
      <source>Say for whom: one child, a class, a grade or the whole school.</source>
      <translation>กรุณาระบุว่าจะพิมพ์ของใคร: นักเรียนหนึ่งคน ห้อง ชั้น หรือทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>There is no class of the grade {grade} in this school year. Write a grade like ม.1. Nothing was printed.</source>
      <translation>ปีการศึกษานี้ไม่มีห้องในระดับชั้น {grade} เขียนระดับชั้นแบบ ม.1 ยังไม่ได้พิมพ์อะไร</translation>
    </message>
    <message>
      <source>There is no form called {key}. student-care forms lists them.</source>
      <translation>ไม่มีแบบฟอร์มชื่อ {key} ดูรายชื่อได้ด้วย student-care forms</translation>
    </message>
    <message>
      <source>There is nobody to print for. No file was written.</source>
      <translation>ไม่มีนักเรียนให้พิมพ์ จึงไม่ได้สร้างไฟล์</translation>
    </message>
    <message>
      <source>{form} is no official letter, so it takes no number. No file was written.</source>
      <translation>{form} ไม่ใช่หนังสือราชการ จึงไม่มีเลขที่หนังสือ ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>{form} is of a whole class, not of one child. Say a class, a grade or the whole school. No file was written.</source>
      <translation>{form} เป็นแบบของทั้งห้อง ไม่ใช่ของนักเรียนคนเดียว โปรดระบุห้อง ชั้น หรือทั้งโรงเรียน ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>{form} is of the whole school. Print it for everybody. No file was written.</source>
      <translation>{form} เป็นของทั้งโรงเรียน พิมพ์โดยเลือกทั้งโรงเรียน (--all) ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
      <source>{form} is printed for one child at a time, never for a class or the school. No file was written.</source>
      <translation>{form} พิมพ์ได้ทีละคน ไม่พิมพ์ทั้งห้องหรือทั้งโรงเรียน ไม่มีการสร้างไฟล์</translation>
    </message>
  </context>
  <context>
    <name>Print page</name>
    <message>
      <source>Look and print</source>
      <translation>เปิดดูและพิมพ์</translation>
    </message>
    <message>
      <source>Look at and print: {form}</source>
      <translation>เปิดดูและพิมพ์: {form}</translation>
    </message>
    <message>
      <source>There is no document to make here. Go on.</source>
      <translation>ไม่มีเอกสารที่ต้องทำในขั้นนี้ ไปต่อได้เลย</translation>
    </message>
  </context>
  <context>
    <name>ProbationPaper</name>
    <message>
      <source>(  ) will come at that time   (  ) would like to come on {dots}</source>
      <translation>(  ) มาพบได้ตามวันเวลานั้น   (  ) ขอเปลี่ยนเป็นวันที่ {dots}</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Homeroom teacher: {names}</source>
      <translation>ครูที่ปรึกษา {names}</translation>
    </message>
    <message>
      <source>I understand that this breaks the rules of the school. I promise to behave well from now on until {until}, to come to school regularly and to follow the advice of my teachers.</source>
      <translation>ข้าพเจ้าเข้าใจว่าการกระทำนี้ผิดระเบียบของโรงเรียน และขอให้สัญญาว่าตั้งแต่นี้จนถึงวันที่ {until} จะประพฤติตนดี มาเรียนสม่ำเสมอ และปฏิบัติตามคำแนะนำของครู</translation>
    </message>
    <message>
      <source>I, {dots}, guardian of {name}, class {room}</source>
      <translation>ข้าพเจ้า {dots} ผู้ปกครองของ {name} ชั้น {room}</translation>
    </message>
    <message>
      <source>I, {name}, student number {number} of class {room}, did the following on {day}: {what}</source>
      <translation>ข้าพเจ้า {name} เลขประจำตัวนักเรียน {number} ชั้น {room} ได้กระทำเมื่อวันที่ {day} คือ {what}</translation>
    </message>
    <message>
      <source>If I break this promise I agree that the school takes the next step of its rules, and that my parents and the school find together what helps me.</source>
      <translation>หากข้าพเจ้าไม่ทำตามสัญญานี้ ยินยอมให้โรงเรียนดำเนินการขั้นต่อไปตามระเบียบ โดยผู้ปกครองและโรงเรียนจะร่วมกันหาทางช่วยเหลือข้าพเจ้า</translation>
    </message>
    <message>
      <source>Invitation to talk about the behaviour of a student</source>
      <translation>ขอเชิญพบเพื่อหารือเรื่องความประพฤติของนักเรียน</translation>
    </message>
    <message>
      <source>Letter to the parents about behaviour</source>
      <translation>หนังสือเชิญผู้ปกครองเรื่องความประพฤติ</translation>
    </message>
    <message>
      <source>Phone {phone}</source>
      <translation>โทร. {phone}</translation>
    </message>
    <message>
      <source>Probation is one of the four measures of the ministry's regulation on punishing students, B.E. 2548.</source>
      <translation>การทำทัณฑ์บนเป็นหนึ่งในสี่มาตรการตามระเบียบกระทรวงศึกษาธิการว่าด้วยการลงโทษนักเรียนและนักศึกษา พ.ศ. 2548</translation>
    </message>
    <message>
      <source>Promise under probation</source>
      <translation>หนังสือทัณฑ์บน</translation>
    </message>
    <message>
      <source>Signed {dots} guardian   Phone {time}</source>
      <translation>ลงชื่อ {dots} ผู้ปกครอง   โทร. {time}</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Thank you for your trust and your help.</source>
      <translation>จึงเรียนมาเพื่อโปรดทราบ และขอขอบคุณที่ให้ความร่วมมือ</translation>
    </message>
    <message>
      <source>The guardian has heard this promise and will help to keep it.</source>
      <translation>ผู้ปกครองได้รับทราบสัญญานี้ และจะช่วยดูแลให้เป็นไปตามสัญญา</translation>
    </message>
    <message>
      <source>The school would like to talk with you about how home and school can help together. Please come to meet the homeroom teacher on {dots} at {time}.</source>
      <translation>โรงเรียนจึงขอเชิญท่านมาพบครูที่ปรึกษา เพื่อหารือว่าบ้านและโรงเรียนจะช่วยกันดูแลได้อย่างไร ในวันที่ {dots} เวลา {time} น.</translation>
    </message>
    <message>
      <source>{guardian}, guardian of {name}</source>
      <translation>{guardian} ผู้ปกครองของ {name}</translation>
    </message>
    <message>
      <source>{name}, class {room}, for whom you care, has {left} of {start} behaviour points left this school year. The last entry is of {day}: {what}</source>
      <translation>ด้วย {name} นักเรียนชั้น {room} ซึ่งอยู่ในความปกครองของท่าน ปีการศึกษานี้มีคะแนนความประพฤติคงเหลือ {left} จาก {start} คะแนน รายการล่าสุดเมื่อวันที่ {day} คือ {what}</translation>
    </message>
  </context>
  <context>
    <name>Profile</name>
    <message>
      <source>Informant</source>
      <translation>ผู้ประเมิน</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>คะแนน</translation>
    </message>
    <message>
      <source>Score against the bands</source>
      <translation>คะแนนเทียบกับเกณฑ์</translation>
    </message>
    <message>
      <source>no level</source>
      <translation>ยังไม่บอกระดับ</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>ไม่มีคะแนน</translation>
    </message>
    <message>
      <source>{low}–{high}</source>
      <translation>{low}–{high}</translation>
    </message>
    <message>
      <source>{scale}, {informant}: {score}, {level}</source>
      <translation>{scale} {informant} {score} {level}</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Student care</source>
      <translation>ระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>There is no screen here, so the window cannot be shown. Start the program on a machine with a screen, or come in by ssh -X. Without a screen the commands do the same work: student-care --help lists them.</source>
      <translation>เครื่องนี้ไม่มีจอภาพ จึงแสดงหน้าต่างไม่ได้ โปรดเปิดโปรแกรมบนเครื่องที่มีจอภาพ หรือต่อเข้ามาด้วย ssh -X หากไม่มีจอภาพ ใช้คำสั่งทำงานเดียวกันได้ ดูรายการด้วย student-care --help</translation>
    </message>
  </context>
  <context>
    <name>Project</name>
    <message>
      <source>A Mend and go on</source>
      <translation>A ปรับปรุงแก้ไข</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>งบประมาณ</translation>
    </message>
    <message>
      <source>C Check</source>
      <translation>C ตรวจสอบ</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>รหัส</translation>
    </message>
    <message>
      <source>D Do</source>
      <translation>D ปฏิบัติ</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Expected results</source>
      <translation>ผลที่คาดว่าจะได้รับ</translation>
    </message>
    <message>
      <source>From</source>
      <translation>ตั้งแต่</translation>
    </message>
    <message>
      <source>From 15 years free, learner development</source>
      <translation>เรียนฟรี 15 ปี (กิจกรรมพัฒนาผู้เรียน)</translation>
    </message>
    <message>
      <source>From other sources</source>
      <translation>แหล่งอื่น</translation>
    </message>
    <message>
      <source>From the school's income</source>
      <translation>เงินรายได้สถานศึกษา</translation>
    </message>
    <message>
      <source>From the subsidy per head</source>
      <translation>เงินอุดหนุนรายหัว</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
      <source>How it is evaluated</source>
      <translation>การประเมินผล</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Materials</source>
      <translation>ค่าวัสดุ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อโครงการ/กิจกรรม</translation>
    </message>
    <message>
      <source>Number of the target group</source>
      <translation>จำนวนกลุ่มเป้าหมาย</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>วัตถุประสงค์</translation>
    </message>
    <message>
      <source>P Plan</source>
      <translation>P วางแผน</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>สถานที่</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>วางแผนไว้</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>โครงการ</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>หลักการและเหตุผล</translation>
    </message>
    <message>
      <source>Remuneration</source>
      <translation>ค่าตอบแทน</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Serves</source>
      <translation>สนองงาน</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>ค่าใช้สอย</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>ใช้จ่ายแล้ว</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Target group</source>
      <translation>กลุ่มเป้าหมาย</translation>
    </message>
    <message>
      <source>Target in numbers</source>
      <translation>เป้าหมายเชิงปริมาณ</translation>
    </message>
    <message>
      <source>Target in quality</source>
      <translation>เป้าหมายเชิงคุณภาพ</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>ถึง</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลการดำเนินงาน</translation>
    </message>
    <message>
      <source>Working with</source>
      <translation>ผู้ร่วมงาน</translation>
    </message>
    <message>
      <source>{name}: the budget is {budget} baht, but its kinds add up to {sum}: {difference} apart.</source>
      <translation>{name}: งบประมาณ {budget} บาท แต่รวมตามประเภทรายจ่ายได้ {sum} บาท ต่างกัน {difference} บาท</translation>
    </message>
    <message>
      <source>{name}: the budget is {budget} baht, but its sources add up to {sum}: {difference} apart.</source>
      <translation>{name}: งบประมาณ {budget} บาท แต่รวมตามแหล่งเงินได้ {sum} บาท ต่างกัน {difference} บาท</translation>
    </message>
    <message>
      <source>{name}: {spent} baht were spent of a budget of {budget}.</source>
      <translation>{name}: ใช้จ่ายไป {spent} บาท จากงบประมาณ {budget} บาท</translation>
    </message>
  </context>
  <context>
    <name>Promote</name>
    <message>
      <source>Activities</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Activities of the child</source>
      <translation>กิจกรรมของนักเรียน</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>After</source>
      <translation>หลัง</translation>
    </message>
    <message>
      <source>All hours</source>
      <translation>ชม.รวม</translation>
    </message>
    <message>
      <source>Asked before any case is closed. A plan only where there is a strength.</source>
      <translation>ระบบจะถามจุดแข็งก่อนปิดการช่วยเหลือทุกครั้ง แผนพัฒนาทำเมื่อมีจุดแข็งที่จะต่อยอด</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>รางวัล</translation>
    </message>
    <message>
      <source>Award or level reached</source>
      <translation>รางวัลหรือระดับที่ได้</translation>
    </message>
    <message>
      <source>Awards</source>
      <translation>รางวัล</translation>
    </message>
    <message>
      <source>Awards and praise</source>
      <translation>รางวัลและคำยกย่อง</translation>
    </message>
    <message>
      <source>Awards and scholarships</source>
      <translation>รางวัลและทุนการศึกษา</translation>
    </message>
    <message>
      <source>Baht</source>
      <translation>บาท</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>ก่อน</translation>
    </message>
    <message>
      <source>Before it is signed</source>
      <translation>ก่อนลงชื่อ</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>เริ่ม</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>เข้าร่วม</translation>
    </message>
    <message>
      <source>Choose children</source>
      <translation>เลือกนักเรียน</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Development plan</source>
      <translation>แผนพัฒนารายบุคคล</translation>
    </message>
    <message>
      <source>Development plan for one strength</source>
      <translation>แผนพัฒนาจุดแข็งรายบุคคล</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Every child, not only those in trouble. Each page is kept as you go.</source>
      <translation>ทำกับนักเรียนทุกคน ไม่เฉพาะคนที่มีปัญหา ระบบบันทึกให้ทุกหน้า</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>ได้รับเพราะ</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>ผู้มอบ</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Group, screening round {round}</source>
      <translation>กลุ่มจากการคัดกรองรอบ {round}</translation>
    </message>
    <message>
      <source>Group, strengths and hours stand here already. Nothing is asked twice.</source>
      <translation>กลุ่ม จุดแข็ง และชั่วโมงกิจกรรมที่มีอยู่แล้ว ไม่ต้องกรอกซ้ำ</translation>
    </message>
    <message>
      <source>Hours of activities this year</source>
      <translation>ชั่วโมงกิจกรรมในปีนี้</translation>
    </message>
    <message>
      <source>I have looked over what was done for this child in term {term}</source>
      <translation>ข้าพเจ้าได้ตรวจทานการส่งเสริมนักเรียนคนนี้ในภาคเรียนที่ {term} แล้ว</translation>
    </message>
    <message>
      <source>In what</source>
      <translation>รายละเอียด</translation>
    </message>
    <message>
      <source>Insert adds a row · Ctrl+Delete takes one out</source>
      <translation>Insert เพิ่มแถว · Ctrl+Delete ลบแถว</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>บันทึกเมื่อ {time} ไฟดับก็ไม่เสียข้อมูล</translation>
    </message>
    <message>
      <source>Kept. It goes on at the page you left.</source>
      <translation>บันทึกแล้ว ทำต่อได้จากหน้าที่ค้างไว้</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>Look over and sign</source>
      <translation>ตรวจทานและลงชื่อ</translation>
    </message>
    <message>
      <source>Looked over by</source>
      <translation>ผู้ตรวจทาน</translation>
    </message>
    <message>
      <source>Next child ({left} left)</source>
      <translation>คนถัดไป (เหลือ {left} คน)</translation>
    </message>
    <message>
      <source>Nobody has noted a talk yet.</source>
      <translation>ยังไม่มีบันทึกการพูดคุย</translation>
    </message>
    <message>
      <source>None yet: ask and look what the child is good at.</source>
      <translation>ยังไม่มี ลองถามและสังเกตว่านักเรียนทำอะไรได้ดี</translation>
    </message>
    <message>
      <source>Not screened yet. Promotion is for every child.</source>
      <translation>ยังไม่ได้คัดกรอง การส่งเสริมทำกับนักเรียนทุกคน</translation>
    </message>
    <message>
      <source>Not talked with yet</source>
      <translation>ยังไม่ได้พูดคุย</translation>
    </message>
    <message>
      <source>Nothing noted yet</source>
      <translation>ยังไม่มีบันทึก</translation>
    </message>
    <message>
      <source>One talk with each child a term. A good word is as good as a worry.</source>
      <translation>พูดคุยกับนักเรียนทุกคนภาคเรียนละครั้ง คำชื่นชมก็บันทึกได้เช่นเดียวกับข้อห่วงใย</translation>
    </message>
    <message>
      <source>Own hours</source>
      <translation>ชม.ที่ได้</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>ผ่าน</translation>
    </message>
    <message>
      <source>Praise before the class counts too. Leave it empty where there is none.</source>
      <translation>คำยกย่องหน้าชั้นก็นับด้วย ถ้าไม่มีให้เว้นว่าง</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Print now, or later from the reports.</source>
      <translation>พิมพ์ตอนนี้ หรือพิมพ์ภายหลังจากหน้ารายงาน</translation>
    </message>
    <message>
      <source>Promotion</source>
      <translation>ส่งเสริมนักเรียน</translation>
    </message>
    <message>
      <source>Promotion of this term is signed: {name}.</source>
      <translation>ลงชื่อการส่งเสริมของภาคเรียนนี้แล้ว: {name}</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>ทุนการศึกษา</translation>
    </message>
    <message>
      <source>Scholarships</source>
      <translation>ทุนการศึกษา</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>ลงชื่อ</translation>
    </message>
    <message>
      <source>Signed this term</source>
      <translation>ลงชื่อแล้วในภาคเรียนนี้</translation>
    </message>
    <message>
      <source>Space turns came and passed · numbers are written at once · Enter: next cell</source>
      <translation>Space สลับเข้าร่วมและผ่าน · พิมพ์ตัวเลขได้ทันที · Enter ไปช่องถัดไป</translation>
    </message>
    <message>
      <source>Space turns came and passed. Hours stay empty where the whole counts.</source>
      <translation>กด Space ที่ช่องเข้าร่วมและผ่าน เว้นชั่วโมงไว้ถ้าได้เต็มตามกิจกรรม</translation>
    </message>
    <message>
      <source>Step 3 · Promote</source>
      <translation>ขั้นที่ 3 · ส่งเสริม</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>จุดแข็ง</translation>
    </message>
    <message>
      <source>Strength and plan</source>
      <translation>จุดแข็งและแผน</translation>
    </message>
    <message>
      <source>Strengths on record</source>
      <translation>จุดแข็งที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Talk of term {term}</source>
      <translation>การพูดคุยภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Talk of the term</source>
      <translation>การพูดคุย</translation>
    </message>
    <message>
      <source>Talked with</source>
      <translation>พูดคุยแล้ว</translation>
    </message>
    <message>
      <source>Talks this year</source>
      <translation>การพูดคุยในปีนี้</translation>
    </message>
    <message>
      <source>Talks, activities with hours, plans and awards of the year</source>
      <translation>การพูดคุย กิจกรรมพร้อมชั่วโมง แผนพัฒนา และรางวัลในปีนี้</translation>
    </message>
    <message>
      <source>The last on {day}: {topic}</source>
      <translation>ครั้งล่าสุด {day}: {topic}</translation>
    </message>
    <message>
      <source>The plan for the strength, to be signed by child and guardian</source>
      <translation>แผนพัฒนาจุดแข็ง ให้นักเรียนและผู้ปกครองลงชื่อ</translation>
    </message>
    <message>
      <source>The talk of this term</source>
      <translation>การพูดคุยในภาคเรียนนี้</translation>
    </message>
    <message>
      <source>The term is signed</source>
      <translation>ลงชื่อภาคเรียนนี้แล้ว</translation>
    </message>
    <message>
      <source>The term is signed when somebody has talked with the child.</source>
      <translation>ลงชื่อได้เมื่อมีผู้พูดคุยกับนักเรียนแล้ว</translation>
    </message>
    <message>
      <source>There is no activity of the class or the school this year yet. Go on.</source>
      <translation>ปีนี้ยังไม่มีกิจกรรมของห้องหรือของโรงเรียน ไปหน้าถัดไปได้</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>ข้อมูลที่มี</translation>
    </message>
    <message>
      <source>What is known so far</source>
      <translation>ข้อมูลที่มีอยู่</translation>
    </message>
    <message>
      <source>What the child is good at, and the plan for it</source>
      <translation>นักเรียนทำอะไรได้ดี และแผนต่อยอด</translation>
    </message>
    <message>
      <source>What there is this term for the child, and who looked it over.</source>
      <translation>สิ่งที่ทำให้นักเรียนในภาคเรียนนี้ และผู้ตรวจทาน</translation>
    </message>
    <message>
      <source>Whom will you promote?</source>
      <translation>จะส่งเสริมนักเรียนคนใด</translation>
    </message>
    <message>
      <source>Write your name and tick the box to sign.</source>
      <translation>กรุณากรอกชื่อและทำเครื่องหมายในช่องเพื่อลงชื่อ</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปี</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
      <source>in {count} activities</source>
      <translation>จาก {count} กิจกรรม</translation>
    </message>
    <message>
      <source>judged</source>
      <translation>ประเมินแล้ว</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>ยังไม่มี</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>noted</source>
      <translation>บันทึกแล้ว</translation>
    </message>
    <message>
      <source>{name} · {class_name} · term {term}</source>
      <translation>{name} · {class_name} · ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>{subject} · {place} of {count} children</source>
      <translation>{subject} · คนที่ {place} จาก {count}</translation>
    </message>
    <message>
      <source>{talk} · {hours} hours</source>
      <translation>{talk} · {hours} ชั่วโมง</translation>
    </message>
  </context>
  <context>
    <name>Promoting</name>
    <message>
      <source>The talk of this term is missing. Everything else is kept; write it and sign again.</source>
      <translation>ยังไม่มีบันทึกการพูดคุยของภาคเรียนนี้ ส่วนอื่นบันทึกไว้แล้ว โปรดบันทึกการพูดคุยแล้วลงชื่ออีกครั้ง</translation>
    </message>
    <message>
      <source>Write who signs. Everything else is kept.</source>
      <translation>กรุณากรอกชื่อผู้ลงนาม ส่วนอื่นบันทึกไว้แล้ว</translation>
    </message>
  </context>
  <context>
    <name>PromotionPaper</name>
    <message>
      <source>% of the class</source>
      <translation>ร้อยละของห้อง</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>กิจกรรมที่เข้าร่วม</translation>
    </message>
    <message>
      <source>Award or scholarship</source>
      <translation>รางวัลหรือทุนการศึกษา</translation>
    </message>
    <message>
      <source>Awards and scholarships</source>
      <translation>รางวัลและทุนการศึกษา</translation>
    </message>
    <message>
      <source>Before → after</source>
      <translation>ก่อน → หลัง</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Date or year</source>
      <translation>วันที่หรือปี</translation>
    </message>
    <message>
      <source>Development plans</source>
      <translation>แผนพัฒนารายบุคคล</translation>
    </message>
    <message>
      <source>For what, how much</source>
      <translation>ได้รับเพราะ หรือจำนวนเงิน</translation>
    </message>
    <message>
      <source>Hours of activities this year</source>
      <translation>ชั่วโมงกิจกรรมรวมในปีนี้</translation>
    </message>
    <message>
      <source>In at least one activity</source>
      <translation>เข้าร่วมกิจกรรมอย่างน้อยหนึ่งอย่าง</translation>
    </message>
    <message>
      <source>Looked over by</source>
      <translation>ผู้ตรวจทาน</translation>
    </message>
    <message>
      <source>People</source>
      <translation>คน</translation>
    </message>
    <message>
      <source>Record of how a student was promoted and developed</source>
      <translation>บันทึกการส่งเสริมและพัฒนานักเรียนรายบุคคล</translation>
    </message>
    <message>
      <source>Students by activity</source>
      <translation>จำนวนนักเรียนจำแนกตามกิจกรรม</translation>
    </message>
    <message>
      <source>Summary of the activities that promote students</source>
      <translation>สรุปกิจกรรมส่งเสริมและพัฒนานักเรียน</translation>
    </message>
    <message>
      <source>Talked with, term {term}</source>
      <translation>ได้พูดคุยรายบุคคล ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Talks with the student</source>
      <translation>การพูดคุยกับนักเรียน</translation>
    </message>
    <message>
      <source>What</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>What the students got besides</source>
      <translation>สิ่งที่นักเรียนได้รับ</translation>
    </message>
    <message>
      <source>With a development plan this year</source>
      <translation>มีแผนพัฒนารายบุคคลในปีนี้</translation>
    </message>
    <message>
      <source>With a strength on record</source>
      <translation>มีจุดแข็งบันทึกไว้</translation>
    </message>
    <message>
      <source>With an award or a scholarship this year</source>
      <translation>ได้รับรางวัลหรือทุนการศึกษาในปีนี้</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>ยังไม่บันทึก</translation>
    </message>
    <message>
      <source>{amount} baht</source>
      <translation>{amount} บาท</translation>
    </message>
  </context>
  <context>
    <name>Protection</name>
    <message>
      <source>1  What the child said and what was seen</source>
      <translation>1  สิ่งที่เด็กเล่าและสิ่งที่พบเห็น</translation>
    </message>
    <message>
      <source>2  Who was told, and when it was reported</source>
      <translation>2  แจ้งใคร เมื่อใด</translation>
    </message>
    <message>
      <source>3  What was done, and parents</source>
      <translation>3  สิ่งที่ทำแล้ว และผู้ปกครอง</translation>
    </message>
    <message>
      <source>All reports</source>
      <translation>รายงานทั้งหมด</translation>
    </message>
    <message>
      <source>By</source>
      <translation>ช่องทางที่แจ้ง</translation>
    </message>
    <message>
      <source>Call at once</source>
      <translation>โทรทันที</translation>
    </message>
    <message>
      <source>Child protection</source>
      <translation>คุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>พบเมื่อ</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>ผู้พบเหตุ</translation>
    </message>
    <message>
      <source>Injuries: where, how they look (no photo)</source>
      <translation>ร่องรอยบาดเจ็บ: ที่ใด ลักษณะอย่างไร (ไม่ถ่ายภาพ)</translation>
    </message>
    <message>
      <source>It cannot end before it was reported. Nothing was stored.</source>
      <translation>วันที่ยุติอยู่ก่อนวันที่แจ้งเหตุ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Kept while you write, sealed ({time})</source>
      <translation>เก็บร่างแบบผนึกไว้แล้ว ({time})</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No. at the ministry's safety centre</source>
      <translation>เลขที่ MOE Safety Center / ฉก.ชน.</translation>
    </message>
    <message>
      <source>Not reported yet</source>
      <translation>ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
      <source>Not told, because suspected</source>
      <translation>ไม่แจ้ง เพราะอาจเกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Principal told at</source>
      <translation>แจ้งผู้อำนวยการเวลา</translation>
    </message>
    <message>
      <source>Print the report</source>
      <translation>พิมพ์รายงาน</translation>
    </message>
    <message>
      <source>Read what is sealed</source>
      <translation>อ่านส่วนที่ผนึก</translation>
    </message>
    <message>
      <source>Reference no.</source>
      <translation>เลขที่รับแจ้ง</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>แจ้งแล้ว</translation>
    </message>
    <message>
      <source>Reported at</source>
      <translation>แจ้งเมื่อ</translation>
    </message>
    <message>
      <source>Reported just now</source>
      <translation>แจ้งเมื่อครู่นี้</translation>
    </message>
    <message>
      <source>Reported to</source>
      <translation>แจ้งต่อ</translation>
    </message>
    <message>
      <source>Reports under the Child Protection Act. They stay; what was seen is sealed.</source>
      <translation>การแจ้งเหตุตามกฎหมายคุ้มครองเด็ก เก็บไว้ตลอดและลบไม่ได้ สิ่งที่พบเห็นผนึกไว้</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>บันทึกรายงาน</translation>
    </message>
    <message>
      <source>Sealed when you save: the guidance teacher and the head of the care system read it, nobody else. Write the child's own words; do not question. No photo of injuries is taken.</source>
      <translation>ผนึกทันทีที่บันทึก อ่านได้เฉพาะครูแนะแนวและหัวหน้างานระบบดูแล เขียนตามคำพูดของเด็ก ไม่ซักถาม ไม่ถ่ายภาพบาดแผล</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The law asks everybody who works with children to report at once. Who reports in good faith is protected; no proof is needed, and nobody has to be asked first.</source>
      <translation>กฎหมายให้ผู้ทำงานกับเด็กแจ้งโดยไม่ชักช้า ผู้แจ้งโดยสุจริตได้รับความคุ้มครอง ไม่ต้องมีหลักฐาน และไม่ต้องขออนุญาตใครก่อน</translation>
    </message>
    <message>
      <source>The report is saved. It stays on record for good.</source>
      <translation>บันทึกรายงานแล้ว และจะเก็บไว้ตลอด</translation>
    </message>
    <message>
      <source>There is no report. May there never be one.</source>
      <translation>ยังไม่มีรายงานการแจ้งเหตุ</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>แจ้งแล้ว</translation>
    </message>
    <message>
      <source>Told in the school</source>
      <translation>แจ้งใครในโรงเรียน</translation>
    </message>
    <message>
      <source>What the child said, in the child's own words</source>
      <translation>สิ่งที่เด็กเล่า ตามคำพูดของเด็ก</translation>
    </message>
    <message>
      <source>What was done for safety at once</source>
      <translation>การดูแลความปลอดภัยที่ทำทันที</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>สิ่งที่พบเห็น</translation>
    </message>
    <message>
      <source>What was seen and said</source>
      <translation>สิ่งที่เห็นและคำบอกเล่า</translation>
    </message>
    <message>
      <source>What was seen is not shown while names are hidden. F9 shows it again.</source>
      <translation>ขณะซ่อนชื่อจะไม่แสดงเนื้อหา กด F9 เพื่อแสดง</translation>
    </message>
    <message>
      <source>When it was found</source>
      <translation>พบเหตุเมื่อ</translation>
    </message>
    <message>
      <source>Who was told in the school</source>
      <translation>แจ้งใครในโรงเรียนแล้ว</translation>
    </message>
    <message>
      <source>Write to whom it was reported. Nothing was stored; what you wrote is here.</source>
      <translation>ระบุว่าแจ้งหน่วยงานใด ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>Write what the child said or what was seen. Nothing was stored.</source>
      <translation>เขียนสิ่งที่เด็กเล่าหรือสิ่งที่พบเห็น ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write when it was found. Nothing was stored; what you wrote is still here.</source>
      <translation>ระบุวันเวลาที่พบ ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>a report about {name}</source>
      <translation>รายงานแจ้งเหตุเรื่องของ {name}</translation>
    </message>
    <message>
      <source>{at} by {who}</source>
      <translation>{at} โดย {who}</translation>
    </message>
    <message>
      <source>{count} parts are sealed here already. What you write is added to them.</source>
      <translation>มีส่วนที่ผนึกไว้แล้ว {count} ส่วน สิ่งที่เขียนจะเพิ่มต่อท้าย</translation>
    </message>
    <message>
      <source>{field}: this lies in the future. Nothing was stored; what you wrote is here.</source>
      <translation>{field}: เป็นเวลาที่ยังมาไม่ถึง ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
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
      <translation>1  สิ่งที่เด็กเล่าและสิ่งที่พบเห็น</translation>
    </message>
    <message>
      <source>2  Who was told, and when it was reported</source>
      <translation>2  แจ้งใคร เมื่อใด</translation>
    </message>
    <message>
      <source>3  What was done, and parents</source>
      <translation>3  สิ่งที่ทำแล้ว และผู้ปกครอง</translation>
    </message>
    <message>
      <source>Child Protection Act B.E. 2546, sections 29 and 41: report without delay. Section 27 and 50: nobody publishes what tells who the child is.</source>
      <translation>พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546 มาตรา 29 และ 41 ให้แจ้งโดยไม่ชักช้า มาตรา 27 และ 50 ห้ามเผยแพร่สิ่งที่ทำให้รู้ว่าเด็กเป็นใคร</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>รายงานการแจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>ผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Sealed: only the guidance teacher and the head of the care system print this part.</source>
      <translation>ส่วนนี้ผนึกไว้ พิมพ์ได้เฉพาะครูแนะแนวและหัวหน้างานระบบดูแล</translation>
    </message>
    <message>
      <source>Who reports</source>
      <translation>ผู้แจ้งเหตุ</translation>
    </message>
  </context>
  <context>
    <name>Public</name>
    <message>
      <source>Groups of fewer than {fewest} children are hidden, and so are figures that would give them away.</source>
      <translation>กลุ่มที่มีนักเรียนน้อยกว่า {fewest} คนถูกปกปิด รวมทั้งตัวเลขที่จะทำให้คำนวณย้อนกลับได้</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>ปกปิด</translation>
    </message>
  </context>
  <context>
    <name>Publicity</name>
    <message>
      <source>Channel</source>
      <translation>ช่องทาง</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>กลุ่มผู้รับ</translation>
    </message>
    <message>
      <source>What</source>
      <translation>เรื่องที่เผยแพร่</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Alias</source>
      <translation>ทางลัด</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>ไดรฟ์</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ไฟล์</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>โฟลเดอร์</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>โฟลเดอร์</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>ทางลัด</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>ไม่ทราบชนิด</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>เพิ่ม</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>ลด</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>False</source>
      <translation>ไม่ใช่</translation>
    </message>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>เปิดรายการให้เลือก</translation>
    </message>
    <message>
      <source>True</source>
      <translation>ใช่</translation>
    </message>
  </context>
  <context>
    <name>QDialog</name>
    <message>
      <source>What's This?</source>
      <translation>นี่คืออะไร</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <translation>ตกลง</translation>
    </message>
  </context>
  <context>
    <name>QErrorMessage</name>
    <message>
      <source>&amp;OK</source>
      <translation>ตกลง</translation>
    </message>
    <message>
      <source>&amp;Show this message again</source>
      <translation>แสดงข้อความนี้อีก</translation>
    </message>
    <message>
      <source>An error occurred</source>
      <translation>เกิดข้อผิดพลาด</translation>
    </message>
    <message>
      <source>Critical Error:</source>
      <translation>ข้อผิดพลาดร้ายแรง:</translation>
    </message>
    <message>
      <source>Debug Message:</source>
      <translation>ข้อความตรวจสอบ:</translation>
    </message>
    <message>
      <source>Fatal Error:</source>
      <translation>ข้อผิดพลาดที่ทำงานต่อไม่ได้:</translation>
    </message>
    <message>
      <source>Information:</source>
      <translation>ข้อมูล:</translation>
    </message>
    <message>
      <source>Warning:</source>
      <translation>คำเตือน:</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
ไม่พบโฟลเดอร์นี้
โปรดตรวจชื่อโฟลเดอร์อีกครั้ง</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
ไม่พบไฟล์นี้
โปรดตรวจชื่อไฟล์อีกครั้ง</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>มีไฟล์ %1 อยู่แล้ว
ต้องการแทนที่หรือไม่</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>เลือก</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>ลบ</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>ดูใน:</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>เปิด</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>“%1” ถูกป้องกันการเขียน
ต้องการลบหรือไม่</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>ต้องการลบ “%1” ใช่หรือไม่</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>เปลี่ยนเป็นแบบรายละเอียด</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>เปลี่ยนเป็นแบบรายการ</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>ลบโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>ลบ</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>แบบรายละเอียด</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>โฟลเดอร์</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>โฟลเดอร์:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>ชื่อไฟล์:</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ไฟล์</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>หาโฟลเดอร์</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>ไปข้างหน้า</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>ไปข้างหน้า</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>ขึ้นไปโฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>แบบรายการ</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>รายการตำแหน่งที่ใช้บ่อย</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>เปิด</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>โฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>ที่ใช้ล่าสุด</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>เอาออก</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>บันทึกเป็น</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>แสดง </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>แสดงไฟล์ที่ซ่อน</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>แถบด้านข้าง</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>แก้ไขเมื่อ</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ชนิด</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>ขนาด</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>ชนิด</translation>
    </message>
  </context>
  <context>
    <name>QInputDialog</name>
    <message>
      <source>Enter a value:</source>
      <translation>ใส่ค่า:</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>คัดลอก</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>วาง</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>ทำซ้ำ</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>เลิกทำ</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>ตัด</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>ลบ</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>เลือกทั้งหมด</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>About Qt</source>
      <translation>เกี่ยวกับ Qt</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>ซ่อนรายละเอียด</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>แสดงรายละเอียด</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Cicero (CC)</source>
      <translation>ซิเซโร (CC)</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>กำหนดเอง</translation>
    </message>
    <message>
      <source>Didot (DD)</source>
      <translation>ดีโด (DD)</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>สูง:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>นิ้ว (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>แนวนอน</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>ระยะขอบ</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>มิลลิเมตร (mm)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>แนวกระดาษ</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <translation>ลำดับหน้า:</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>การจัดหน้า</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>ขนาดกระดาษ:</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <translation>จำนวนหน้าต่อแผ่น:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>กระดาษ</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>ถาดกระดาษ:</translation>
    </message>
    <message>
      <source>Pica (P̸)</source>
      <translation>ไพกา (P̸)</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>พอยต์ (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>แนวตั้ง</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>แนวนอนกลับหัว</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>แนวตั้งกลับหัว</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>กว้าง:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>ขอบล่าง</translation>
    </message>
    <message>
      <source>in</source>
      <translation>นิ้ว</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>ขอบซ้าย</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>มม.</translation>
    </message>
    <message>
      <source>pt</source>
      <translation>พอยต์</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>ขอบขวา</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>ขอบบน</translation>
    </message>
  </context>
  <context>
    <name>QPageSize</name>
    <message>
      <source>%1 x %2 in</source>
      <translation>%1 x %2 นิ้ว</translation>
    </message>
    <message>
      <source>Custom (%1in x %2in)</source>
      <translation>กำหนดเอง (%1 x %2 นิ้ว)</translation>
    </message>
    <message>
      <source>Custom (%1mm x %2mm)</source>
      <translation>กำหนดเอง (%1 x %2 มม.)</translation>
    </message>
    <message>
      <source>Postcard</source>
      <translation>ไปรษณียบัตร</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>ไม่</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>ใช่</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>หยุด</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>ใช้</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>ปิด</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>ไม่บันทึก</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>วิธีใช้</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>ข้าม</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>ไม่ทั้งหมด</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>ตกลง</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>เปิด</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>ล้างค่า</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>กลับไปใช้ค่าเดิม</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>บันทึกทั้งหมด</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>ใช่ทั้งหมด</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <translation>มีไฟล์ %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>“%1” เขียนไม่ถูกแบบ ให้ใช้ , คั่นระหว่างหน้า ใช้ - บอกช่วงหน้า และช่วงต้องไม่ซ้อนกัน</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 เป็นโฟลเดอร์
โปรดเลือกชื่อไฟล์อื่น</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>ตัวเลือก &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>ตัวเลือก &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>ทุกหน้า</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <translation>ล่างขึ้นบน ซ้ายไปขวา</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>ล่างขึ้นบน ขวาไปซ้าย</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <translation>ตั้งค่าพิมพ์สองหน้าขัดกัน</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>หน้าคู่</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>เขียนไฟล์ %1 ไม่ได้
โปรดเลือกชื่อไฟล์อื่น</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>กำหนดหน้าไม่ถูกต้อง</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>ซ้ายไปขวา ล่างขึ้นบน</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>ซ้ายไปขวา บนลงล่าง</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>ไฟล์ในเครื่อง</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>หน้าคี่</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <translation>ใช้ “จำนวนหน้าต่อแผ่น” พร้อมกับ “ชุดหน้า” ไม่ได้
โปรดปิดอย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>พิมพ์ลงไฟล์…</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>พิมพ์ลงไฟล์ (PDF)</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <translation>ขวาไปซ้าย ล่างขึ้นบน</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>ขวาไปซ้าย บนลงล่าง</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <translation>หน้าแรกต้องไม่เกินหน้าสุดท้าย</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <translation>การตั้งค่าพิมพ์สองหน้าขัดกัน ต้องการแก้ไขหรือไม่</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>บนลงล่าง ซ้ายไปขวา</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>บนลงล่าง ขวาไปซ้าย</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>เขียนไฟล์ PDF</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Job Options</source>
      <translation>ตัวเลือกงานพิมพ์</translation>
    </message>
    <message>
      <source>Printer Properties</source>
      <translation>คุณสมบัติเครื่องพิมพ์</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Advanced</source>
      <translation>ขั้นสูง</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>หน้า</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <translation>ตัวเลือกบางข้อขัดกัน โปรดแก้ไข</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>เรียงชุด</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>สี</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>โหมดสี</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>สำเนา</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>จำนวนชุด:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>หน้าปัจจุบัน</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>พิมพ์สองหน้า</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>ขาวดำ</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>พลิกด้านยาว</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>ปิด</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>ตัวเลือก</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>การตั้งค่างานพิมพ์</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>ชุดหน้า:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>หน้า</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>จากหน้า</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>พิมพ์ทั้งหมด</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>ช่วงที่พิมพ์</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>กลับลำดับ</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>เฉพาะที่เลือก</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>พลิกด้านสั้น</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>ระบุหน้าหรือช่วงหน้าคั่นด้วยจุลภาค ช่วงหน้าใช้ขีดกลาง เช่น 3,5-7,9 คือหน้า 3 5 6 7 และ 9</translation>
    </message>
    <message>
      <source>to</source>
      <translation>ถึง</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <translation>ชื่อ:</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>ที่ตั้ง:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>ไฟล์ที่ได้:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>คุณสมบัติ</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>ชนิด:</translation>
    </message>
  </context>
  <context>
    <name>QProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>ล่างสุด</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>ซ้ายสุด</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>เลื่อนลงหนึ่งหน้า</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>เลื่อนซ้ายหนึ่งหน้า</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>เลื่อนขวาหนึ่งหน้า</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>เลื่อนขึ้นหนึ่งหน้า</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>ขวาสุด</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>เลื่อนลง</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>เลื่อนมาที่นี่</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>เลื่อนขวา</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>บนสุด</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>เลื่อนขวา</translation>
    </message>
  </context>
  <context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
      <source>Insert Unicode control character</source>
      <translation>แทรกอักขระควบคุมยูนิโค้ด</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>คัดลอก</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>วาง</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>ทำซ้ำ</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>เลิกทำ</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>คัดลอกที่อยู่ลิงก์</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>ตัด</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>ลบ</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>เลือกทั้งหมด</translation>
    </message>
  </context>
  <context>
    <name>QWizard</name>
    <message>
      <source>&amp;Finish</source>
      <translation>เสร็จสิ้น</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>วิธีใช้</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>ถัดไป</translation>
    </message>
    <message>
      <source>&amp;Next &gt;</source>
      <translation>ถัดไป</translation>
    </message>
    <message>
      <source>&lt; &amp;Back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>ยืนยัน</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>ทำต่อ</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จ</translation>
    </message>
    <message>
      <source>Go Back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>วิธีใช้</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>None of these</source>
      <translation>ไม่มีข้อใด</translation>
    </message>
    <message>
      <source>Say more: {option}</source>
      <translation>ระบุ {option}</translation>
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
      <translation>ดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>{place} (Ctrl+{number})</source>
      <translation>{place} (Ctrl+{number})</translation>
    </message>
    <message>
      <source>{place}: {count} cannot wait</source>
      <translation>{place}: {count} เรื่องรอไม่ได้</translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>By</source>
      <translation>โดย</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>นับได้</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>หลักฐาน</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>ผลการพิจารณา</translation>
    </message>
    <message>
      <source>Level (1–5)</source>
      <translation>ระดับ (1–5)</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>จากทั้งหมด</translation>
    </message>
  </context>
  <context>
    <name>Receiver</name>
    <message>
      <source>Discipline</source>
      <translation>ฝ่ายปกครอง</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>หัวหน้าระดับ</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>ครูแนะแนว</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>School nurse</source>
      <translation>ครูพยาบาล</translation>
    </message>
    <message>
      <source>Special education</source>
      <translation>ครูการศึกษาพิเศษ</translation>
    </message>
    <message>
      <source>Subject teacher</source>
      <translation>ครูประจำวิชา</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>Capital or small letters, with or without spaces, make no difference.</source>
      <translation>พิมพ์ตัวใหญ่หรือตัวเล็กก็ได้ เว้นวรรคหรือไม่เว้นก็ได้</translation>
    </message>
    <message>
      <source>Envelope opened on, by whom, why</source>
      <translation>วันที่เปิดซอง ผู้เปิด และเหตุผล</translation>
    </message>
    <message>
      <source>How to use it</source>
      <translation>วิธีใช้</translation>
    </message>
    <message>
      <source>If the sheet is lost, or somebody has seen it who should not, tell the head of student care and the principal at once.</source>
      <translation>หากแผ่นนี้หาย หรือมีผู้ไม่เกี่ยวข้องเห็น ให้แจ้งหัวหน้างานระบบดูแลช่วยเหลือนักเรียนและผู้อำนวยการทันที</translation>
    </message>
    <message>
      <source>It opens the backups too, also on another computer.</source>
      <translation>ใช้เปิดไฟล์สำรองข้อมูลได้ด้วย แม้อยู่บนคอมพิวเตอร์เครื่องอื่น</translation>
    </message>
    <message>
      <source>Kept by</source>
      <translation>ผู้เก็บรักษา</translation>
    </message>
    <message>
      <source>Made on {day}</source>
      <translation>ออกให้เมื่อวันที่ {day}</translation>
    </message>
    <message>
      <source>Not beside the computer, not as a photo on a phone, not in a chat, not by e-mail.</source>
      <translation>ไม่เก็บไว้ใกล้คอมพิวเตอร์ ไม่ถ่ายรูปเก็บในโทรศัพท์ ไม่ส่งทางแชตหรืออีเมล</translation>
    </message>
    <message>
      <source>Put this sheet into an envelope, seal it, sign across the seal, and keep it in the school's safe or locked document cabinet.</source>
      <translation>ใส่แผ่นนี้ในซอง ปิดผนึก ลงชื่อกำกับรอยผนึก แล้วเก็บในตู้นิรภัยหรือตู้เอกสารที่ใส่กุญแจของโรงเรียน</translation>
    </message>
    <message>
      <source>Recovery key of the school's data</source>
      <translation>กุญแจกู้คืนข้อมูลของโรงเรียน</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>กุญแจนี้ใช้ทำอะไร</translation>
    </message>
    <message>
      <source>When the passphrase is forgotten, this key opens the student care data of the school.</source>
      <translation>เมื่อลืมรหัสผ่าน กุญแจนี้ใช้เปิดข้อมูลระบบดูแลช่วยเหลือนักเรียนของโรงเรียนได้</translation>
    </message>
    <message>
      <source>When the program asks for the passphrase, choose to use the recovery key, and type the letters in the frame from left to right, line by line.</source>
      <translation>เมื่อโปรแกรมถามรหัสผ่าน ให้เลือกใช้กุญแจกู้คืน แล้วพิมพ์ตัวอักษรในกรอบจากซ้ายไปขวาทีละบรรทัด</translation>
    </message>
    <message>
      <source>Where it is kept</source>
      <translation>สถานที่เก็บ</translation>
    </message>
    <message>
      <source>Where to keep it</source>
      <translation>การเก็บรักษา</translation>
    </message>
    <message>
      <source>Without the passphrase and without this key nobody can open the data, not even those who made the program.</source>
      <translation>หากไม่มีทั้งรหัสผ่านและกุญแจนี้ จะไม่มีผู้ใดเปิดข้อมูลได้อีก แม้แต่ผู้จัดทำโปรแกรม</translation>
    </message>
  </context>
  <context>
    <name>Refer</name>
    <message>
      <source>A reason, a result or what was seen stands in the box above the button.</source>
      <translation>เหตุผล ผลการช่วยเหลือ หรือสิ่งที่พบ ให้เขียนในช่องด้านบนก่อนกดปุ่ม</translation>
    </message>
    <message>
      <source>Agencies</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>All</source>
      <translation>ทั้งหมด</translation>
    </message>
    <message>
      <source>All referrals</source>
      <translation>การส่งต่อทั้งหมด</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Attach the paper that came…</source>
      <translation>แนบเอกสารที่ได้รับ…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>กลับ</translation>
    </message>
    <message>
      <source>Before it goes out</source>
      <translation>ก่อนส่งออกไป</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>เริ่ม</translation>
    </message>
    <message>
      <source>Choose the child</source>
      <translation>เลือกนักเรียน</translation>
    </message>
    <message>
      <source>Choose the paper that came</source>
      <translation>เลือกเอกสารที่ได้รับ</translation>
    </message>
    <message>
      <source>Choose the school's picture …</source>
      <translation>เลือกภาพของโรงเรียน …</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Closed to you, so it is not yours to send.</source>
      <translation>ท่านไม่มีสิทธิ์เห็นส่วนนี้ จึงส่งออกไม่ได้</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>ความยินยอม</translation>
    </message>
    <message>
      <source>Consent of the guardian</source>
      <translation>ความยินยอมของผู้ปกครอง</translation>
    </message>
    <message>
      <source>Do not attach it</source>
      <translation>ไม่แนบ</translation>
    </message>
    <message>
      <source>Documents and travel</source>
      <translation>เอกสารและการเดินทาง</translation>
    </message>
    <message>
      <source>Documents, who goes with the child, appointment</source>
      <translation>เอกสาร ผู้พานักเรียนไป และวันนัด</translation>
    </message>
    <message>
      <source>Does the guardian agree?</source>
      <translation>ผู้ปกครองยินยอมหรือไม่</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จสิ้น</translation>
    </message>
    <message>
      <source>Edit the list of agencies</source>
      <translation>แก้ไขรายชื่อหน่วยงาน</translation>
    </message>
    <message>
      <source>Follow-up is due</source>
      <translation>ถึงกำหนดติดตามผล</translation>
    </message>
    <message>
      <source>From here its words stay as they are, and every step has its day.</source>
      <translation>นับจากนี้ข้อความจะไม่เปลี่ยน และทุกขั้นตอนมีวันที่</translation>
    </message>
    <message>
      <source>From me and my class</source>
      <translation>จากท่านและห้องของท่าน</translation>
    </message>
    <message>
      <source>From the care case</source>
      <translation>จากกรณีการดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>Garuda of the letters</source>
      <translation>ครุฑในหนังสือ</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation>เขียนต่อ</translation>
    </message>
    <message>
      <source>Hand-over pack</source>
      <translation>แฟ้มส่งมอบ</translation>
    </message>
    <message>
      <source>Holds restricted parts: the papers are stamped as secret.</source>
      <translation>มีข้อมูลที่จำกัดผู้เห็น เอกสารจะประทับ “ลับ”</translation>
    </message>
    <message>
      <source>I have read it, and lay it before the principal</source>
      <translation>อ่านทบทวนแล้ว และขอเสนอผู้อำนวยการ</translation>
    </message>
    <message>
      <source>I have read it, and send it to {place}</source>
      <translation>อ่านทบทวนแล้ว และส่งถึง{place}</translation>
    </message>
    <message>
      <source>Inside it goes at once. Outside it needs consent and the principal.</source>
      <translation>ภายในโรงเรียนส่งได้ทันที ภายนอกต้องมีความยินยอมและผู้อำนวยการอนุมัติ</translation>
    </message>
    <message>
      <source>Inside or outside, and to whom</source>
      <translation>ภายในหรือภายนอก และส่งถึงใคร</translation>
    </message>
    <message>
      <source>It goes to</source>
      <translation>ส่งถึง</translation>
    </message>
    <message>
      <source>Kept as a draft at {time}. A power cut loses nothing.</source>
      <translation>เก็บเป็นร่างแล้วเมื่อ {time} น. ไฟดับก็ไม่หาย</translation>
    </message>
    <message>
      <source>Kept as a draft. It stands among what you sent.</source>
      <translation>เก็บเป็นร่างแล้ว อยู่ในรายการที่ท่านส่ง</translation>
    </message>
    <message>
      <source>Kept: {state}</source>
      <translation>บันทึกแล้ว: {state}</translation>
    </message>
    <message>
      <source>Letter numbers begin with</source>
      <translation>เลขหนังสือขึ้นต้นด้วย</translation>
    </message>
    <message>
      <source>Look over</source>
      <translation>ทบทวน</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Name, class and age (always)</source>
      <translation>ชื่อ ชั้น และอายุ (ส่งไปเสมอ)</translation>
    </message>
    <message>
      <source>Name, class and age always go. Choose only what the receiver needs to help.</source>
      <translation>ชื่อ ชั้น และอายุส่งไปเสมอ เลือกเพิ่มเฉพาะส่วนที่ผู้รับต้องใช้ในการช่วย</translation>
    </message>
    <message>
      <source>Name, class and age only</source>
      <translation>เฉพาะชื่อ ชั้น และอายุ</translation>
    </message>
    <message>
      <source>New agency</source>
      <translation>เพิ่มหน่วยงาน</translation>
    </message>
    <message>
      <source>New referral</source>
      <translation>ส่งต่อนักเรียน</translation>
    </message>
    <message>
      <source>Next follow-up {day}</source>
      <translation>ติดตามครั้งต่อไป {day}</translation>
    </message>
    <message>
      <source>Nobody is forgotten: what is silent for more than {days} days is red and stands first.</source>
      <translation>ไม่มีใครถูกลืม: รายการที่เงียบเกิน {days} วันเป็นสีแดงและอยู่บนสุด</translation>
    </message>
    <message>
      <source>Not asked inside the school</source>
      <translation>ภายในโรงเรียนไม่ต้องขอ</translation>
    </message>
    <message>
      <source>Not sent yet</source>
      <translation>ยังไม่ได้ส่ง</translation>
    </message>
    <message>
      <source>Nothing has happened yet: it is a draft.</source>
      <translation>ยังเป็นร่าง ยังไม่มีขั้นตอน</translation>
    </message>
    <message>
      <source>Nothing here. Nobody waits for an answer.</source>
      <translation>ไม่มีรายการ ไม่มีใครรอคำตอบอยู่</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>ไม่มีข้อมูลบันทึกไว้</translation>
    </message>
    <message>
      <source>Nothing is to be done here by you now.</source>
      <translation>ขณะนี้ไม่มีขั้นตอนที่ท่านต้องทำ</translation>
    </message>
    <message>
      <source>One child at a time: each referral names one child and nobody else.</source>
      <translation>ทำทีละคน การส่งต่อแต่ละรายการกล่าวถึงนักเรียนคนเดียว</translation>
    </message>
    <message>
      <source>One child at a time: tick one name only.</source>
      <translation>ทำทีละคน กรุณาเลือกเพียงชื่อเดียว</translation>
    </message>
    <message>
      <source>Open ones only</source>
      <translation>เฉพาะที่ยังไม่ปิด</translation>
    </message>
    <message>
      <source>Open the paper that came</source>
      <translation>เปิดเอกสารที่ได้รับ</translation>
    </message>
    <message>
      <source>Paper with “{state}” {day}</source>
      <translation>เอกสารที่มาพร้อม “{state}” {day}</translation>
    </message>
    <message>
      <source>Parts of the record that go out</source>
      <translation>ส่วนของข้อมูลที่ส่งไปด้วย</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>รูปภาพ</translation>
    </message>
    <message>
      <source>Pictures and PDF</source>
      <translation>รูปภาพและ PDF</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Print them now, or later from the page of the referral.</source>
      <translation>พิมพ์ตอนนี้ หรือพิมพ์ภายหลังจากหน้าการส่งต่อ</translation>
    </message>
    <message>
      <source>Problem and request</source>
      <translation>ปัญหาและสิ่งที่ขอ</translation>
    </message>
    <message>
      <source>Problem and what was seen</source>
      <translation>ปัญหาและสิ่งที่พบ</translation>
    </message>
    <message>
      <source>Read it once more and tick the box.</source>
      <translation>อ่านทบทวนอีกครั้งแล้วทำเครื่องหมายในช่อง</translation>
    </message>
    <message>
      <source>Referral {number} · {name} · {class_name}</source>
      <translation>การส่งต่อที่ {number} · {name} · {class_name}</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>การส่งต่อ</translation>
    </message>
    <message>
      <source>Restricted: only if the receiver cannot help without it. The paper is stamped as secret.</source>
      <translation>ข้อมูลจำกัดผู้เห็น: ใส่เฉพาะเมื่อผู้รับช่วยไม่ได้หากไม่มี เอกสารจะประทับ “ลับ”</translation>
    </message>
    <message>
      <source>Save agency</source>
      <translation>บันทึกหน่วยงาน</translation>
    </message>
    <message>
      <source>Saved: {agency}</source>
      <translation>บันทึกแล้ว: {agency}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>ส่ง</translation>
    </message>
    <message>
      <source>Sent by me</source>
      <translation>ท่านส่ง</translation>
    </message>
    <message>
      <source>Sent on</source>
      <translation>ส่งเมื่อ</translation>
    </message>
    <message>
      <source>Sent to me</source>
      <translation>ส่งถึงท่าน</translation>
    </message>
    <message>
      <source>Sign and send</source>
      <translation>ลงชื่อและส่ง</translation>
    </message>
    <message>
      <source>Silent {days} days</source>
      <translation>เงียบ {days} วัน</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Step 5 · Referral</source>
      <translation>ขั้นที่ 5 · การส่งต่อ</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>ขั้นตอนที่ผ่านมา</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>เอาออกจากรายชื่อ</translation>
    </message>
    <message>
      <source>The child is referred</source>
      <translation>ส่งต่อนักเรียน</translation>
    </message>
    <message>
      <source>The child's page</source>
      <translation>หน้านักเรียน</translation>
    </message>
    <message>
      <source>The letters bear this garuda from now on.</source>
      <translation>หนังสือราชการจะใช้ครุฑนี้ตั้งแต่บัดนี้</translation>
    </message>
    <message>
      <source>The letters leave the place of the garuda free.</source>
      <translation>หนังสือราชการจะเว้นที่ของครุฑไว้</translation>
    </message>
    <message>
      <source>The numbers of the letters begin like this from now on.</source>
      <translation>เลขที่ของหนังสือจะขึ้นต้นอย่างนี้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
      <source>The paper is kept as it came, but it is damaged and cannot be shown.</source>
      <translation>เก็บเอกสารไว้ตามที่ได้รับแล้ว แต่ไฟล์เสียหายจึงเปิดดูไม่ได้</translation>
    </message>
    <message>
      <source>The papers</source>
      <translation>เอกสาร</translation>
    </message>
    <message>
      <source>The parents do not agree: it is kept, closed, and goes nowhere.</source>
      <translation>ผู้ปกครองไม่ยินยอม: เก็บไว้ ปิดรายการ และไม่ส่งไปที่ใด</translation>
    </message>
    <message>
      <source>The parents do not agree: keep it and close it</source>
      <translation>ผู้ปกครองไม่ยินยอม: เก็บบันทึกและปิดรายการ</translation>
    </message>
    <message>
      <source>The principal decides</source>
      <translation>รอผู้อำนวยการ</translation>
    </message>
    <message>
      <source>The receiver spoke: the days of silence begin anew</source>
      <translation>ผู้รับแจ้งมา (เริ่มนับวันเงียบใหม่)</translation>
    </message>
    <message>
      <source>The sender mends it</source>
      <translation>รอผู้ส่งแก้ไข</translation>
    </message>
    <message>
      <source>The signatures themselves are written on the printed papers.</source>
      <translation>ลายมือชื่อจริงเขียนบนเอกสารที่พิมพ์</translation>
    </message>
    <message>
      <source>The word is written down.</source>
      <translation>บันทึกความคืบหน้าแล้ว</translation>
    </message>
    <message>
      <source>There is no agency yet.</source>
      <translation>ยังไม่มีหน่วยงาน</translation>
    </message>
    <message>
      <source>These words are closed to you.</source>
      <translation>ข้อความนี้จำกัดผู้เห็น</translation>
    </message>
    <message>
      <source>This is what the receiver will read.</source>
      <translation>ผู้รับจะอ่านข้อความเหล่านี้</translation>
    </message>
    <message>
      <source>To</source>
      <translation>ส่งถึง</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>ส่งถึงใคร</translation>
    </message>
    <message>
      <source>To {place}</source>
      <translation>ถึง {place}</translation>
    </message>
    <message>
      <source>Use no picture</source>
      <translation>ไม่ใช้ภาพ</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>รอคำตอบ</translation>
    </message>
    <message>
      <source>What goes out</source>
      <translation>ส่วนที่ส่งไป</translation>
    </message>
    <message>
      <source>What goes out with it</source>
      <translation>ส่วนที่ส่งไปด้วย</translation>
    </message>
    <message>
      <source>What happens next</source>
      <translation>ขั้นต่อไป</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>สิ่งที่ขอให้ช่วย</translation>
    </message>
    <message>
      <source>What is not known yet may stay empty and be written by hand later.</source>
      <translation>สิ่งที่ยังไม่รู้เว้นไว้ได้ เขียนด้วยมือภายหลัง</translation>
    </message>
    <message>
      <source>What was seen, and what is asked</source>
      <translation>สิ่งที่พบ และสิ่งที่ขอให้ช่วย</translation>
    </message>
    <message>
      <source>Where they may have hurt the child, the law asks to report without them.</source>
      <translation>หากผู้ปกครองอาจเป็นผู้กระทำ กฎหมายให้แจ้งโดยไม่ต้องขอความยินยอม</translation>
    </message>
    <message>
      <source>Which child do you refer?</source>
      <translation>ส่งต่อนักเรียนคนใด</translation>
    </message>
    <message>
      <source>Which parts of the record go with it</source>
      <translation>ส่งข้อมูลส่วนใดไปด้วย</translation>
    </message>
    <message>
      <source>Write down a word</source>
      <translation>จดความคืบหน้า</translation>
    </message>
    <message>
      <source>Write the real names, telephones and addresses of your district for the letters.</source>
      <translation>เขียนชื่อ โทรศัพท์ และที่อยู่จริงของหน่วยงานในพื้นที่ เพื่อใช้ในหนังสือ</translation>
    </message>
    <message>
      <source>Write what you saw and heard, not what you think it is.</source>
      <translation>เขียนสิ่งที่เห็นและได้ยิน ไม่ใช่สิ่งที่คิดว่าเป็น</translation>
    </message>
    <message>
      <source>Write whether the guardian agrees. Nothing is sent before that.</source>
      <translation>กรุณาระบุว่าผู้ปกครองยินยอมหรือไม่ ยังไม่ส่งไปที่ใด</translation>
    </message>
    <message>
      <source>Write why the law does not ask for consent.</source>
      <translation>กรุณาเขียนเหตุที่กฎหมายไม่ต้องขอความยินยอม</translation>
    </message>
    <message>
      <source>by {who}</source>
      <translation>โดย {who}</translation>
    </message>
    <message>
      <source>such as ศธ 04001.1/ว</source>
      <translation>เช่น ศธ 04001.1/ว</translation>
    </message>
    <message>
      <source>{count} open</source>
      <translation>ค้างอยู่ {count} รายการ</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} ส่วน</translation>
    </message>
    <message>
      <source>{count} parts stay here</source>
      <translation>ไม่ส่ง {count} ส่วน</translation>
    </message>
    <message>
      <source>{day} · a word</source>
      <translation>{day} · ความคืบหน้า</translation>
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
      <translation>อนุมัติ</translation>
    </message>
    <message>
      <source>Cancel the referral</source>
      <translation>ยกเลิกการส่งต่อ</translation>
    </message>
    <message>
      <source>End it</source>
      <translation>ยุติการส่งต่อ</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>บันทึกการติดตาม</translation>
    </message>
    <message>
      <source>Help has begun</source>
      <translation>เริ่มช่วยเหลือแล้ว</translation>
    </message>
    <message>
      <source>Lay before the principal</source>
      <translation>เสนอผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Parents do not agree</source>
      <translation>ผู้ปกครองไม่ยินยอม</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>รับแล้ว</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>ส่ง</translation>
    </message>
    <message>
      <source>Send back to be mended</source>
      <translation>ส่งกลับแก้ไข</translation>
    </message>
    <message>
      <source>The agency does not take it</source>
      <translation>หน่วยงานไม่รับ</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>แจ้งผลกลับ</translation>
    </message>
  </context>
  <context>
    <name>Referral</name>
    <message>
      <source>A referral in the state “{before}” cannot become “{after}”. Nothing was changed. The next step is “{next}”.</source>
      <translation>การส่งต่อที่อยู่ในสถานะ “{before}” ยังเปลี่ยนเป็น “{after}” ไม่ได้ ไม่มีอะไรเปลี่ยน ขั้นต่อไปคือ “{next}”</translation>
    </message>
    <message>
      <source>Account of the sender</source>
      <translation>บัญชีของผู้ส่ง</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>วันนัด</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>ผู้นำส่ง</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Choose the agency. The draft is kept.</source>
      <translation>กรุณาเลือกหน่วยงาน ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>Choose to whom it goes. The draft is kept.</source>
      <translation>กรุณาเลือกผู้รับ ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>ปิดเมื่อ</translation>
    </message>
    <message>
      <source>Consent given on</source>
      <translation>วันที่ให้ความยินยอม</translation>
    </message>
    <message>
      <source>Consent of the guardian</source>
      <translation>ความยินยอมของผู้ปกครอง</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Diagnosis, if any</source>
      <translation>การวินิจฉัย (ถ้ามี)</translation>
    </message>
    <message>
      <source>Documents sent</source>
      <translation>เอกสารที่ส่งไป</translation>
    </message>
    <message>
      <source>Help given so far and result</source>
      <translation>การช่วยเหลือที่ทำแล้วและผล</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Last word from the receiver</source>
      <translation>ได้รับข่าวล่าสุด</translation>
    </message>
    <message>
      <source>Name of the receiver</source>
      <translation>ชื่อผู้รับ</translation>
    </message>
    <message>
      <source>Next follow-up</source>
      <translation>ติดตามครั้งต่อไป</translation>
    </message>
    <message>
      <source>No paper came with this step, or it is not on record any more.</source>
      <translation>ขั้นตอนนี้ไม่มีเอกสารแนบ หรือเอกสารไม่อยู่ในระเบียนแล้ว</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody owes an answer now. Write it as a step, such as a follow-up. Nothing was changed.</source>
      <translation>ตอนนี้ไม่ได้รอคำตอบจากใคร ให้บันทึกเป็นขั้นตอน เช่น การติดตามผล ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Nothing goes outside before the guardian has agreed, or it is written down why the law does not ask it. The draft is kept.</source>
      <translation>ยังส่งออกนอกโรงเรียนไม่ได้ จนกว่าผู้ปกครองจะยินยอม หรือบันทึกเหตุที่กฎหมายไม่ต้องขอความยินยอม ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>Parts of the record that go out</source>
      <translation>ข้อมูลที่ส่งไปด้วย</translation>
    </message>
    <message>
      <source>Problem and what was seen</source>
      <translation>ปัญหาและพฤติกรรมที่พบ</translation>
    </message>
    <message>
      <source>Restricted parts are chosen only by who may read them. Nothing was saved.</source>
      <translation>ข้อมูลที่จำกัดผู้เห็นเลือกได้เฉพาะผู้มีสิทธิ์เห็นเท่านั้น ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผลการส่งต่อ</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>ผู้ส่ง</translation>
    </message>
    <message>
      <source>Sent on</source>
      <translation>วันที่ส่ง</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>ส่งถึง</translation>
    </message>
    <message>
      <source>Since when</source>
      <translation>ตั้งแต่เมื่อใด</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>The day has not come yet. Nothing was changed.</source>
      <translation>วันที่นี้ยังมาไม่ถึง ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>The day lies before the step before it ({before}). Nothing was changed.</source>
      <translation>วันที่อยู่ก่อนขั้นตอนก่อนหน้า ({before}) ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>There is no such referral any more. Nothing was changed.</source>
      <translation>ไม่มีการส่งต่อรายการนี้แล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>This child is not on record in a class of yours. Nothing was saved.</source>
      <translation>ไม่มีนักเรียนคนนี้ในห้องที่ท่านดูแล ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>This referral is closed ({before}). Nothing was changed. Make a new one instead.</source>
      <translation>การส่งต่อนี้ปิดแล้ว ({before}) ไม่มีอะไรเปลี่ยน หากต้องการส่งอีกให้ทำรายการใหม่</translation>
    </message>
    <message>
      <source>This referral was sent already; its words stay as they are. Nothing changed.</source>
      <translation>การส่งต่อนี้ส่งไปแล้ว ข้อความจึงแก้ไม่ได้ ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>This step is made by somebody else. Nothing was changed.</source>
      <translation>ขั้นตอนนี้เป็นหน้าที่ของผู้อื่น ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Travel and cost</source>
      <translation>การเดินทางและค่าใช้จ่าย</translation>
    </message>
    <message>
      <source>Urgency</source>
      <translation>ความเร่งด่วน</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>สิ่งที่ขอให้ช่วย</translation>
    </message>
    <message>
      <source>Who went with the child</source>
      <translation>ผู้ไปกับนักเรียน</translation>
    </message>
    <message>
      <source>Why consent is not needed</source>
      <translation>เหตุที่ไม่ต้องขอความยินยอม</translation>
    </message>
    <message>
      <source>Write how the child is now. Nothing was changed.</source>
      <translation>กรุณาเขียนว่าขณะนี้นักเรียนเป็นอย่างไร ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Write the reason. Nothing was changed.</source>
      <translation>กรุณาเขียนเหตุผล ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Write the result: what was done and how the child is now. Nothing was changed.</source>
      <translation>กรุณาเขียนผล: ได้ทำอะไรไปและขณะนี้นักเรียนเป็นอย่างไร ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Write what is asked of whoever helps. The draft is kept.</source>
      <translation>กรุณาเขียนสิ่งที่ขอให้ผู้รับช่วย ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>Write what was said. Nothing was changed.</source>
      <translation>กรุณาเขียนว่าได้ความว่าอย่างไร ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>Write what was seen. The draft is kept.</source>
      <translation>กรุณาเขียนปัญหาและสิ่งที่พบ ร่างยังเก็บไว้</translation>
    </message>
    <message>
      <source>{label}: {problem}. Nothing was saved.</source>
      <translation>{label}: {problem} ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>ReferralConsent</name>
    <message>
      <source>Given</source>
      <translation>ยินยอม</translation>
    </message>
    <message>
      <source>Not needed: the law asks to report</source>
      <translation>ไม่ต้องขอ (กฎหมายให้แจ้ง)</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>ไม่ยินยอม</translation>
    </message>
  </context>
  <context>
    <name>ReferralKind</name>
    <message>
      <source>Inside the school</source>
      <translation>ภายในโรงเรียน</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>ภายนอก</translation>
    </message>
  </context>
  <context>
    <name>ReferralPaper</name>
    <message>
      <source>(  ) I agree to the referral and to these parts being sent</source>
      <translation>(  ) ยินยอมให้ส่งต่อ และให้ส่งข้อมูลส่วนเหล่านี้</translation>
    </message>
    <message>
      <source>(  ) I agree to the referral, but not to sending: {dots}</source>
      <translation>(  ) ยินยอมให้ส่งต่อ แต่ไม่ให้ส่งข้อมูล {dots}</translation>
    </message>
    <message>
      <source>(  ) I do not agree, because {dots}</source>
      <translation>(  ) ไม่ยินยอม เพราะ {dots}</translation>
    </message>
    <message>
      <source>(  ) help goes on      (  ) finished      (  ) sent on to {dots}</source>
      <translation>(  ) ช่วยเหลือต่อเนื่อง      (  ) สิ้นสุด      (  ) ส่งต่อไปที่ {dots}</translation>
    </message>
    <message>
      <source>(  ) not taken, because {dots}</source>
      <translation>(  ) ไม่รับ เพราะ {dots}</translation>
    </message>
    <message>
      <source>(  ) taken on {dots}</source>
      <translation>(  ) รับไว้เมื่อ {dots}</translation>
    </message>
    <message>
      <source>Academic year {year}, up to {day}</source>
      <translation>ปีการศึกษา {year} ถึงวันที่ {day}</translation>
    </message>
    <message>
      <source>Age (years)</source>
      <translation>อายุ (ปี)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>ผู้แจ้งผล</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Asking to help a student</source>
      <translation>ขอส่งนักเรียนเข้ารับการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Attached parts of the record</source>
      <translation>ข้อมูลที่แนบ</translation>
    </message>
    <message>
      <source>By area</source>
      <translation>จำแนกตามด้าน</translation>
    </message>
    <message>
      <source>By receiver and agency</source>
      <translation>จำแนกตามผู้รับและหน่วยงาน</translation>
    </message>
    <message>
      <source>Consent of the guardian to a referral</source>
      <translation>หนังสือยินยอมของผู้ปกครองในการส่งต่อนักเรียน</translation>
    </message>
    <message>
      <source>Consent of the guardian, 1 copy</source>
      <translation>หนังสือยินยอมของผู้ปกครอง จำนวน 1 ฉบับ</translation>
    </message>
    <message>
      <source>Days since it was sent (median)</source>
      <translation>จำนวนวันนับจากส่ง (มัธยฐาน)</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>การรับ</translation>
    </message>
    <message>
      <source>Feedback slip (goes back to the sender)</source>
      <translation>แบบตอบรับและแจ้งผลการช่วยเหลือ (ส่งกลับผู้ส่ง)</translation>
    </message>
    <message>
      <source>For the agency</source>
      <translation>ในนามหน่วยงาน</translation>
    </message>
    <message>
      <source>From</source>
      <translation>จาก</translation>
    </message>
    <message>
      <source>From here</source>
      <translation>ต่อจากนี้</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Hand-over of a student to another school</source>
      <translation>แบบส่งมอบข้อมูลนักเรียนไปยังโรงเรียนอื่น</translation>
    </message>
    <message>
      <source>I know that I may ask what was sent, that I may withdraw this consent at any time, and that the child stays a student of this school whatever I decide.</source>
      <translation>ข้าพเจ้าทราบว่าสามารถสอบถามได้ว่าส่งข้อมูลใดไป ถอนความยินยอมได้ทุกเมื่อ และไม่ว่าตัดสินใจอย่างไร เด็กยังคงเป็นนักเรียนของโรงเรียนนี้</translation>
    </message>
    <message>
      <source>I, {guardian}, guardian of {name}, class {room}, was told by the school why the child is referred to {agency}, and which parts of the child's record go there: {parts}</source>
      <translation>ข้าพเจ้า {guardian} ผู้ปกครองของ {name} ชั้น {room} ได้รับทราบจากโรงเรียนถึงเหตุผลที่จะส่งต่อนักเรียนไปยัง {agency} และข้อมูลของนักเรียนที่จะส่งไป ได้แก่ {parts}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Left out: {parts}</source>
      <translation>ส่วนที่ไม่ได้ใส่: {parts}</translation>
    </message>
    <message>
      <source>Letter of referral to an agency</source>
      <translation>หนังสือส่งต่อนักเรียนไปยังหน่วยงาน</translation>
    </message>
    <message>
      <source>Name, class and age only</source>
      <translation>เฉพาะชื่อ ชั้น และอายุ</translation>
    </message>
    <message>
      <source>Next appointment {dots}</source>
      <translation>นัดครั้งต่อไป {dots}</translation>
    </message>
    <message>
      <source>Not sent because the parents did not agree: {count}</source>
      <translation>ไม่ได้ส่งเพราะผู้ปกครองไม่ยินยอม: {count} ราย</translation>
    </message>
    <message>
      <source>Note why the law does not ask for consent, 1 copy</source>
      <translation>บันทึกเหตุที่กฎหมายไม่ต้องขอความยินยอม จำนวน 1 ฉบับ</translation>
    </message>
    <message>
      <source>Parts of the record that were chosen</source>
      <translation>ข้อมูลส่วนที่เลือก</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Phone {phone}</source>
      <translation>โทร. {phone}</translation>
    </message>
    <message>
      <source>Please consider it, and kindly let the school know the result by the reply form enclosed. The school thanks you for your help.</source>
      <translation>จึงเรียนมาเพื่อโปรดพิจารณาให้ความช่วยเหลือ และโปรดแจ้งผลให้โรงเรียนทราบตามแบบตอบรับที่แนบมาพร้อมนี้ ขอขอบคุณเป็นอย่างยิ่งมา ณ โอกาสนี้</translation>
    </message>
    <message>
      <source>Please send it back to: {address}</source>
      <translation>โปรดส่งกลับที่ {address}</translation>
    </message>
    <message>
      <source>Received by</source>
      <translation>ผู้รับ</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>รับเมื่อวันที่</translation>
    </message>
    <message>
      <source>Referral inside the school</source>
      <translation>แบบส่งต่อนักเรียนภายในโรงเรียน</translation>
    </message>
    <message>
      <source>Referral no.</source>
      <translation>ส่งต่อที่</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>จำนวนราย</translation>
    </message>
    <message>
      <source>Referred to</source>
      <translation>ส่งต่อไปที่</translation>
    </message>
    <message>
      <source>Reply form of the agency</source>
      <translation>แบบตอบรับของหน่วยงาน</translation>
    </message>
    <message>
      <source>Reply form, 1 copy</source>
      <translation>แบบตอบรับ จำนวน 1 ฉบับ</translation>
    </message>
    <message>
      <source>Responsible person {dots} phone {short}</source>
      <translation>ผู้รับผิดชอบ {dots} โทร. {short}</translation>
    </message>
    <message>
      <source>Restricted areas, not broken down</source>
      <translation>ด้านที่จำกัดผู้เห็น (ไม่แยก)</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>ผู้ส่ง</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>ส่งถึง</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>ขั้น</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Student care and guidance work, {school}</source>
      <translation>งานระบบดูแลช่วยเหลือและแนะแนว {school}</translation>
    </message>
    <message>
      <source>Summary of a student who is referred</source>
      <translation>แบบบันทึกการส่งต่อนักเรียน</translation>
    </message>
    <message>
      <source>Summary of referrals</source>
      <translation>สรุปการส่งต่อนักเรียน</translation>
    </message>
    <message>
      <source>Summary of the student (secret), 1 copy</source>
      <translation>แบบบันทึกการส่งต่อนักเรียน (ลับ) จำนวน 1 ฉบับ</translation>
    </message>
    <message>
      <source>The loop: from sending to the end</source>
      <translation>วงจรการส่งต่อ: จากส่งจนยุติ</translation>
    </message>
    <message>
      <source>The school therefore refers the student to you and asks: {asked}</source>
      <translation>ในการนี้ โรงเรียนจึงขอส่งนักเรียนเข้ารับการช่วยเหลือจากท่าน โดยขอความอนุเคราะห์ {asked}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>ถึง</translation>
    </message>
    <message>
      <source>What the homeroom teacher is asked to do</source>
      <translation>สิ่งที่ขอให้ครูที่ปรึกษาดำเนินการ</translation>
    </message>
    <message>
      <source>What the school and the family are asked to do</source>
      <translation>สิ่งที่ขอให้โรงเรียนและครอบครัวดำเนินการ</translation>
    </message>
    <message>
      <source>What was done, and result so far</source>
      <translation>การช่วยเหลือและผลจนถึงขณะนี้</translation>
    </message>
    <message>
      <source>What was found and done</source>
      <translation>สิ่งที่พบและการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Witness</source>
      <translation>พยาน</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>ผู้บันทึก</translation>
    </message>
    <message>
      <source>Your letter no. {number} of {day} about {name}, class {room}</source>
      <translation>ตามหนังสือที่ {number} ลงวันที่ {day} เรื่อง {name} ชั้น {room}</translation>
    </message>
    <message>
      <source>by</source>
      <translation>โดย</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>สิ้นสุดการช่วยเหลือ</translation>
    </message>
    <message>
      <source>help goes on</source>
      <translation>ช่วยเหลือต่อเนื่อง</translation>
    </message>
    <message>
      <source>name, class and age only</source>
      <translation>ชื่อ ชั้น และอายุเท่านั้น</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>nothing is recorded</source>
      <translation>ไม่มีข้อมูลบันทึกไว้</translation>
    </message>
    <message>
      <source>sent back, because</source>
      <translation>ส่งกลับ เพราะ</translation>
    </message>
    <message>
      <source>taken</source>
      <translation>รับไว้</translation>
    </message>
    <message>
      <source>to be referred outside</source>
      <translation>ควรส่งต่อภายนอก</translation>
    </message>
    <message>
      <source>{label}: {text}</source>
      <translation>{label}: {text}</translation>
    </message>
    <message>
      <source>{school} looks after its students by the student care and support system. It found that {name}, {age} years old, of class {room}, needs the help of specialists beyond what the school can give; the details stand in the summary that is enclosed.</source>
      <translation>ด้วย{school} ได้ดำเนินงานระบบดูแลช่วยเหลือนักเรียน และพบว่า {name} อายุ {age} ปี นักเรียนชั้น {room} จำเป็นต้องได้รับการช่วยเหลือจากผู้เชี่ยวชาญเกินกว่าที่โรงเรียนจะดำเนินการได้ รายละเอียดตามแบบบันทึกที่แนบมาพร้อมนี้</translation>
    </message>
  </context>
  <context>
    <name>ReferralResult</name>
    <message>
      <source>Answered, followed up</source>
      <translation>แจ้งผลแล้ว/ติดตาม</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>ยุติ</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>ยังไม่แจ้งผล</translation>
    </message>
    <message>
      <source>Not taken</source>
      <translation>หน่วยงานไม่รับ</translation>
    </message>
  </context>
  <context>
    <name>ReferralState</name>
    <message>
      <source>Answered</source>
      <translation>แจ้งผลกลับ</translation>
    </message>
    <message>
      <source>Being helped</source>
      <translation>กำลังช่วยเหลือ</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>ยุติ</translation>
    </message>
    <message>
      <source>Followed up</source>
      <translation>ติดตาม</translation>
    </message>
    <message>
      <source>Not taken by the agency</source>
      <translation>หน่วยงานไม่รับ</translation>
    </message>
    <message>
      <source>Parents do not agree</source>
      <translation>ผู้ปกครองไม่ยินยอม</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>รับแล้ว</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>ส่งแล้ว</translation>
    </message>
    <message>
      <source>Sent back to be mended</source>
      <translation>ส่งกลับแก้ไข</translation>
    </message>
    <message>
      <source>Waiting for approval</source>
      <translation>รออนุมัติ</translation>
    </message>
  </context>
  <context>
    <name>ReferralStep</name>
    <message>
      <source>By</source>
      <translation>โดย</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>From</source>
      <translation>จากสถานะ</translation>
    </message>
    <message>
      <source>Paper that came with it</source>
      <translation>เอกสารที่แนบมา</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>การส่งต่อ</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>ขั้นที่</translation>
    </message>
    <message>
      <source>To</source>
      <translation>เป็นสถานะ</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>รายละเอียด</translation>
    </message>
  </context>
  <context>
    <name>Removed</name>
    <message>
      <source>Bring it back</source>
      <translation>นำกลับมา</translation>
    </message>
    <message>
      <source>By</source>
      <translation>โดย</translation>
    </message>
    <message>
      <source>History</source>
      <translation>ประวัติ</translation>
    </message>
    <message>
      <source>In the step</source>
      <translation>ในขั้นตอน</translation>
    </message>
    <message>
      <source>It is kept for a year. Bringing it back is a step that can itself be taken back.</source>
      <translation>เก็บไว้หนึ่งปี การนำกลับมาเป็นขั้นตอนหนึ่งที่ย้อนกลับได้เช่นกัน</translation>
    </message>
    <message>
      <source>Nothing was taken out within a year.</source>
      <translation>ไม่มีสิ่งใดถูกลบภายในหนึ่งปี</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>ของ</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>ข้อมูล</translation>
    </message>
    <message>
      <source>What was taken out</source>
      <translation>ที่ลบไปแล้ว</translation>
    </message>
    <message>
      <source>When</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>{count} records are back.</source>
      <translation>นำกลับมาแล้ว {count} รายการ</translation>
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
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>All</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>รวมทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>Also all {count} children with names, 13-digit ids, birthdays and guardians' phones, and who is in need. Keep the file safe.</source>
      <translation>มีรายชื่อนักเรียนทั้ง {count} คน เลข 13 หลัก วันเกิด เบอร์ผู้ปกครอง และรายชื่อผู้เข้าข่ายยากจน เก็บไฟล์ให้ปลอดภัย</translation>
    </message>
    <message>
      <source>Arrow keys and Enter, or a click on a bar, list the children here.</source>
      <translation>กดลูกศรแล้ว Enter หรือคลิกที่แถบ เพื่อดูรายชื่อ</translation>
    </message>
    <message>
      <source>As a whole</source>
      <translation>ผลรวม</translation>
    </message>
    <message>
      <source>Blank, to fill by hand</source>
      <translation>แบบเปล่า สำหรับเขียนด้วยมือ</translation>
    </message>
    <message>
      <source>Boys</source>
      <translation>ชาย</translation>
    </message>
    <message>
      <source>By area</source>
      <translation>รายด้าน</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>รายห้อง</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียนทั้งหมด</translation>
    </message>
    <message>
      <source>Children behind the number</source>
      <translation>รายชื่อนักเรียนในช่องที่เลือก</translation>
    </message>
    <message>
      <source>Children found</source>
      <translation>นักเรียนที่พบ</translation>
    </message>
    <message>
      <source>Children of each class</source>
      <translation>จำนวนนักเรียนรายห้อง</translation>
    </message>
    <message>
      <source>Children of each class: {classes}</source>
      <translation>จำนวนนักเรียนรายห้อง: {classes}</translation>
    </message>
    <message>
      <source>Choose for whom first.</source>
      <translation>กรุณาเลือกก่อนว่าจะพิมพ์ของใคร</translation>
    </message>
    <message>
      <source>Choose the form and for whom at the left, then press Preview.</source>
      <translation>เลือกแบบฟอร์มและผู้รับทางซ้าย แล้วกดดูตัวอย่าง</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Compared with round</source>
      <translation>เทียบกับ</translation>
    </message>
    <message>
      <source>Disadvantaged</source>
      <translation>ด้อยโอกาส</translation>
    </message>
    <message>
      <source>Enter on a class opens its children.</source>
      <translation>กด Enter ที่ห้องเพื่อดูรายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>ไฟล์ Excel</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>ส่งออก …</translation>
    </message>
    <message>
      <source>Figures by class: record, screening, SDQ, EQ, visits, poverty, disability, nutrition. No child is named.</source>
      <translation>ตัวเลขรายห้อง: ระเบียน คัดกรอง SDQ EQ เยี่ยมบ้าน ยากจน พิการ โภชนาการ ไม่มีชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Figures by grade and of the school. Groups of fewer than five are hidden, and what would give them away.</source>
      <translation>ตัวเลขรายระดับและทั้งโรงเรียน กลุ่มที่น้อยกว่าห้าคนและตัวเลขที่ทำให้ย้อนรู้ได้ถูกปกปิด</translation>
    </message>
    <message>
      <source>Find the child and choose the name first.</source>
      <translation>กรุณาค้นหาและเลือกชื่อนักเรียนก่อน</translation>
    </message>
    <message>
      <source>For use outside the school</source>
      <translation>สำหรับส่งออกนอกโรงเรียน</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>พิมพ์ของ</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Forms</source>
      <translation>พิมพ์แบบฟอร์ม</translation>
    </message>
    <message>
      <source>From–to</source>
      <translation>การย้ายกลุ่ม</translation>
    </message>
    <message>
      <source>Girls</source>
      <translation>หญิง</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>ระดับชั้น</translation>
    </message>
    <message>
      <source>Grade {grade}</source>
      <translation>ชั้น {grade}</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>กลุ่มของฉัน</translation>
    </message>
    <message>
      <source>Name, nickname or number</source>
      <translation>ชื่อ ชื่อเล่น หรือเลขประจำตัว</translation>
    </message>
    <message>
      <source>Names are hidden now. Press F9 to show them before looking at a form.</source>
      <translation>กำลังซ่อนชื่ออยู่ กด F9 เพื่อแสดงชื่อก่อนดูแบบฟอร์ม</translation>
    </message>
    <message>
      <source>No photo</source>
      <translation>ยังไม่มีรูป</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>One child</source>
      <translation>รายคน</translation>
    </message>
    <message>
      <source>One file each …</source>
      <translation>แยกไฟล์ …</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Print for outside</source>
      <translation>พิมพ์สำหรับภายนอก</translation>
    </message>
    <message>
      <source>Record filled in</source>
      <translation>ระเบียนกรอกแล้ว</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>รายงาน</translation>
    </message>
    <message>
      <source>Reports and export</source>
      <translation>รายงานและส่งออก</translation>
    </message>
    <message>
      <source>Results of screening</source>
      <translation>ผลการคัดกรอง</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>รอบ</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>รอบ {number}</translation>
    </message>
    <message>
      <source>Save the summary</source>
      <translation>บันทึกไฟล์สรุป</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>บันทึกเป็น {name} แล้ว</translation>
    </message>
    <message>
      <source>School</source>
      <translation>โรงเรียน</translation>
    </message>
    <message>
      <source>Sex not known</source>
      <translation>ไม่ระบุเพศ</translation>
    </message>
    <message>
      <source>Summary as an Excel workbook</source>
      <translation>ส่งออกสรุปเป็น Excel</translation>
    </message>
    <message>
      <source>Summary by class</source>
      <translation>สรุปรายห้อง</translation>
    </message>
    <message>
      <source>Summary of the school</source>
      <translation>สรุปทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>เลือกตาราง</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>ตารางตัวเลข</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>ตาราง</translation>
    </message>
    <message>
      <source>The folder for the files</source>
      <translation>โฟลเดอร์สำหรับเก็บไฟล์</translation>
    </message>
    <message>
      <source>The form is shown here before it goes to paper</source>
      <translation>ตัวอย่างก่อนพิมพ์จะแสดงที่นี่</translation>
    </message>
    <message>
      <source>The whole school</source>
      <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>The whole year</source>
      <translation>ทั้งปี</translation>
    </message>
    <message>
      <source>There is no form to print.</source>
      <translation>ยังไม่มีแบบฟอร์มให้พิมพ์</translation>
    </message>
    <message>
      <source>This year has no class yet. Import a roster, or add classes under Settings.</source>
      <translation>ปีการศึกษานี้ยังไม่มีห้องเรียน นำเข้ารายชื่อ หรือเพิ่มห้องที่เมนูตั้งค่า</translation>
    </message>
    <message>
      <source>Type a few letters, then choose the child.</source>
      <translation>พิมพ์ชื่อบางส่วน แล้วเลือกนักเรียน</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลการดูแล</translation>
    </message>
    <message>
      <source>Which class</source>
      <translation>ห้องใด</translation>
    </message>
    <message>
      <source>Which grade</source>
      <translation>ระดับชั้นใด</translation>
    </message>
    <message>
      <source>Whose results</source>
      <translation>ผลของ</translation>
    </message>
    <message>
      <source>With the children's names and ids</source>
      <translation>ใส่รายชื่อและเลขประจำตัว</translation>
    </message>
    <message>
      <source>With what few may see (stamped secret)</source>
      <translation>พิมพ์ข้อมูลที่ปกปิดด้วย (ประทับ ลับ)</translation>
    </message>
    <message>
      <source>Writing the workbook</source>
      <translation>กำลังเขียนไฟล์ Excel</translation>
    </message>
    <message>
      <source>all parts of the record</source>
      <translation>ทุกส่วนของระเบียน</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>แบบเปล่า</translation>
    </message>
    <message>
      <source>boys {boys}, girls {girls}</source>
      <translation>ชาย {boys} หญิง {girls}</translation>
    </message>
    <message>
      <source>figures {year} for outside.xlsx</source>
      <translation>สรุปข้อมูล {year} เผยแพร่.xlsx</translation>
    </message>
    <message>
      <source>nobody is enrolled yet</source>
      <translation>ยังไม่มีนักเรียน</translation>
    </message>
    <message>
      <source>summary {year} with names.xlsx</source>
      <translation>สรุปข้อมูลนักเรียน {year} มีรายชื่อ.xlsx</translation>
    </message>
    <message>
      <source>summary {year}.xlsx</source>
      <translation>สรุปข้อมูลนักเรียน {year}.xlsx</translation>
    </message>
    <message>
      <source>the whole school</source>
      <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>{count} files ({pages} pages) are saved in {folder}.</source>
      <translation>บันทึก {count} ไฟล์ ({pages} หน้า) ไว้ที่ {folder} แล้ว</translation>
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
      <translation>{name} ชาย {boys} หญิง {girls}</translation>
    </message>
    <message>
      <source>{percent} of all</source>
      <translation>{percent} ของทั้งหมด</translation>
    </message>
  </context>
  <context>
    <name>Rescue</name>
    <message>
      <source>A part of the data file can no longer be read</source>
      <translation>บางส่วนของไฟล์ข้อมูลอ่านไม่ได้แล้ว</translation>
    </message>
    <message>
      <source>Ask the head of the work, the principal or the administrator to bring the backup back.</source>
      <translation>กรุณาแจ้งหัวหน้างาน ผู้อำนวยการ หรือผู้ดูแลระบบให้กู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>Bring all back …</source>
      <translation>กู้คืนทั้งหมด …</translation>
    </message>
    <message>
      <source>Choose another backup …</source>
      <translation>เลือกข้อมูลสำรองชุดอื่น …</translation>
    </message>
    <message>
      <source>Looking for the last good backup</source>
      <translation>กำลังเปิดและตรวจข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
      <source>No proven backup can be reached now. Plug in the stick with the backups, or copy the whole data folder to another disk before anything else is tried.</source>
      <translation>ตอนนี้ไม่พบข้อมูลสำรองที่พิสูจน์แล้ว กรุณาเสียบแฟลชไดรฟ์ที่มีข้อมูลสำรอง หรือคัดลอกโฟลเดอร์ข้อมูลทั้งโฟลเดอร์ไปไว้ที่ดิสก์อื่นก่อนลองวิธีอื่น</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
      <source>The damaged data is not written over: its whole folder is kept beside the backup under another name.</source>
      <translation>การกู้คืนไม่เขียนทับข้อมูลที่เสียหาย โปรแกรมเก็บโฟลเดอร์เดิมทั้งหมดไว้ข้างกันในชื่ออื่น</translation>
    </message>
    <message>
      <source>The disk gave back something else than what was saved. Nothing was written over it. What you write from now on may be lost too, so go back to the last proven backup first.</source>
      <translation>ข้อมูลที่อ่านได้จากดิสก์ไม่ตรงกับที่บันทึกไว้ โปรแกรมไม่ได้เขียนทับสิ่งใด สิ่งที่บันทึกต่อจากนี้อาจหายไปด้วย จึงควรกู้คืนข้อมูลสำรองก่อนทำงานต่อ</translation>
    </message>
  </context>
  <context>
    <name>Restore</name>
    <message>
      <source>Back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>Bring back a backup</source>
      <translation>นำข้อมูลสำรองกลับมา</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>นำกลับมา</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>เลือกไฟล์ข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>Choose a file …</source>
      <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
      <source>Choose the backup first.</source>
      <translation>โปรดเลือกไฟล์ข้อมูลสำรองก่อน</translation>
    </message>
    <message>
      <source>Its passphrase, or the recovery key from the printed sheet</source>
      <translation>รหัสผ่านของข้อมูลชุดนั้น หรือกุญแจกู้คืนจากแผ่นที่พิมพ์ไว้</translation>
    </message>
    <message>
      <source>No file chosen</source>
      <translation>ยังไม่ได้เลือกไฟล์</translation>
    </message>
    <message>
      <source>Opening, checking and copying the backup</source>
      <translation>กำลังเปิด ตรวจ และคัดลอกข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>The backup is in its place. Open it with its passphrase.</source>
      <translation>นำข้อมูลสำรองกลับมาแล้ว เปิดด้วยรหัสผ่านของข้อมูลชุดนั้น</translation>
    </message>
    <message>
      <source>The backup is in its place. Open it with its passphrase. The data before it is kept in {folder}.</source>
      <translation>นำข้อมูลสำรองกลับมาแล้ว เปิดด้วยรหัสผ่านของข้อมูลชุดนั้น ข้อมูลเดิมยังเก็บไว้ครบที่ {folder}</translation>
    </message>
    <message>
      <source>The backup is opened, checked and counted before it takes its place. What lies there now is kept whole beside it.</source>
      <translation>โปรแกรมจะเปิด ตรวจ และนับข้อมูลสำรองให้ครบก่อนนำมาใช้ ข้อมูลที่อยู่ในเครื่องตอนนี้จะเก็บไว้ข้าง ๆ ทั้งชุด</translation>
    </message>
    <message>
      <source>Write the passphrase or the recovery key that opens it.</source>
      <translation>โปรดพิมพ์รหัสผ่านหรือกุญแจกู้คืนที่เปิดข้อมูลชุดนี้</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Ask once more: raters are more than one level apart</source>
      <translation>ควรถามเพิ่ม: ผู้ประเมินเห็นต่างกันเกินหนึ่งระดับ</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>กลับ (Esc)</translation>
    </message>
    <message>
      <source>Draft, not complete</source>
      <translation>ฉบับร่าง ยังไม่ครบ</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>เกณฑ์ที่ใช้</translation>
    </message>
    <message>
      <source>Judged by a version of the norms “{norms}” that is here no more: no bands are drawn.</source>
      <translation>ตัดสินด้วยเกณฑ์ “{norms}” ฉบับที่ไม่มีในเครื่องนี้แล้ว จึงไม่แสดงแถบเกณฑ์</translation>
    </message>
    <message>
      <source>No cut-offs</source>
      <translation>ยังไม่มีเกณฑ์</translation>
    </message>
    <message>
      <source>No result yet</source>
      <translation>ยังไม่มีผล</translation>
    </message>
    <message>
      <source>No score: gaps</source>
      <translation>ไม่มีคะแนน (ตอบไม่ครบ)</translation>
    </message>
    <message>
      <source>None</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Norms</source>
      <translation>เกณฑ์</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>ไม่ได้ตอบ</translation>
    </message>
    <message>
      <source>Not answered (items)</source>
      <translation>ข้อที่ไม่ได้ตอบ</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Nothing of this child was keyed yet, or few may see it.</source>
      <translation>ยังไม่มีผลของนักเรียนคนนี้ หรือเป็นผลที่เห็นได้เฉพาะผู้ที่เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผลการประเมิน</translation>
    </message>
    <message>
      <source>Results (name hidden)</source>
      <translation>ผลการประเมิน (ซ่อนชื่อ)</translation>
    </message>
    <message>
      <source>Results of the instruments</source>
      <translation>ผลการประเมิน</translation>
    </message>
    <message>
      <source>Results of {name}</source>
      <translation>ผลการประเมินของ {name}</translation>
    </message>
    <message>
      <source>Screening only, no diagnosis. If in doubt, ask a professional.</source>
      <translation>ผลคัดกรองเบื้องต้น ไม่ใช่การวินิจฉัย หากสงสัยควรปรึกษาผู้เชี่ยวชาญ</translation>
    </message>
    <message>
      <source>The child's page</source>
      <translation>หน้าของนักเรียน</translation>
    </message>
    <message>
      <source>This is a first screening, not a diagnosis. When in doubt, talk with the child and the family, and with the guidance teacher or a specialist.</source>
      <translation>ผลคัดกรองเบื้องต้น ไม่ใช่การวินิจฉัย หากสงสัยควรพูดคุยกับนักเรียนและผู้ปกครอง และปรึกษาครูแนะแนวหรือผู้เชี่ยวชาญ</translation>
    </message>
    <message>
      <source>What to do today</source>
      <translation>สิ่งที่ต้องทำวันนี้</translation>
    </message>
    <message>
      <source>items {items}</source>
      <translation>ข้อ {items}</translation>
    </message>
    <message>
      <source>{informant}: item {items} is open. What needs it has no score.</source>
      <translation>{informant}: ข้อ {items} ว่างอยู่ ด้านที่ใช้ข้อนี้จึงไม่มีคะแนน</translation>
    </message>
    <message>
      <source>{informant}: keyed by {who} {when}</source>
      <translation>{informant}: กรอกโดย {who} {when}</translation>
    </message>
    <message>
      <source>{informant}: keyed by {who} {when}, in {seconds} seconds</source>
      <translation>{informant}: กรอกโดย {who} {when} ใช้เวลา {seconds} วินาที</translation>
    </message>
    <message>
      <source>{informant}: not finished yet, {count} items are open.</source>
      <translation>{informant}: ยังกรอกไม่จบ ว่างอยู่ {count} ข้อ</translation>
    </message>
    <message>
      <source>{informant}: {norms}</source>
      <translation>{informant}: {norms}</translation>
    </message>
    <message>
      <source>{instrument} · round {round}/{year}</source>
      <translation>{instrument} · รอบ {round}/{year}</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{scale}: {first} says “{lighter}”, {second} says “{graver}”.</source>
      <translation>{scale}: {first}ประเมินว่า “{lighter}” แต่{second}ประเมินว่า “{graver}” ควรพูดคุยและสังเกตเพิ่มเติม</translation>
    </message>
    <message>
      <source>{scale}: {lighter} says “{light}”, {graver} says “{grave}”. That is a question to ask, no verdict: talk with both.</source>
      <translation>{scale}: {lighter}เห็นว่า “{light}” แต่{graver}เห็นว่า “{grave}” เป็นคำถามที่ควรคุยกับทั้งสองฝ่าย ไม่ใช่ข้อตัดสิน</translation>
    </message>
    <message>
      <source>{star} rests on figures that are not verified against the original.</source>
      <translation>{star} จุดตัดยังไม่ได้ตรวจสอบกับเอกสารต้นฉบับ</translation>
    </message>
    <message>
      <source>{star} the figures of these bands are not verified: read with care</source>
      <translation>{star} ตัวเลขของเกณฑ์นี้ยังไม่ได้ยืนยัน โปรดอ่านผลด้วยความระมัดระวัง</translation>
    </message>
    <message>
      <source>{title} (version {version}): {document}</source>
      <translation>{title} (ฉบับที่ {version}): {document}</translation>
    </message>
    <message>
      <source>{title} (version {version}): {document}, page {page}</source>
      <translation>{title} (ฉบับที่ {version}): {document} หน้า {page}</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>An answer needs somebody today. It stands in no class list and no export.</source>
      <translation>มีคำตอบที่ต้องมีคนดูแลวันนี้ เรื่องนี้ไม่แสดงในรายชื่อห้องและไฟล์ส่งออก</translation>
    </message>
    <message>
      <source>Empty means not known, never “no”: {questions}</source>
      <translation>ข้อที่ว่างคือยังไม่ทราบ ไม่ใช่ “ไม่มี”: {questions}</translation>
    </message>
    <message>
      <source>Everything the school knows of the child</source>
      <translation>ทุกเรื่องที่โรงเรียนรู้เกี่ยวกับนักเรียน</translation>
    </message>
    <message>
      <source>Everything was answered.</source>
      <translation>ตอบครบทุกข้อแล้ว</translation>
    </message>
    <message>
      <source>Filled, with the photos; to be signed by the family and the school</source>
      <translation>กรอกให้แล้วพร้อมภาพถ่าย สำหรับผู้ปกครองและโรงเรียนลงชื่อ</translation>
    </message>
    <message>
      <source>In the order of the fund's form, for keying it there</source>
      <translation>เรียงตามแบบของ กสศ. สำหรับนำไปกรอกในระบบ</translation>
    </message>
    <message>
      <source>Not asked yet; the paper version can be printed.</source>
      <translation>ยังไม่ได้ถาม พิมพ์แบบกระดาษให้นักเรียนตอบได้</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>เปิดแล้ว</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>ภาพถ่าย</translation>
    </message>
    <message>
      <source>Questions without an answer</source>
      <translation>ข้อที่ยังไม่ได้ตอบ</translation>
    </message>
    <message>
      <source>Restricted case</source>
      <translation>เรื่องที่ต้องปกปิด</translation>
    </message>
    <message>
      <source>Somebody should talk with the child: {statements}</source>
      <translation>ควรมีคนพูดคุยกับนักเรียน: {statements}</translation>
    </message>
    <message>
      <source>The student's voice</source>
      <translation>เสียงของนักเรียน</translation>
    </message>
    <message>
      <source>What the child said, for the child's own folder</source>
      <translation>สิ่งที่นักเรียนบอก สำหรับแฟ้มของนักเรียน</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{count} จาก {total}</translation>
    </message>
    <message>
      <source>{count} of {total} statements</source>
      <translation>{count} จาก {total} ข้อ</translation>
    </message>
  </context>
  <context>
    <name>Risk</name>
    <message>
      <source>May harm self or others, or be harmed: act today</source>
      <translation>อาจทำร้ายตนเองหรือผู้อื่น หรือถูกทำร้าย: ต้องดำเนินการวันนี้</translation>
    </message>
    <message>
      <source>Nothing seen</source>
      <translation>ไม่พบ</translation>
    </message>
    <message>
      <source>To be watched</source>
      <translation>ต้องเฝ้าระวัง</translation>
    </message>
  </context>
  <context>
    <name>Role</name>
    <message>
      <source>Administrator</source>
      <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
      <source>Deputy principal</source>
      <translation>รองผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Discipline teacher</source>
      <translation>ครูฝ่ายปกครอง</translation>
    </message>
    <message>
      <source>Grade head</source>
      <translation>หัวหน้าระดับชั้น</translation>
    </message>
    <message>
      <source>Guidance teacher</source>
      <translation>ครูแนะแนว</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>Homeroom teacher</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>ผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Registrar</source>
      <translation>เจ้าหน้าที่ทะเบียน</translation>
    </message>
    <message>
      <source>School nurse</source>
      <translation>ครูพยาบาล</translation>
    </message>
    <message>
      <source>Special education teacher</source>
      <translation>ครูการศึกษาพิเศษ</translation>
    </message>
    <message>
      <source>Subject teacher</source>
      <translation>ครูประจำวิชา</translation>
    </message>
  </context>
  <context>
    <name>Roster</name>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Cell left empty</source>
      <translation>เว้นบางช่องว่างไว้</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Class, such as ม.1/1</source>
      <translation>ชั้น/ห้อง เช่น ม.1/1</translation>
    </message>
    <message>
      <source>Comparing with what the school knows</source>
      <translation>กำลังเทียบกับข้อมูลที่มีอยู่</translation>
    </message>
    <message>
      <source>Excel has made a date of this ({text}). The cell is left empty.</source>
      <translation>Excel เปลี่ยนค่านี้เป็นวันที่ ({text}) จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>Excel has shortened the number ({text}): digits are lost. The cell is left empty.</source>
      <translation>Excel ย่อตัวเลขนี้ ({text}) ทำให้เลขบางหลักหายไป จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>Excel holds the year {year} (C.E.); it was read as {day}.</source>
      <translation>ในไฟล์ Excel เป็นปี ค.ศ. {year} อ่านเป็นวันที่ {day}</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>บิดา</translation>
    </message>
    <message>
      <source>First name and surname in one cell</source>
      <translation>ชื่อ-สกุล (อยู่ในช่องเดียวกัน)</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>ชั้น</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Making a backup first</source>
      <translation>กำลังสำรองข้อมูลก่อนนำเข้า</translation>
    </message>
    <message>
      <source>Mend the marked cells and import this file once more. {class_name}</source>
      <translation>แก้ไขช่องที่ระบายสี แล้วนำเข้าไฟล์นี้อีกครั้ง {class_name}</translation>
    </message>
    <message>
      <source>More than one child has this name; the row was left out. Add an id or a student number.</source>
      <translation>มีนักเรียนชื่อนี้มากกว่าหนึ่งคน จึงไม่นำแถวนี้เข้า กรุณาเติมเลขประจำตัวประชาชนหรือเลขประจำตัวนักเรียน</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>มารดา</translation>
    </message>
    <message>
      <source>No class stands here. The row is left out.</source>
      <translation>ไม่ได้ระบุชั้นเรียน จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>No first name stands here. The row is left out.</source>
      <translation>ไม่มีชื่อนักเรียน จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>No list of students was found in this file, and nothing was changed. A list needs a line of headings with the name, and with the class, the student number or the 13-digit number.</source>
      <translation>ไม่พบรายชื่อนักเรียนในไฟล์นี้ และยังไม่มีข้อมูลใดเปลี่ยนแปลง ไฟล์ต้องมีแถวหัวตารางที่มีชื่อนักเรียน และมีชั้นเรียน เลขประจำตัวนักเรียน หรือเลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>No surname was found in “{text}”.</source>
      <translation>ไม่พบนามสกุลใน “{text}”</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>Place in the file</source>
      <translation>ตำแหน่งในไฟล์เดิม</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>กำลังอ่านไฟล์</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>สาเหตุ</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Row left out</source>
      <translation>ไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>Rows to look at</source>
      <translation>แถวที่ต้องตรวจสอบ</translation>
    </message>
    <message>
      <source>Same name and birth date as {name} (student number {number}), but another id: two children?</source>
      <translation>ชื่อและวันเกิดตรงกับ {name} (เลขประจำตัว {number}) แต่เลขประชาชนต่างกัน เป็นนักเรียนสองคนใช่หรือไม่</translation>
    </message>
    <message>
      <source>Same name and date of birth as at {where}: two children, or one child twice?</source>
      <translation>ชื่อและวันเกิดตรงกับแถวที่ {where} เป็นนักเรียนสองคน หรือคนเดียวกันซ้ำกัน</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>กำลังบันทึก</translation>
    </message>
    <message>
      <source>Taken, please look</source>
      <translation>นำเข้าแล้ว โปรดตรวจสอบ</translation>
    </message>
    <message>
      <source>The check digit of this 13-digit number is wrong. It was taken as it stands.</source>
      <translation>เลขประจำตัวประชาชนไม่ถูกต้องตามเลขตรวจสอบหลักสุดท้าย นำเข้าตามที่ปรากฏในไฟล์</translation>
    </message>
    <message>
      <source>The class “{text}” is not known. The row is left out.</source>
      <translation>ไม่รู้จักชั้นเรียน “{text}” จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>The data changed since this proposal was made. Nothing was written. Open the file once more.</source>
      <translation>ข้อมูลในระบบเปลี่ยนไปหลังจากตรวจไฟล์นี้ จึงยังไม่ได้นำเข้า กรุณาเปิดไฟล์อีกครั้ง</translation>
    </message>
    <message>
      <source>The file {name} is damaged or cut short. Nothing was taken. Download or copy it once more.</source>
      <translation>ไฟล์ {name} เสียหายหรือไม่ครบถ้วน ยังไม่มีการนำเข้าข้อมูล โปรดดาวน์โหลดหรือคัดลอกไฟล์ใหม่อีกครั้ง</translation>
    </message>
    <message>
      <source>The file {name} is empty. Save it once more from the program it comes from.</source>
      <translation>ไฟล์ {name} ว่างเปล่า โปรดบันทึกใหม่จากโปรแกรมต้นทาง</translation>
    </message>
    <message>
      <source>The file {name} is locked with a password. Save it in Excel without a password and try again.</source>
      <translation>ไฟล์ {name} ล็อกด้วยรหัสผ่าน โปรดเปิดใน Excel แล้วบันทึกแบบไม่ใช้รหัสผ่าน จากนั้นลองใหม่</translation>
    </message>
    <message>
      <source>The file {name} is not there, or may not be read. Close it in Excel and choose it again.</source>
      <translation>ไม่พบไฟล์ {name} หรือเปิดอ่านไม่ได้ โปรดปิดไฟล์ใน Excel แล้วเลือกใหม่อีกครั้ง</translation>
    </message>
    <message>
      <source>The formula here has no result ({text}). The cell is left empty.</source>
      <translation>สูตรในช่องนี้ไม่มีผลลัพธ์ ({text}) จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>The list has headings, but no student stands below them. Nothing was changed.</source>
      <translation>ตารางมีแต่หัวตาราง ไม่มีรายชื่อนักเรียน ยังไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>The national id differs from the one on record; the new one was taken.</source>
      <translation>เลขประจำตัวประชาชนต่างจากที่บันทึกไว้ ใช้เลขใหม่ตามไฟล์</translation>
    </message>
    <message>
      <source>The number had {count} digits only; zeros were put in front, and the check digit fits.</source>
      <translation>เลขมีเพียง {count} หลัก จึงเติมเลข 0 ข้างหน้าให้ครบ 13 หลัก เลขตรวจสอบถูกต้อง</translation>
    </message>
    <message>
      <source>The number had {count} digits only; zeros were put in front, but the check digit is wrong.</source>
      <translation>เลขมีเพียง {count} หลัก จึงเติมเลข 0 ข้างหน้าให้ครบ 13 หลัก แต่เลขตรวจสอบไม่ถูกต้อง โปรดตรวจสอบ</translation>
    </message>
    <message>
      <source>The same 13-digit number also stands at {where}. The row is left out.</source>
      <translation>เลขประจำตัวประชาชนซ้ำกับช่อง {where} จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>The same number in class also stands at {where}.</source>
      <translation>เลขที่ในห้องซ้ำกับช่อง {where}</translation>
    </message>
    <message>
      <source>The same student number also stands at {where}. The row is left out.</source>
      <translation>เลขประจำตัวนักเรียนซ้ำกับช่อง {where} จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>The sheet {sheet} reaches down to row {row}, which is too much. Delete the empty rows and columns round the list, save, and try again.</source>
      <translation>แผ่นงาน {sheet} ยาวถึงแถวที่ {row} ซึ่งมากเกินไป โปรดลบแถวและคอลัมน์ว่างรอบรายชื่อ บันทึก แล้วลองใหม่</translation>
    </message>
    <message>
      <source>The student number changed from {old} to {new}; it is the same child.</source>
      <translation>เลขประจำตัวนักเรียนเปลี่ยนจาก {old} เป็น {new} เป็นนักเรียนคนเดิม</translation>
    </message>
    <message>
      <source>The student number {number} belongs to {name}. The row was left out; correct the number.</source>
      <translation>เลขประจำตัวนักเรียน {number} เป็นของ {name} จึงไม่นำแถวนี้เข้า กรุณาแก้เลขให้ถูกต้อง</translation>
    </message>
    <message>
      <source>The title {title} does not fit the sex. Both were taken as they stand.</source>
      <translation>คำนำหน้าชื่อ {title} ไม่ตรงกับเพศ นำเข้าตามที่ปรากฏในไฟล์ทั้งสองช่อง</translation>
    </message>
    <message>
      <source>There is no day {text}. The cell is left empty.</source>
      <translation>ไม่มีวันที่ {text} ในปฏิทิน จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>This row belongs to the year {year}. The row is left out.</source>
      <translation>แถวนี้เป็นข้อมูลปีการศึกษา {year} จึงไม่นำเข้าแถวนี้</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>เอกสาร PDF</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>เอกสาร Word</translation>
    </message>
    <message>
      <source>a file of another kind</source>
      <translation>ไฟล์ชนิดอื่น</translation>
    </message>
    <message>
      <source>a packed folder</source>
      <translation>ไฟล์บีบอัด</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>รูปภาพ</translation>
    </message>
    <message>
      <source>{day} is still to come. The cell is left empty.</source>
      <translation>วันที่ {day} ยังมาไม่ถึง จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>{day} would make an age of {age}. The cell is left empty.</source>
      <translation>วันที่ {day} ทำให้มีอายุ {age} ปี ซึ่งไม่น่าเป็นไปได้ จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>{name} is in the file but stands here as having left; the status was not changed.</source>
      <translation>{name} มีชื่อในไฟล์ แต่ในระบบบันทึกว่าออกแล้ว สถานะเดิมไม่ถูกเปลี่ยน</translation>
    </message>
    <message>
      <source>{name} is not a table but {kind}. Choose a file from Excel, or one with tab or comma (CSV).</source>
      <translation>{name} ไม่ใช่ไฟล์ตาราง แต่เป็น{kind} โปรดเลือกไฟล์ Excel หรือไฟล์ CSV</translation>
    </message>
    <message>
      <source>{person}: {field}</source>
      <translation>{person}: {field}</translation>
    </message>
    <message>
      <source>“{text}” begins like a formula. It was taken as plain text.</source>
      <translation>“{text}” ขึ้นต้นเหมือนสูตรคำนวณ นำเข้าเป็นข้อความธรรมดา</translation>
    </message>
    <message>
      <source>“{text}” cannot be read as a date. The cell is left empty.</source>
      <translation>อ่าน “{text}” เป็นวันที่ไม่ได้ จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>“{text}” does not look like a name. It was taken as it stands.</source>
      <translation>“{text}” ดูไม่เหมือนชื่อคน นำเข้าตามที่ปรากฏในไฟล์</translation>
    </message>
    <message>
      <source>“{text}” does not look like a phone number. It was taken as it stands.</source>
      <translation>“{text}” ดูไม่เหมือนหมายเลขโทรศัพท์ นำเข้าตามที่ปรากฏในไฟล์</translation>
    </message>
    <message>
      <source>“{text}” is no 13-digit number and no G-code. The cell is left empty.</source>
      <translation>“{text}” ไม่ใช่เลข 13 หลักและไม่ใช่รหัส G จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>“{text}” is no 13-digit number; it was taken as another kind of document.</source>
      <translation>“{text}” ไม่ใช่เลข 13 หลัก นำเข้าเป็นเลขเอกสารชนิดอื่น</translation>
    </message>
    <message>
      <source>“{text}” is not one of the answers. The cell is left empty.</source>
      <translation>“{text}” ไม่ตรงกับตัวเลือกใด จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>“{text}” is too long for a student number. The cell is left empty.</source>
      <translation>“{text}” ยาวเกินกว่าจะเป็นเลขประจำตัวนักเรียน จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
      <source>“{text}” was read as {day}, because the year fits the Common Era only.</source>
      <translation>อ่าน “{text}” เป็นวันที่ {day} เพราะปีนี้เป็นไปได้เฉพาะ ค.ศ.</translation>
    </message>
    <message>
      <source>“{text}” was read as {day}: day and month may be exchanged.</source>
      <translation>อ่าน “{text}” เป็นวันที่ {day} วันกับเดือนอาจสลับกัน โปรดตรวจสอบ</translation>
    </message>
    <message>
      <source>“{text}” was read as {phone}.</source>
      <translation>อ่าน “{text}” เป็น {phone}</translation>
    </message>
    <message>
      <source>“{text}”: {problem}. The cell is left empty.</source>
      <translation>“{text}”: {problem} จึงเว้นช่องนี้ว่างไว้</translation>
    </message>
  </context>
  <context>
    <name>Rows</name>
    <message>
      <source>Add a row (Insert)</source>
      <translation>เพิ่มแถว (Insert)</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>ที่</translation>
    </message>
  </context>
  <context>
    <name>Safeguard</name>
    <message>
      <source>Close the program</source>
      <translation>ปิดโปรแกรม</translation>
    </message>
    <message>
      <source>Close without a backup</source>
      <translation>ปิดโดยไม่สำรอง</translation>
    </message>
    <message>
      <source>Making a backup before the program closes</source>
      <translation>กำลังสำรองข้อมูลก่อนปิดโปรแกรม</translation>
    </message>
    <message>
      <source>The backup could not be made</source>
      <translation>สำรองข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
      <source>{why}

What you wrote is saved. Only the backup is missing.</source>
      <translation>{why}

สิ่งที่พิมพ์ไว้บันทึกแล้ว ขาดเพียงข้อมูลสำรอง</translation>
    </message>
  </context>
  <context>
    <name>Safety</name>
    <message>
      <source>A backup on a stick or another computer is what saves the records when this one breaks.</source>
      <translation>เก็บไฟล์สำรองไว้ในแฟลชไดรฟ์หรือเครื่องอื่น หากเครื่องนี้เสีย ข้อมูลจะยังอยู่</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>สำรองข้อมูล</translation>
    </message>
    <message>
      <source>Backup and check</source>
      <translation>สำรองและตรวจข้อมูล</translation>
    </message>
    <message>
      <source>Backup file</source>
      <translation>ไฟล์สำรอง</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>ไฟล์สำรอง</translation>
    </message>
    <message>
      <source>Bring a backup back</source>
      <translation>กู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>กู้คืน</translation>
    </message>
    <message>
      <source>Check everything</source>
      <translation>ตรวจข้อมูลทุกส่วน</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>ตรวจเดี๋ยวนี้</translation>
    </message>
    <message>
      <source>Checking the data, the results, the pictures and the backups</source>
      <translation>กำลังตรวจข้อมูล ผลแบบประเมิน รูป และไฟล์สำรอง</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Choose an empty folder first.</source>
      <translation>กรุณาเลือกโฟลเดอร์ว่างก่อน</translation>
    </message>
    <message>
      <source>Choose an empty folder …</source>
      <translation>เลือกโฟลเดอร์ว่าง …</translation>
    </message>
    <message>
      <source>Choose the backup first.</source>
      <translation>กรุณาเลือกไฟล์สำรองก่อน</translation>
    </message>
    <message>
      <source>Choose the backup …</source>
      <translation>เลือกไฟล์สำรอง …</translation>
    </message>
    <message>
      <source>Empty folder</source>
      <translation>โฟลเดอร์ว่าง</translation>
    </message>
    <message>
      <source>Everything is as it was saved. Checked {time}.</source>
      <translation>ข้อมูลครบถ้วน ตรงกับที่บันทึกไว้ทุกอย่าง ตรวจเมื่อ {time} น.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ไฟล์</translation>
    </message>
    <message>
      <source>If this computer broke now, the records would be lost. Make a backup on a stick.</source>
      <translation>หากเครื่องนี้เสียตอนนี้ ข้อมูลจะหายทั้งหมด กรุณาสำรองลงแฟลชไดรฟ์</translation>
    </message>
    <message>
      <source>In a backup</source>
      <translation>ในข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>Into an empty folder, to try a backup or to move to another place; the records that are open stay as they are. If they are damaged, the program offers the same before it asks for the passphrase.</source>
      <translation>กู้คืนลงโฟลเดอร์ว่าง เพื่อทดลองไฟล์สำรองหรือย้ายที่เก็บ ข้อมูลที่เปิดอยู่ไม่เปลี่ยน หากข้อมูลเสียหาย กู้คืนได้จากหน้าแรกก่อนใส่รหัสผ่าน</translation>
    </message>
    <message>
      <source>It lies in this computer only and is lost together with it. Make one on a stick as well.</source>
      <translation>ไฟล์นี้อยู่ในเครื่องนี้เท่านั้น หากเครื่องเสียจะหายไปด้วย กรุณาสำรองลงแฟลชไดรฟ์อีกที่หนึ่ง</translation>
    </message>
    <message>
      <source>Its passphrase, or the recovery key</source>
      <translation>รหัสผ่านของไฟล์สำรอง หรือกุญแจกู้คืน</translation>
    </message>
    <message>
      <source>Last proven backup: {when}</source>
      <translation>สำรองและพิสูจน์ล่าสุด: {when}</translation>
    </message>
    <message>
      <source>Look into it …</source>
      <translation>ดูข้างใน …</translation>
    </message>
    <message>
      <source>Make a backup now …</source>
      <translation>สำรองข้อมูลตอนนี้ …</translation>
    </message>
    <message>
      <source>Make a backup to another place now, then ask the people who look after the program.</source>
      <translation>กรุณาสำรองข้อมูลไว้ที่อื่นทันที แล้วแจ้งผู้ดูแลโปรแกรม</translation>
    </message>
    <message>
      <source>No backup has been made yet.</source>
      <translation>ยังไม่มีไฟล์สำรอง</translation>
    </message>
    <message>
      <source>Opened, checked and counted: {children} children. {place}</source>
      <translation>เปิดตรวจและนับแล้ว นักเรียน {children} คน · {place}</translation>
    </message>
    <message>
      <source>Opening, checking and copying the backup</source>
      <translation>กำลังเปิด ตรวจ และคัดลอกไฟล์สำรอง</translation>
    </message>
    <message>
      <source>Reads every page of the data, every picture and every backup in both places, compares the seals, and works out every result once more.</source>
      <translation>อ่านข้อมูลทุกหน้า รูปทุกรูป และไฟล์สำรองทุกไฟล์ทั้งสองแห่ง แล้วเทียบกับที่บันทึกไว้ พร้อมคิดผลแบบประเมินทุกฉบับซ้ำ</translation>
    </message>
    <message>
      <source>See what is in that backup …</source>
      <translation>ดูข้างในข้อมูลสำรองนั้น …</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>ขนาด</translation>
    </message>
    <message>
      <source>That is {days} days ago. Make a new one on a stick.</source>
      <translation>ผ่านมา {days} วันแล้ว กรุณาสำรองใหม่ลงแฟลชไดรฟ์</translation>
    </message>
    <message>
      <source>The backup is made, opened and counted: {children} children, {pictures} new pictures. {file}</source>
      <translation>สำรองข้อมูลแล้ว เปิดตรวจและนับแล้ว: นักเรียน {children} คน รูปใหม่ {pictures} รูป ({file})</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>ยังไม่เคยสำรองข้อมูล</translation>
    </message>
    <message>
      <source>When</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>เก็บไว้ที่</translation>
    </message>
    <message>
      <source>Where the backup goes: a stick, or a folder on another computer</source>
      <translation>เลือกที่เก็บไฟล์สำรอง เช่น แฟลชไดรฟ์ หรือโฟลเดอร์ในเครื่องอื่น</translation>
    </message>
    <message>
      <source>Write the passphrase or the recovery key that opens the backup.</source>
      <translation>กรอกรหัสผ่านหรือกุญแจกู้คืนที่เปิดไฟล์สำรองนี้</translation>
    </message>
    <message>
      <source>backup-{day}-{time}.backup</source>
      <translation>สำรองข้อมูล-{day}-{time}.backup</translation>
    </message>
    <message>
      <source>in this computer</source>
      <translation>ในเครื่องนี้</translation>
    </message>
    <message>
      <source>not plugged in</source>
      <translation>ไม่พบไฟล์</translation>
    </message>
    <message>
      <source>there</source>
      <translation>พร้อมใช้</translation>
    </message>
    <message>
      <source>{children} children are back in {folder}, checked and counted. To open it: student-care --data “{folder}”</source>
      <translation>กู้คืนนักเรียน {children} คนไว้ที่ {folder} แล้ว เปิดตรวจและนับแล้ว เปิดใช้ด้วยคำสั่ง student-care --data “{folder}”</translation>
    </message>
    <message>
      <source>{count} things were found at {time}. Nothing was changed.</source>
      <translation>พบ {count} เรื่อง เมื่อ {time} น. ยังไม่มีการเปลี่ยนแปลงข้อมูล</translation>
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
      <translation>อุบัติเหตุ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>ผู้บาดเจ็บ (คน)</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Mended on</source>
      <translation>แก้ไขแล้วเมื่อ</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Risk spot</source>
      <translation>จุดเสี่ยง</translation>
    </message>
    <message>
      <source>Severity (1–5)</source>
      <translation>ความรุนแรง (1–5)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ลักษณะที่พบ</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>บริเวณ</translation>
    </message>
  </context>
  <context>
    <name>SavedGroup</name>
    <message>
      <source>A group by an area that few may see is not printed or exported. Nothing was written.</source>
      <translation>กลุ่มที่เลือกตามด้านที่จำกัดผู้รู้ พิมพ์หรือส่งออกไม่ได้ ยังไม่มีไฟล์ใดถูกเขียน</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>ทั้งหมด</translation>
    </message>
    <message>
      <source>As a whole</source>
      <translation>ภาพรวม</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>จำนวน (คน)</translation>
    </message>
    <message>
      <source>Children of the group</source>
      <translation>นักเรียนในกลุ่ม</translation>
    </message>
    <message>
      <source>Children: {count}</source>
      <translation>นักเรียน {count} คน</translation>
    </message>
    <message>
      <source>Choose at least one condition or child. Nothing was saved.</source>
      <translation>เลือกเงื่อนไขหรือนักเรียนอย่างน้อยหนึ่งอย่าง ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Excel …</source>
      <translation>ส่งออก Excel …</translation>
    </message>
    <message>
      <source>Group of screening</source>
      <translation>กลุ่มคัดกรอง</translation>
    </message>
    <message>
      <source>Groups kept</source>
      <translation>กลุ่มที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>โทรศัพท์ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Has one</source>
      <translation>มี</translation>
    </message>
    <message>
      <source>In need</source>
      <translation>ยากจน</translation>
    </message>
    <message>
      <source>In the area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>บันทึกกลุ่ม</translation>
    </message>
    <message>
      <source>Keep the group first, then print it.</source>
      <translation>บันทึกกลุ่มก่อน แล้วจึงพิมพ์</translation>
    </message>
    <message>
      <source>Name and surname</source>
      <translation>ชื่อ-สกุล</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
      <source>Names are hidden now. Press F9 to show them first.</source>
      <translation>ตอนนี้ซ่อนชื่ออยู่ กด F9 เพื่อแสดงชื่อก่อน</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>กลุ่มใหม่</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>ชื่อเล่น</translation>
    </message>
    <message>
      <source>No group yet. Choose conditions, write a name, and keep it.</source>
      <translation>ยังไม่มีกลุ่ม เลือกเงื่อนไข ตั้งชื่อ แล้วบันทึก</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody fits these conditions.</source>
      <translation>ไม่มีนักเรียนตามเงื่อนไขนี้</translation>
    </message>
    <message>
      <source>Not in need</source>
      <translation>ไม่ยากจน</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ยังไม่ได้คุย</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Open care case</source>
      <translation>เคสที่เปิดอยู่</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>ลำดับ</translation>
    </message>
    <message>
      <source>Picked one by one: {count}</source>
      <translation>เลือกเองรายคน {count} คน</translation>
    </message>
    <message>
      <source>Poverty</source>
      <translation>ฐานะยากจน</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>ลบกลุ่ม</translation>
    </message>
    <message>
      <source>Save the group</source>
      <translation>บันทึกรายชื่อกลุ่ม</translation>
    </message>
    <message>
      <source>Take the picks out</source>
      <translation>เอาคนที่เลือกเองออก</translation>
    </message>
    <message>
      <source>Talked with this year</source>
      <translation>พูดคุยรายคนปีนี้</translation>
    </message>
    <message>
      <source>The group {name} is kept.</source>
      <translation>บันทึกกลุ่ม {name} แล้ว</translation>
    </message>
    <message>
      <source>Whose children</source>
      <translation>นักเรียนของ</translation>
    </message>
    <message>
      <source>Write a name for the group. Nothing was saved.</source>
      <translation>ตั้งชื่อกลุ่มก่อน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>คุยแล้ว</translation>
    </message>
    <message>
      <source>group {name}.xlsx</source>
      <translation>กลุ่ม {name}.xlsx</translation>
    </message>
  </context>
  <context>
    <name>Scholarship</name>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>จำนวนเงิน</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>ผู้ให้ทุน</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>ชื่อทุน</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
  </context>
  <context>
    <name>School</name>
    <message>
      <source>Address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>District</source>
      <translation>อำเภอ/เขต</translation>
    </message>
    <message>
      <source>Education area office</source>
      <translation>สำนักงานเขตพื้นที่การศึกษา</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Principal's name</source>
      <translation>ชื่อผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Principal's position</source>
      <translation>ตำแหน่งผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>จังหวัด</translation>
    </message>
    <message>
      <source>School code (8 digits)</source>
      <translation>รหัสโรงเรียน (8 หลัก)</translation>
    </message>
    <message>
      <source>School name</source>
      <translation>ชื่อโรงเรียน</translation>
    </message>
    <message>
      <source>The class {name} exists already.</source>
      <translation>มีห้อง {name} อยู่แล้ว</translation>
    </message>
    <message>
      <source>There is no class {name} in the year {year}.</source>
      <translation>ไม่มีห้อง {name} ในปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Write a first name.</source>
      <translation>กรุณากรอกชื่อ</translation>
    </message>
    <message>
      <source>{count} children are enrolled in {name}. Move them to another class first.</source>
      <translation>มีนักเรียน {count} คนในห้อง {name} กรุณาย้ายไปห้องอื่นก่อน</translation>
    </message>
    <message>
      <source>{name} is not the name of a class. Write it like ม.1/1 or ป.6/2.</source>
      <translation>{name} ไม่ใช่ชื่อห้องเรียน กรุณากรอกแบบ ม.1/1 หรือ ป.6/2</translation>
    </message>
  </context>
  <context>
    <name>School days</name>
    <message>
      <source>This child is not on record in this year any more. Nothing was saved.</source>
      <translation>ไม่มีนักเรียนคนนี้ในปีการศึกษานี้แล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write the day. Nothing was saved.</source>
      <translation>กรุณากรอกวันที่ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{day} lies after the school year {year}, which ends on {ends}. Nothing was saved. Mend the day.</source>
      <translation>วันที่ {day} อยู่หลังปีการศึกษา {year} ซึ่งสิ้นสุดวันที่ {ends} ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>{day} lies before the school year {year}, which began on {starts}. Nothing was saved. Mend the day.</source>
      <translation>วันที่ {day} อยู่ก่อนปีการศึกษา {year} ซึ่งเริ่มวันที่ {starts} ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>{day} lies in the future. Nothing was saved. Mend the day.</source>
      <translation>วันที่ {day} ยังมาไม่ถึง ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
    <message>
      <source>{name} does not study here any more. Nothing was saved.</source>
      <translation>{name} ไม่ได้กำลังศึกษาอยู่แล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{name} left on {day}. Nothing was saved for a day after it.</source>
      <translation>{name} ออกจากโรงเรียนวันที่ {day} จึงบันทึกวันหลังจากนั้นไม่ได้ ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>Score</name>
    <message>
      <source>The child is {age}. This instrument is for age {low} and older: read with care.</source>
      <translation>นักเรียนอายุ {age} ปี แบบนี้ใช้กับอายุ {low} ปีขึ้นไป โปรดอ่านผลอย่างระมัดระวัง</translation>
    </message>
    <message>
      <source>The child is {age}. This instrument is for ages {low}–{high}: read with care.</source>
      <translation>นักเรียนอายุ {age} ปี แบบนี้ใช้กับอายุ {low}–{high} ปี โปรดอ่านผลอย่างระมัดระวัง</translation>
    </message>
    <message>
      <source>{name} has no result “{key}”. It has: {known}.</source>
      <translation>{name} ไม่มีผลชื่อ “{key}” ที่มีคือ: {known}</translation>
    </message>
    <message>
      <source>{name} has no scale “{key}”. It has: {known}.</source>
      <translation>{name} ไม่มีด้านชื่อ “{key}” ที่มีคือ: {known}</translation>
    </message>
    <message>
      <source>{name} has no second page about impact. Leave its answers out.</source>
      <translation>{name} ไม่มีหน้า 2 เรื่องผลกระทบ ไม่ต้องกรอกคำตอบส่วนนี้</translation>
    </message>
    <message>
      <source>{name} has {wanted} items, and {given} answers were given. Nothing was scored. Write one character for each item, in order, and . for a gap.</source>
      <translation>{name} มี {wanted} ข้อ แต่ได้รับ {given} คำตอบ จึงยังไม่ได้คิดคะแนน ให้เขียนข้อละหนึ่งตัวตามลำดับ ข้อที่ไม่ได้ตอบใช้ .</translation>
    </message>
    <message>
      <source>{name} is not answered by: {informant}. Nothing was scored.</source>
      <translation>{name} ไม่มีฉบับที่ตอบโดย{informant} จึงยังไม่ได้คิดคะแนน</translation>
    </message>
    <message>
      <source>{name} is not scored from answers here. Write down its scores or its result.</source>
      <translation>{name} ไม่ได้คิดคะแนนจากคำตอบในโปรแกรมนี้ ให้บันทึกคะแนนหรือผล</translation>
    </message>
    <message>
      <source>{name} is scored from its answers. Key them in, not the scores.</source>
      <translation>{name} คิดคะแนนจากคำตอบรายข้อ ให้กรอกคำตอบ ไม่ใช่คะแนน</translation>
    </message>
    <message>
      <source>{name}, item {item}: “{answer}” is not one of its answers. Nothing was scored. Use one of {known}, or . for a gap.</source>
      <translation>{name} ข้อ {item}: “{answer}” ไม่ใช่คำตอบของข้อนี้ จึงยังไม่ได้คิดคะแนน ใช้ได้คือ {known} หรือ . เมื่อไม่ได้ตอบ</translation>
    </message>
    <message>
      <source>{name}: an answer that matters for the child's safety is missing. Ask today.</source>
      <translation>{name}: ยังไม่มีคำตอบข้อที่เกี่ยวกับความปลอดภัยของนักเรียน โปรดถามภายในวันนี้</translation>
    </message>
    <message>
      <source>{name}: no difficulties were stated, so the answers after that do not count.</source>
      <translation>{name}: ตอบว่าไม่มีปัญหา คำตอบหลังจากนั้นจึงไม่นับคะแนน</translation>
    </message>
    <message>
      <source>{scale}: the cut-offs go by sex or age, and none fits the child.</source>
      <translation>{scale}: เกณฑ์แยกตามเพศหรืออายุ และไม่มีเกณฑ์ที่ตรงกับนักเรียน จึงยังไม่มีระดับ</translation>
    </message>
    <message>
      <source>{scale}: the school has not entered its cut-offs yet, so there is no level.</source>
      <translation>{scale}: โรงเรียนยังไม่ได้กำหนดเกณฑ์ จึงยังไม่มีระดับ</translation>
    </message>
    <message>
      <source>{scale}: {gaps} missing answers were filled by the mean of the others.</source>
      <translation>{scale}: ไม่ได้ตอบ {gaps} ข้อ ใช้ค่าเฉลี่ยของข้ออื่นแทน</translation>
    </message>
    <message>
      <source>{scale}: {score} lies outside {low}–{high}. Look at the paper once more.</source>
      <translation>{scale}: คะแนน {score} อยู่นอกช่วง {low}–{high} โปรดดูกระดาษอีกครั้ง</translation>
    </message>
  </context>
  <context>
    <name>Screen</name>
    <message>
      <source>A first sorting by the teacher, never a diagnosis.</source>
      <translation>เป็นผลคัดกรองเบื้องต้นโดยครู ไม่ใช่การวินิจฉัย</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>ทุกห้อง</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>เริ่มคัดกรอง</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>เปลี่ยน</translation>
    </message>
    <message>
      <source>Change the group …</source>
      <translation>เปลี่ยนกลุ่ม …</translation>
    </message>
    <message>
      <source>Change to</source>
      <translation>เปลี่ยนเป็น</translation>
    </message>
    <message>
      <source>Choose children</source>
      <translation>เลือกนักเรียน</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>ยืนยัน</translation>
    </message>
    <message>
      <source>Confirm and sign</source>
      <translation>ยืนยันและลงชื่อ</translation>
    </message>
    <message>
      <source>Confirm the screening</source>
      <translation>ยืนยันผลคัดกรอง</translation>
    </message>
    <message>
      <source>Details, such as the talent or what support is needed</source>
      <translation>รายละเอียด เช่น ความสามารถที่เด่น หรือความช่วยเหลือที่ต้องการ</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จสิ้น</translation>
    </message>
    <message>
      <source>Enter on a line changes its group, up or down, with a reason. Both stay.</source>
      <translation>กด Enter ที่แถวเพื่อเปลี่ยนกลุ่มขึ้นหรือลงพร้อมเหตุผล เก็บไว้ทั้งกลุ่มเดิมและกลุ่มใหม่</translation>
    </message>
    <message>
      <source>From the record, marks, visit and sheets. Nothing is asked twice.</source>
      <translation>มาจากระเบียน ผลการเรียน การเยี่ยมบ้าน และแบบประเมิน ไม่ต้องถามซ้ำ</translation>
    </message>
    <message>
      <source>Get to know the child first (Step 1)</source>
      <translation>ไปรู้จักนักเรียนก่อน (ขั้นที่ 1)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Groups by area</source>
      <translation>กลุ่มรายด้าน</translation>
    </message>
    <message>
      <source>I have looked at every area and confirm this screening of {day}</source>
      <translation>ข้าพเจ้าตรวจครบทุกด้านแล้ว และยืนยันผลคัดกรองนี้ วันที่ {day}</translation>
    </message>
    <message>
      <source>It was given back: {remark}</source>
      <translation>ถูกส่งกลับมาแก้ไข: {remark}</translation>
    </message>
    <message>
      <source>Kept as a draft. A power cut loses nothing.</source>
      <translation>บันทึกร่างแล้ว ไฟดับก็ไม่หาย</translation>
    </message>
    <message>
      <source>Kept. You can go on at any time, from the page you left.</source>
      <translation>บันทึกแล้ว กลับมาทำต่อจากหน้าที่ค้างไว้ได้ทุกเมื่อ</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>ไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>Next child ({left} left)</source>
      <translation>คนถัดไป (เหลือ {left} คน)</translation>
    </message>
    <message>
      <source>Next: help and solving (step 4), and referral where that is not enough.</source>
      <translation>ต่อไป: ช่วยเหลือและแก้ไข (ขั้นที่ 4) หากยังไม่พอจึงส่งต่อ</translation>
    </message>
    <message>
      <source>Next: prevention and closer care (step 4), and screening again next round.</source>
      <translation>ต่อไป: ป้องกันและดูแลใกล้ชิด (ขั้นที่ 4) แล้วคัดกรองซ้ำในรอบหน้า</translation>
    </message>
    <message>
      <source>Next: promotion and development (step 3), as for every child.</source>
      <translation>ต่อไป: ส่งเสริมและพัฒนา (ขั้นที่ 3) เช่นเดียวกับนักเรียนทุกคน</translation>
    </message>
    <message>
      <source>No sign in this area (0)</source>
      <translation>ไม่พบรายการใดในด้านนี้ (กด 0)</translation>
    </message>
    <message>
      <source>No sign was ticked here.</source>
      <translation>ไม่ได้ติ๊กรายการใดในด้านนี้</translation>
    </message>
    <message>
      <source>None (0)</source>
      <translation>ไม่มี (กด 0)</translation>
    </message>
    <message>
      <source>Not known yet: {things}</source>
      <translation>ยังไม่ทราบ: {things}</translation>
    </message>
    <message>
      <source>Not so (Delete)</source>
      <translation>ไม่ใช่ (Delete)</translation>
    </message>
    <message>
      <source>Nothing is known of this child yet. Screen by what you have seen yourself.</source>
      <translation>ยังไม่มีข้อมูลของนักเรียนคนนี้ คัดกรองจากสิ่งที่ครูเห็นเองได้</translation>
    </message>
    <message>
      <source>Nothing was screened yet.</source>
      <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
      <source>One child or the whole class. Each child is kept as you go, page by page.</source>
      <translation>ทำทีละคนหรือทั้งห้องก็ได้ ระบบบันทึกให้ทุกหน้า</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Print the form now, or later from the page of the child.</source>
      <translation>พิมพ์แบบคัดกรองตอนนี้ หรือพิมพ์ภายหลังจากหน้านักเรียนก็ได้</translation>
    </message>
    <message>
      <source>Read the groups and tick the box to confirm.</source>
      <translation>อ่านกลุ่มและเหตุผล แล้วติ๊กช่องเพื่อยืนยัน</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>คัดกรองนักเรียน</translation>
    </message>
    <message>
      <source>Screening by area</source>
      <translation>คัดกรองรายด้าน</translation>
    </message>
    <message>
      <source>Seen by the teacher</source>
      <translation>สิ่งที่ครูสังเกตเห็น</translation>
    </message>
    <message>
      <source>Some area is not known yet, so the child is in no group.</source>
      <translation>ยังมีด้านที่ไม่ทราบ จึงยังไม่จัดกลุ่ม</translation>
    </message>
    <message>
      <source>Something is ticked in this area. Enter goes on; Space takes a tick away.</source>
      <translation>ด้านนี้มีรายการที่ติ๊กไว้แล้ว กด Enter เพื่อไปต่อ หรือเว้นวรรคเพื่อเอาออก</translation>
    </message>
    <message>
      <source>Space yes · Delete not so · 0 no sign in this area · Enter next area</source>
      <translation>เว้นวรรค = ใช่ · Delete = ไม่ใช่ · 0 = ไม่พบในด้านนี้ · Enter = ด้านถัดไป</translation>
    </message>
    <message>
      <source>Special talent and special needs</source>
      <translation>ความสามารถพิเศษและความต้องการพิเศษ</translation>
    </message>
    <message>
      <source>Step 2 · Screening</source>
      <translation>ขั้นที่ 2 คัดกรอง</translation>
    </message>
    <message>
      <source>Talent and special needs</source>
      <translation>ด้านพิเศษ</translation>
    </message>
    <message>
      <source>The child as a whole</source>
      <translation>ผลรวมของนักเรียน</translation>
    </message>
    <message>
      <source>The group and its reasons</source>
      <translation>กลุ่มและเหตุผล</translation>
    </message>
    <message>
      <source>The records speak for these: yes or no?</source>
      <translation>ข้อมูลที่มีชี้ว่าอาจเป็นรายการเหล่านี้ ใช่หรือไม่</translation>
    </message>
    <message>
      <source>The screening is confirmed</source>
      <translation>ยืนยันผลคัดกรองแล้ว</translation>
    </message>
    <message>
      <source>These make nobody better or worse. They help to choose the right support.</source>
      <translation>สองด้านนี้ไม่ทำให้ใครดีหรือด้อยกว่า แต่ช่วยเลือกการสนับสนุนให้เหมาะ</translation>
    </message>
    <message>
      <source>This area was not answered yet, so nothing is known.</source>
      <translation>ยังไม่ได้ตอบด้านนี้ จึงยังไม่ทราบ</translation>
    </message>
    <message>
      <source>This form is locked. Ask the grade head to give it back; it can be read in the table.</source>
      <translation>แบบนี้ล็อกแล้ว ดูผลได้ในตารางของห้อง หากต้องแก้ไขให้หัวหน้าระดับส่งกลับก่อน</translation>
    </message>
    <message>
      <source>Tick what is true of the child</source>
      <translation>ติ๊กรายการที่ตรงกับนักเรียน</translation>
    </message>
    <message>
      <source>What is already known</source>
      <translation>สิ่งที่รู้แล้ว</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>สิ่งที่รู้แล้ว</translation>
    </message>
    <message>
      <source>What is not known suggests nothing. It is never taken as normal.</source>
      <translation>สิ่งที่ยังไม่ทราบจะไม่มีข้อเสนอ และไม่ถือว่าปกติ</translation>
    </message>
    <message>
      <source>Whom will you screen?</source>
      <translation>จะคัดกรองใครบ้าง</translation>
    </message>
    <message>
      <source>Why: {area}</source>
      <translation>เหตุผล: {area}</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
      <source>has</source>
      <translation>มี</translation>
    </message>
    <message>
      <source>has not</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>no. {no} · {class_name} · round {round}</source>
      <translation>เลขที่ {no} · {class_name} · รอบ {round}</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
      <source>not so</source>
      <translation>ไม่ใช่</translation>
    </message>
    <message>
      <source>not ticked</source>
      <translation>ไม่ได้ติ๊ก</translation>
    </message>
    <message>
      <source>not yet known</source>
      <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
      <source>noted only</source>
      <translation>จดไว้ ไม่นับ</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>มีปัญหา</translation>
    </message>
    <message>
      <source>risk</source>
      <translation>เสี่ยง</translation>
    </message>
    <message>
      <source>suggested: yes or no?</source>
      <translation>รอยืนยัน</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>ติ๊กแล้ว</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ใช่</translation>
    </message>
    <message>
      <source>{area}: answer the suggestions first, Space for yes, Delete for no.</source>
      <translation>{area}: ตอบข้อเสนอก่อน เว้นวรรค = ใช่ Delete = ไม่ใช่</translation>
    </message>
    <message>
      <source>{area}: answered</source>
      <translation>{area}: ตอบแล้ว</translation>
    </message>
    <message>
      <source>{area}: not yet answered</source>
      <translation>{area}: ยังไม่ตอบ</translation>
    </message>
    <message>
      <source>{area}: suggestions wait</source>
      <translation>{area}: มีข้อเสนอรอยืนยัน</translation>
    </message>
    <message>
      <source>{area}: tick what is there, or say “no sign” (key 0).</source>
      <translation>{area}: ติ๊กรายการที่พบ หรือกด 0 ถ้าไม่พบในด้านนี้</translation>
    </message>
    <message>
      <source>{class_name} · round {round}</source>
      <translation>{class_name} · รอบ {round}</translation>
    </message>
    <message>
      <source>{count} screened. All children you chose are done.</source>
      <translation>คัดกรองแล้ว {count} คน ครบตามที่เลือก</translation>
    </message>
    <message>
      <source>{line}, {state}</source>
      <translation>{line}, {state}</translation>
    </message>
    <message>
      <source>{name} · {class_name} · round {round}</source>
      <translation>{name} · {class_name} · รอบ {round}</translation>
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
      <translation>รายการในด้านนี้ต้องเป็น “เสี่ยง” หรือ “มีปัญหา” แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>A line of this area is neither a risk nor a problem. The form was not changed.</source>
      <translation>รายการในด้านนี้ไม่ใช่ทั้งเสี่ยงและมีปัญหา แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>An area needs at least one line. The form was not changed.</source>
      <translation>แต่ละด้านต้องมีอย่างน้อย 1 รายการ แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>Answer each area, also with “no sign”: {areas}.</source>
      <translation>กรุณาตอบให้ครบทุกด้าน รวมทั้งด้านที่ “ไม่พบ”: {areas}</translation>
    </message>
    <message>
      <source>Areas answered</source>
      <translation>ด้านที่ตอบแล้ว</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
      <source>Confirmed by</source>
      <translation>ผู้ยืนยัน</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>รายละเอียด</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>Fingerprint of the form</source>
      <translation>ลายนิ้วมือของแบบ</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>มี</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>ไม่มี</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>ล็อกแล้ว</translation>
    </message>
    <message>
      <source>Locked by</source>
      <translation>ผู้ล็อก</translation>
    </message>
    <message>
      <source>Only a confirmed or locked screening can be returned.</source>
      <translation>ส่งกลับได้เฉพาะแบบที่ยืนยันหรือล็อกแล้ว</translation>
    </message>
    <message>
      <source>Only a confirmed screening can be locked. Confirm it first.</source>
      <translation>ล็อกได้เฉพาะแบบที่ยืนยันแล้ว กรุณายืนยันก่อน</translation>
    </message>
    <message>
      <source>Returned for correction</source>
      <translation>ส่งกลับแก้ไข</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>รอบที่</translation>
    </message>
    <message>
      <source>Signs</source>
      <translation>รายการที่พบ</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Suggestions not confirmed</source>
      <translation>ข้อเสนอที่ไม่ยืนยัน</translation>
    </message>
    <message>
      <source>The committee cannot have signed in the future. Nothing was locked.</source>
      <translation>วันที่ลงนามอยู่ในอนาคตไม่ได้ ยังไม่มีแบบใดถูกล็อก</translation>
    </message>
    <message>
      <source>The grade head has locked this screening. Ask for it to be returned first.</source>
      <translation>หัวหน้าระดับล็อกผลคัดกรองนี้แล้ว กรุณาขอให้ส่งกลับก่อน</translation>
    </message>
    <message>
      <source>There is no such line on the form. The form was not changed.</source>
      <translation>ไม่มีรายการนี้ในแบบคัดกรอง แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>This child has not been screened in round {round} yet.</source>
      <translation>นักเรียนคนนี้ยังไม่ได้คัดกรองในรอบที่ {round}</translation>
    </message>
    <message>
      <source>Version of the form</source>
      <translation>รุ่นของแบบ</translation>
    </message>
    <message>
      <source>Why it was returned</source>
      <translation>เหตุผลที่ส่งกลับ</translation>
    </message>
    <message>
      <source>Write what is to be mended. The form was not given back.</source>
      <translation>เขียนสิ่งที่ต้องแก้ไขก่อน แบบยังไม่ถูกส่งกลับ</translation>
    </message>
    <message>
      <source>Write what the line says. The form was not changed.</source>
      <translation>เขียนข้อความของรายการก่อน แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>Write who signed, at least one name. Nothing was locked.</source>
      <translation>เขียนชื่อกรรมการที่ลงนามอย่างน้อย 1 คน ยังไม่มีแบบใดถูกล็อก</translation>
    </message>
    <message>
      <source>{count} children of {class_name} are not confirmed yet. Nothing was locked.</source>
      <translation>ห้อง {class_name} ยังไม่ยืนยัน {count} คน จึงยังไม่ได้ล็อก</translation>
    </message>
    <message>
      <source>“{text}” opens an urgent case, so it stays on the form and counts. The form was not changed.</source>
      <translation>“{text}” เป็นเรื่องเร่งด่วน จึงต้องอยู่ในแบบและนับรวมเสมอ แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>“{text}” stands in this area already. The form was not changed.</source>
      <translation>“{text}” มีอยู่ในด้านนี้แล้ว แบบคัดกรองยังเหมือนเดิม</translation>
    </message>
  </context>
  <context>
    <name>ScreeningForm</name>
    <message>
      <source>Because of</source>
      <translation>เหตุผล (ด้าน)</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>ภาพรวม</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>รายละเอียดเพิ่มเติม</translation>
    </message>
    <message>
      <source>Group changed by the teacher, and why</source>
      <translation>ครูปรับกลุ่ม พร้อมเหตุผล</translation>
    </message>
    <message>
      <source>Group of the child</source>
      <translation>สรุปกลุ่ม</translation>
    </message>
    <message>
      <source>Not yet screened</source>
      <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
      <source>R: signs of risk · P: signs of a problem · ° noted, makes no group · an area without a tick at its group is not yet known · form version {version}</source>
      <translation>ส = รายการเสี่ยง · ห = รายการมีปัญหา · ° บันทึกไว้ ไม่นับในการจัดกลุ่ม · ด้านที่ยังไม่เลือกกลุ่ม = ยังไม่ทราบ · เกณฑ์คัดกรองฉบับที่ {version}</translation>
    </message>
    <message>
      <source>Screening of one child</source>
      <translation>แบบคัดกรองนักเรียนรายบุคคล</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>{area}: from {old} to {new} (the reason is not shown on this paper)</source>
      <translation>{area}: จาก{old}เป็น{new} (เหตุผลไม่แสดงในเอกสารนี้)</translation>
    </message>
    <message>
      <source>{area}: from {old} to {new}: {reason}</source>
      <translation>{area}: จาก{old}เป็น{new} เพราะ {reason}</translation>
    </message>
    <message>
      <source>{state}, {day}</source>
      <translation>{state} เมื่อ {day}</translation>
    </message>
  </context>
  <context>
    <name>SdqResult</name>
    <message>
      <source>SDQ result of three raters</source>
      <translation>ผลการประเมิน SDQ จากผู้ประเมินสามฝ่าย</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Children found</source>
      <translation>นักเรียนที่พบ</translation>
    </message>
    <message>
      <source>Find a child by name, nickname or number</source>
      <translation>ค้นหานักเรียน ชื่อเล่น เลขประจำตัว</translation>
    </message>
    <message>
      <source>No child found</source>
      <translation>ไม่พบนักเรียน</translation>
    </message>
    <message>
      <source>{class_name} no. {no} · {number}</source>
      <translation>{class_name} เลขที่ {no} · {number}</translation>
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
      <translation>สำรองทั้งสองที่ตอนนี้</translation>
    </message>
    <message>
      <source>Backed up, opened and counted in {count} places.</source>
      <translation>สำรอง เปิดตรวจ และนับแล้ว {count} ที่</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>เลือก …</translation>
    </message>
    <message>
      <source>Every backup goes to {folder} as well from now on.</source>
      <translation>ตั้งแต่นี้ทุกครั้งที่สำรองจะเก็บไว้ที่ {folder} ด้วย</translation>
    </message>
    <message>
      <source>None yet. Choose a stick or a folder on another disk: every backup goes there too.</source>
      <translation>ยังไม่มี เลือกแฟลชไดรฟ์หรือโฟลเดอร์ในดิสก์อื่น แล้วทุกครั้งที่สำรองจะเก็บไว้ที่นั่นด้วย</translation>
    </message>
    <message>
      <source>Second place</source>
      <translation>ที่สำรองแห่งที่สอง</translation>
    </message>
    <message>
      <source>The stick or folder that every backup goes to as well</source>
      <translation>แฟลชไดรฟ์หรือโฟลเดอร์ที่จะเก็บข้อมูลสำรองทุกชุดด้วย</translation>
    </message>
    <message>
      <source>Use no second place</source>
      <translation>ไม่ใช้แห่งที่สอง</translation>
    </message>
    <message>
      <source>{folder} · not plugged in now. The next backup goes there when it is.</source>
      <translation>{folder} · ตอนนี้ยังไม่ได้เสียบ เมื่อเสียบแล้วการสำรองครั้งต่อไปจะไปที่นั่น</translation>
    </message>
    <message>
      <source>{folder} · there now. Every backup goes there too.</source>
      <translation>{folder} · เสียบอยู่ ทุกครั้งที่สำรองจะเก็บไว้ที่นั่นด้วย</translation>
    </message>
  </context>
  <context>
    <name>Secrets</name>
    <message>
      <source>Hide what is written</source>
      <translation>ซ่อนข้อความที่พิมพ์</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
      <source>Show what is written</source>
      <translation>แสดงข้อความที่พิมพ์</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>รหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
      <source>The two are not the same. Write the passphrase once more.</source>
      <translation>รหัสผ่านสองช่องไม่ตรงกัน โปรดกรอกใหม่อีกครั้ง</translation>
    </message>
    <message>
      <source>Write at least {least} characters. Several words in a row are easy to keep in mind.</source>
      <translation>กรอกอย่างน้อย {least} ตัวอักษร ใช้หลายคำต่อกันจะจำง่าย</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>Address</source>
      <translation>ที่อยู่และการเดินทาง</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>ครอบครัว</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>ข้อมูลส่วนตัว</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>น้ำหนักส่วนสูง</translation>
    </message>
  </context>
  <context>
    <name>Sections</name>
    <message>
      <source>{section}, something to mend</source>
      <translation>{section} มีช่องที่ต้องแก้</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>Ctrl+PgDn and Ctrl+PgUp turn the pages</source>
      <translation>Ctrl+PgDn และ Ctrl+PgUp เปลี่ยนหน้า</translation>
    </message>
  </context>
  <context>
    <name>SelfReport</name>
    <message>
      <source>Back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Back to the keying</source>
      <translation>กลับไปหน้ากรอกคำตอบ</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>เริ่ม</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>ปิดหน้านี้</translation>
    </message>
    <message>
      <source>Give the screen to the child</source>
      <translation>เริ่ม แล้วให้นักเรียนนั่งหน้าจอ</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>สวัสดี</translation>
    </message>
    <message>
      <source>Hello, {name}</source>
      <translation>สวัสดี {name}</translation>
    </message>
    <message>
      <source>I would rather not answer (0)</source>
      <translation>ไม่อยากตอบ (0)</translation>
    </message>
    <message>
      <source>Item {item} of {count}</source>
      <translation>ข้อ {item} จาก {count}</translation>
    </message>
    <message>
      <source>Keep the answers now</source>
      <translation>เก็บคำตอบตอนนี้</translation>
    </message>
    <message>
      <source>Permission: {licence}</source>
      <translation>ผู้อนุญาต: {licence}</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>หยุดเพียงเท่านี้</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>ขอบคุณมาก</translation>
    </message>
    <message>
      <source>The answers of {name} are not kept yet. They are still here: try again.</source>
      <translation>ยังไม่ได้เก็บคำตอบของ {name} คำตอบยังอยู่ที่นี่ กดเก็บอีกครั้ง</translation>
    </message>
    <message>
      <source>The child answers on the screen</source>
      <translation>ให้นักเรียนตอบบนจอ</translation>
    </message>
    <message>
      <source>The child sees one sentence after the other in the school's own wording, and nothing else of the program. At the end the program is locked: have your passphrase ready. The answers are kept as if you had keyed them in.</source>
      <translation>นักเรียนเห็นข้อคำถามของโรงเรียนทีละข้อ และไม่เห็นส่วนอื่นของโปรแกรม เมื่อตอบเสร็จโปรแกรมจะล็อก ครูต้องใส่รหัสผ่านจึงทำงานต่อได้ คำตอบถูกเก็บเหมือนที่ครูกรอกเอง</translation>
    </message>
    <message>
      <source>The school's permission for the wording of {instrument} does not cover answering on the screen, or the file has no words for the answers. Nothing was shown.</source>
      <translation>ใบอนุญาตใช้ข้อคำถามของ{instrument}ไม่ครอบคลุมการให้นักเรียนตอบบนจอ หรือในไฟล์ไม่มีข้อความของคำตอบ โปรแกรมไม่ได้แสดงสิ่งใด</translation>
    </message>
    <message>
      <source>There are {count} sentences. Choose the answer that fits you; there is no right or wrong. You may leave out any of them, and go back.</source>
      <translation>มีทั้งหมด {count} ข้อ เลือกคำตอบที่ตรงกับตัวเอง ไม่มีถูกหรือผิด ข้อใดไม่อยากตอบข้ามได้ และย้อนกลับไปแก้ได้</translation>
    </message>
    <message>
      <source>This child is not enrolled in the chosen year. Nothing was shown.</source>
      <translation>นักเรียนคนนี้ไม่ได้อยู่ในปีการศึกษาที่เลือก โปรแกรมไม่ได้แสดงสิ่งใด</translation>
    </message>
    <message>
      <source>This sheet is a result already. Mend it in the keying.</source>
      <translation>มีผลของแบบนี้แล้ว แก้ไขได้ในหน้ากรอกคำตอบ</translation>
    </message>
    <message>
      <source>You are done. Please tell the teacher. Nobody can see your answers here any more.</source>
      <translation>ตอบเสร็จแล้ว บอกครูได้เลย คำตอบไม่แสดงบนจอนี้แล้ว</translation>
    </message>
    <message>
      <source>{done} of {count} items are answered.</source>
      <translation>ตอบแล้ว {done} จาก {count} ข้อ</translation>
    </message>
    <message>
      <source>{key}   {answer}</source>
      <translation>{key}   {answer}</translation>
    </message>
    <message>
      <source>{name} · {instrument} · round {round}</source>
      <translation>{name} · {instrument} · ครั้งที่ {round}</translation>
    </message>
  </context>
  <context>
    <name>Serves</name>
    <message>
      <source>Step 1 Know each child</source>
      <translation>ขั้นที่ 1 รู้จักนักเรียน</translation>
    </message>
    <message>
      <source>Step 2 Screen</source>
      <translation>ขั้นที่ 2 คัดกรอง</translation>
    </message>
    <message>
      <source>Step 3 Promote</source>
      <translation>ขั้นที่ 3 ส่งเสริม</translation>
    </message>
    <message>
      <source>Step 4 Prevent and solve</source>
      <translation>ขั้นที่ 4 ป้องกันและแก้ไข</translation>
    </message>
    <message>
      <source>Step 5 Refer</source>
      <translation>ขั้นที่ 5 ส่งต่อ</translation>
    </message>
  </context>
  <context>
    <name>Setting</name>
    <message>
      <source>Setting</source>
      <translation>การตั้งค่า</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>ค่า</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>About the program</source>
      <translation>เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
      <source>Academic years</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Add class</source>
      <translation>เพิ่มห้อง</translation>
    </message>
    <message>
      <source>Add line</source>
      <translation>เพิ่มรายการ</translation>
    </message>
    <message>
      <source>Add the year {year}</source>
      <translation>เพิ่มปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Adviser {place} of {name}</source>
      <translation>ครูที่ปรึกษาคนที่ {place} ของ {name}</translation>
    </message>
    <message>
      <source>Advisers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>เสี่ยง</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Choose a class in the list to set its advisers</source>
      <translation>เลือกห้องในรายการเพื่อกำหนดครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Choose the growth table</source>
      <translation>เลือกไฟล์เกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>Classes and advisers of {year}</source>
      <translation>ห้องเรียนและครูที่ปรึกษา ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>นับรวม</translation>
    </message>
    <message>
      <source>Days of reminders</source>
      <translation>จำนวนวันของการเตือน</translation>
    </message>
    <message>
      <source>F8 locks it at once, wherever you are; F9 hides the names only.</source>
      <translation>กด F8 เพื่อล็อกทันทีไม่ว่าอยู่หน้าใด ส่วน F9 ซ่อนเฉพาะชื่อ</translation>
    </message>
    <message>
      <source>Forms that were answered by your own version keep it, with their results.</source>
      <translation>แบบที่ตอบด้วยรุ่นของโรงเรียนจะคงรุ่นและผลเดิมไว้</translation>
    </message>
    <message>
      <source>Growth table</source>
      <translation>เกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
      <source>Has it</source>
      <translation>มี/ไม่มี</translation>
    </message>
    <message>
      <source>Instruments and cut-offs</source>
      <translation>แบบประเมินและเกณฑ์</translation>
    </message>
    <message>
      <source>Language of the screen</source>
      <translation>ภาษาบนหน้าจอ</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>ออก</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>ออกโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>รายการ</translation>
    </message>
    <message>
      <source>Lines of the screening form</source>
      <translation>รายการในแบบคัดกรอง</translation>
    </message>
    <message>
      <source>Lists of step 4</source>
      <translation>รายการของขั้นที่ 4</translation>
    </message>
    <message>
      <source>Load a table …</source>
      <translation>นำเข้าเกณฑ์ …</translation>
    </message>
    <message>
      <source>Loaded: {source}. It judges {indices}.</source>
      <translation>ใช้อยู่: {source} แปลผล{indices}</translation>
    </message>
    <message>
      <source>Lock when nobody has touched it for</source>
      <translation>ล็อกเองเมื่อไม่มีคนใช้นาน</translation>
    </message>
    <message>
      <source>Locking the screen</source>
      <translation>การล็อกหน้าจอ</translation>
    </message>
    <message>
      <source>Make a new recovery sheet …</source>
      <translation>ทำใบกู้คืนใหม่ …</translation>
    </message>
    <message>
      <source>Make a new recovery sheet?</source>
      <translation>ทำใบกู้คืนใหม่หรือไม่</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>New class, such as ม.1/1</source>
      <translation>ห้องใหม่ เช่น ม.1/1</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>เพิ่มคนใหม่</translation>
    </message>
    <message>
      <source>No law names these numbers. What waits on Today and what is red follows them.</source>
      <translation>ไม่มีระเบียบใดกำหนดตัวเลขเหล่านี้ โรงเรียนตั้งเองได้ เรื่องในหน้าวันนี้และรายการสีแดงใช้จำนวนวันตามนี้</translation>
    </message>
    <message>
      <source>No table is loaded: only the body mass index is shown, and nobody is judged by it. Load the reference of the Department of Health as a CSV file to see and screen weight for height and height for age.</source>
      <translation>ยังไม่ได้นำเข้าเกณฑ์ จึงแสดงเพียงดัชนีมวลกายโดยไม่แปลผล นำเข้าเกณฑ์อ้างอิงของกรมอนามัยเป็นไฟล์ CSV เพื่อแปลผลน้ำหนักตามเกณฑ์ส่วนสูงและส่วนสูงตามเกณฑ์อายุ และใช้ในการคัดกรอง</translation>
    </message>
    <message>
      <source>Nobody is listed yet. Write the first name below and save.</source>
      <translation>ยังไม่มีรายชื่อ กรอกชื่อด้านล่างแล้วบันทึก</translation>
    </message>
    <message>
      <source>Not saved yet: save as a new version, or leave to forget it.</source>
      <translation>ยังไม่ได้บันทึก กดบันทึกเป็นรุ่นใหม่ หรือออกจากหน้านี้เพื่อยกเลิก</translation>
    </message>
    <message>
      <source>Only an empty class can be removed. It can be taken back.</source>
      <translation>ลบได้เฉพาะห้องที่ไม่มีนักเรียน และย้อนกลับได้</translation>
    </message>
    <message>
      <source>Open instruments …</source>
      <translation>เปิดแบบประเมิน …</translation>
    </message>
    <message>
      <source>Open people and rights …</source>
      <translation>เปิดผู้ใช้และสิทธิ์ …</translation>
    </message>
    <message>
      <source>Open the lists …</source>
      <translation>เปิดรายการ …</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>เอกสาร PDF</translation>
    </message>
    <message>
      <source>Passphrase and recovery sheet</source>
      <translation>รหัสผ่านและใบกู้คืน</translation>
    </message>
    <message>
      <source>Passphrase of now</source>
      <translation>รหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
      <source>People and rights</source>
      <translation>ผู้ใช้และสิทธิ์</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>มีปัญหา</translation>
    </message>
    <message>
      <source>Remove class</source>
      <translation>ลบห้อง</translation>
    </message>
    <message>
      <source>Remove the class {name}?</source>
      <translation>ลบห้อง {name} หรือไม่</translation>
    </message>
    <message>
      <source>Reword</source>
      <translation>แก้ข้อความ</translation>
    </message>
    <message>
      <source>SDQ, EQ and the others: which cut-offs judge them, the school's own, and their wording.</source>
      <translation>SDQ EQ และแบบอื่น ๆ ใช้เกณฑ์ใดตัดสิน เกณฑ์ของโรงเรียน และข้อคำถาม</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Save as a new version</source>
      <translation>บันทึกเป็นรุ่นใหม่</translation>
    </message>
    <message>
      <source>Save member</source>
      <translation>บันทึกบุคลากร</translation>
    </message>
    <message>
      <source>Save the days</source>
      <translation>บันทึกจำนวนวัน</translation>
    </message>
    <message>
      <source>School</source>
      <translation>โรงเรียน</translation>
    </message>
    <message>
      <source>Screening form</source>
      <translation>แบบคัดกรอง</translation>
    </message>
    <message>
      <source>Set advisers</source>
      <translation>กำหนดครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>ตั้งค่า</translation>
    </message>
    <message>
      <source>Space switches whether a line counts for the group. Children who were screened keep the form and the result they had.</source>
      <translation>กดเว้นวรรคเพื่อสลับว่านับรวมในกลุ่มหรือไม่ นักเรียนที่คัดกรองแล้วยังใช้แบบและผลเดิม</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>บุคลากร</translation>
    </message>
    <message>
      <source>Table in plain text</source>
      <translation>ตารางแบบข้อความ</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>เอาออก</translation>
    </message>
    <message>
      <source>Take the table out</source>
      <translation>เลิกใช้เกณฑ์นี้</translation>
    </message>
    <message>
      <source>The advisers of {name} are set.</source>
      <translation>กำหนดครูที่ปรึกษา {name} แล้ว</translation>
    </message>
    <message>
      <source>The class {name} is there.</source>
      <translation>เพิ่มห้อง {name} แล้ว</translation>
    </message>
    <message>
      <source>The days are saved. Today counts by them from now on.</source>
      <translation>บันทึกจำนวนวันแล้ว หน้าวันนี้ใช้ตามนี้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
      <source>The growth table is loaded: {source}.</source>
      <translation>นำเข้าเกณฑ์การเจริญเติบโตแล้ว: {source}</translation>
    </message>
    <message>
      <source>The growth table is taken out. Only the body mass index is shown.</source>
      <translation>เลิกใช้เกณฑ์แล้ว จะแสดงเพียงดัชนีมวลกาย</translation>
    </message>
    <message>
      <source>The kinds of activity and the ready patterns that are offered for cases and plans.</source>
      <translation>ชนิดกิจกรรมและแบบสำเร็จที่ให้เลือกในกรณี แผนรายกลุ่ม และมติที่ประชุม</translation>
    </message>
    <message>
      <source>The new recovery sheet is in {file}. Print it, keep it locked up, and delete the file.</source>
      <translation>ใบกู้คืนใหม่อยู่ในไฟล์ {file} กรุณาพิมพ์ เก็บในที่ล็อก แล้วลบไฟล์</translation>
    </message>
    <message>
      <source>The passphrase is changed.</source>
      <translation>เปลี่ยนรหัสผ่านแล้ว</translation>
    </message>
    <message>
      <source>The school's facts are saved.</source>
      <translation>บันทึกข้อมูลโรงเรียนแล้ว</translation>
    </message>
    <message>
      <source>The screening form is version {version} from now on.</source>
      <translation>ตั้งแต่นี้ใช้แบบคัดกรองรุ่น {version}</translation>
    </message>
    <message>
      <source>The sheet opens the records when the passphrase is forgotten. A new sheet makes the old one worthless.</source>
      <translation>ใบกู้คืนใช้เปิดข้อมูลเมื่อลืมรหัสผ่าน เมื่อทำใบใหม่ ใบเดิมจะใช้ไม่ได้</translation>
    </message>
    <message>
      <source>The shipped screening form is in use again. Old results stay as they were.</source>
      <translation>กลับมาใช้แบบคัดกรองที่มากับโปรแกรมแล้ว ผลเดิมยังเหมือนเดิม</translation>
    </message>
    <message>
      <source>The window locks itself after {count} minutes from now on.</source>
      <translation>ตั้งแต่นี้หน้าจอจะล็อกเองเมื่อไม่มีคนใช้ {count} นาที</translation>
    </message>
    <message>
      <source>The year {year} is there. Choose it at the top to work in it.</source>
      <translation>เพิ่มปีการศึกษา {year} แล้ว เลือกที่ด้านบนเพื่อทำงานในปีนั้น</translation>
    </message>
    <message>
      <source>This area has no line.</source>
      <translation>ด้านนี้ยังไม่มีรายการ</translation>
    </message>
    <message>
      <source>This year has no class yet. Import a roster, or write a class below and add it.</source>
      <translation>ปีนี้ยังไม่มีห้องเรียน นำเข้ารายชื่อ หรือกรอกชื่อห้องด้านล่างแล้วเพิ่ม</translation>
    </message>
    <message>
      <source>Use the shipped days</source>
      <translation>ใช้ค่าที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped form</source>
      <translation>ใช้แบบที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped screening form again?</source>
      <translation>กลับไปใช้แบบคัดกรองที่มากับโปรแกรมหรือไม่</translation>
    </message>
    <message>
      <source>Version {version}, shipped with the program · {count} lines</source>
      <translation>รุ่น {version} มากับโปรแกรม · {count} รายการ</translation>
    </message>
    <message>
      <source>Version {version}, the school's own · {count} lines</source>
      <translation>รุ่น {version} ของโรงเรียนเอง · {count} รายการ</translation>
    </message>
    <message>
      <source>Version {version}. Works without a network and sends nothing anywhere. Fonts: Noto Sans Thai and Sarabun (SIL Open Font License). Made with Qt (LGPL), SQLCipher (BSD), SQLAlchemy (MIT), ReportLab (BSD), HarfBuzz (MIT), openpyxl (MIT) and a Thai word list in the public domain (CC0).</source>
      <translation>รุ่น {version} ทำงานได้โดยไม่ต้องใช้อินเทอร์เน็ตและไม่ส่งข้อมูลไปที่ใด แบบอักษร: Noto Sans Thai และ Sarabun (SIL Open Font License) สร้างด้วย Qt (LGPL), SQLCipher (BSD), SQLAlchemy (MIT), ReportLab (BSD), HarfBuzz (MIT), openpyxl (MIT) และรายการคำไทยที่เป็นสาธารณสมบัติ (CC0)</translation>
    </message>
    <message>
      <source>What is set here stands on every form and in every list</source>
      <translation>ข้อมูลในหน้านี้ใช้ในแบบฟอร์มและรายชื่อทุกฉบับ</translation>
    </message>
    <message>
      <source>What was changed in the school's facts, the screening form or the days of reminders is not saved yet.</source>
      <translation>ข้อมูลโรงเรียน แบบคัดกรอง หรือจำนวนวันของการเตือนที่แก้ไขยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Where to keep the recovery sheet until it is printed</source>
      <translation>ที่เก็บใบกู้คืนจนกว่าจะพิมพ์</translation>
    </message>
    <message>
      <source>Who opens the program with a passphrase of their own, and what each may do.</source>
      <translation>ใครเปิดโปรแกรมได้ด้วยรหัสผ่านของตนเอง และแต่ละคนทำอะไรได้บ้าง</translation>
    </message>
    <message>
      <source>Wording of the line</source>
      <translation>ข้อความของรายการ</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>รหัสผ่านของท่าน</translation>
    </message>
    <message>
      <source>counts</source>
      <translation>นับรวม</translation>
    </message>
    <message>
      <source>noted only</source>
      <translation>จดไว้ ไม่นับ</translation>
    </message>
    <message>
      <source>recovery-sheet.pdf</source>
      <translation>ใบกู้คืน.pdf</translation>
    </message>
    <message>
      <source>{count} minutes</source>
      <translation>{count} นาที</translation>
    </message>
    <message>
      <source>{name} is saved.</source>
      <translation>บันทึก {name} แล้ว</translation>
    </message>
    <message>
      <source>– nobody –</source>
      <translation>– ไม่มี –</translation>
    </message>
  </context>
  <context>
    <name>Sex</name>
    <message>
      <source>Female</source>
      <translation>หญิง</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>ชาย</translation>
    </message>
  </context>
  <context>
    <name>Shares</name>
    <message>
      <source>at risk and problem</source>
      <translation>เสี่ยงและมีปัญหา</translation>
    </message>
    <message>
      <source>nobody known yet</source>
      <translation>ยังไม่ทราบทุกคน</translation>
    </message>
    <message>
      <source>{letter} {count}</source>
      <translation>{letter} {count}</translation>
    </message>
    <message>
      <source>{line}: {group} {count}</source>
      <translation>{line}: {group} {count} คน</translation>
    </message>
    <message>
      <source>{percent}% of {known} known</source>
      <translation>{percent}% จาก {known} คน</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Answers</source>
      <translation>คำตอบ</translation>
    </message>
    <message>
      <source>Answers of the second page</source>
      <translation>คำตอบหน้าที่สอง</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>Fingerprint of the instrument</source>
      <translation>ลายนิ้วมือของเครื่องมือ</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Informant</source>
      <translation>ผู้ประเมิน</translation>
    </message>
    <message>
      <source>Instrument</source>
      <translation>เครื่องมือ</translation>
    </message>
    <message>
      <source>Keyed at</source>
      <translation>กรอกเมื่อ</translation>
    </message>
    <message>
      <source>Keyed by</source>
      <translation>ผู้กรอก</translation>
    </message>
    <message>
      <source>Norms</source>
      <translation>เกณฑ์</translation>
    </message>
    <message>
      <source>Norms of the second page</source>
      <translation>เกณฑ์หน้าที่สอง</translation>
    </message>
    <message>
      <source>Noted beside</source>
      <translation>บันทึกเพิ่มเติม</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>รอบที่</translation>
    </message>
    <message>
      <source>Scales whose gaps were filled</source>
      <translation>ด้านที่เติมข้อว่างด้วยค่าเฉลี่ย</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>คะแนน</translation>
    </message>
    <message>
      <source>Scores entered</source>
      <translation>คะแนนที่กรอก</translation>
    </message>
    <message>
      <source>Second keying</source>
      <translation>กรอกซ้ำ</translation>
    </message>
    <message>
      <source>Seconds to key</source>
      <translation>เวลาที่ใช้กรอก (วินาที)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Version of the instrument</source>
      <translation>รุ่นของเครื่องมือ</translation>
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>No. {number} was keyed in {seconds} seconds, faster than a hand can</source>
      <translation>เลขที่ {number} กรอกเสร็จใน {seconds} วินาที เร็วกว่าที่มือจะทำได้</translation>
    </message>
    <message>
      <source>This child is not enrolled in the chosen year. Nothing was saved.</source>
      <translation>นักเรียนคนนี้ไม่ได้ลงทะเบียนในปีที่เลือก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{count} children have the very same answers: No. {numbers}</source>
      <translation>นักเรียน {count} คนมีคำตอบเหมือนกันทุกข้อ: เลขที่ {numbers}</translation>
    </message>
  </context>
  <context>
    <name>ShortMonth</name>
    <message>
      <source>Apr</source>
      <translation>เม.ย.</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>ส.ค.</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>ธ.ค.</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>ก.พ.</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>ม.ค.</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>ก.ค.</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>มิ.ย.</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>มี.ค.</translation>
    </message>
    <message>
      <source>May</source>
      <translation>พ.ค.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>พ.ย.</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>ต.ค.</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>ก.ย.</translation>
    </message>
  </context>
  <context>
    <name>Sibling</name>
    <message>
      <source>Nothing is known of the home of {name} yet. Nothing was changed.</source>
      <translation>ยังไม่มีข้อมูลที่อยู่ของ{name} ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
      <source>same house code or address</source>
      <translation>รหัสประจำบ้านหรือที่อยู่ตรงกัน</translation>
    </message>
    <message>
      <source>same household</source>
      <translation>ครัวเรือนเดียวกัน</translation>
    </message>
    <message>
      <source>same {role}: {person}</source>
      <translation>{role}คนเดียวกัน: {person}</translation>
    </message>
  </context>
  <context>
    <name>Solve</name>
    <message>
      <source>A closed case is only read. Take the closing back to go on with it.</source>
      <translation>กรณีที่ปิดแล้วอ่านได้อย่างเดียว ถ้าจะทำต่อให้เรียกคืนการปิด</translation>
    </message>
    <message>
      <source>A goal that can be measured, and at least one thing to do: who, by when.</source>
      <translation>เป้าหมายที่วัดได้ และสิ่งที่จะทำอย่างน้อยหนึ่งอย่าง พร้อมผู้รับผิดชอบและวันครบกำหนด</translation>
    </message>
    <message>
      <source>All</source>
      <translation>ทั้งหมด</translation>
    </message>
    <message>
      <source>Another matter</source>
      <translation>เรื่องอื่น</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Arrow keys choose · Enter begins</source>
      <translation>ลูกศรเลือก · Enter เริ่ม</translation>
    </message>
    <message>
      <source>At the start: {value}</source>
      <translation>ตอนเริ่ม: {value}</translation>
    </message>
    <message>
      <source>Baht</source>
      <translation>บาท</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>เริ่ม</translation>
    </message>
    <message>
      <source>By</source>
      <translation>ภายในวันที่</translation>
    </message>
    <message>
      <source>Care cases</source>
      <translation>กรณีช่วยเหลือ</translation>
    </message>
    <message>
      <source>Care cases of {class_name}</source>
      <translation>กรณีช่วยเหลือ {class_name}</translation>
    </message>
    <message>
      <source>Case no.</source>
      <translation>เลขที่กรณี</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>กรณีเลขที่ {number}</translation>
    </message>
    <message>
      <source>Causes and protection</source>
      <translation>สาเหตุและปัจจัยปกป้อง</translation>
    </message>
    <message>
      <source>Causes, and what protects the child</source>
      <translation>สาเหตุของปัญหา และสิ่งที่ช่วยปกป้องนักเรียน</translation>
    </message>
    <message>
      <source>Children to choose from</source>
      <translation>รายชื่อนักเรียนให้เลือก</translation>
    </message>
    <message>
      <source>Choose a child in the list.</source>
      <translation>เลือกนักเรียนในรายการก่อน</translation>
    </message>
    <message>
      <source>Choose a pattern to begin from, or write your own</source>
      <translation>เลือกแบบสำเร็จเพื่อเริ่มต้น หรือเขียนเอง</translation>
    </message>
    <message>
      <source>Choose the child</source>
      <translation>เลือกนักเรียน</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Close the case</source>
      <translation>ปิดกรณี</translation>
    </message>
    <message>
      <source>Closed only when nothing is left to do, and measured as at the start.</source>
      <translation>ปิดได้เมื่อไม่มีสิ่งที่ค้าง และวัดซ้ำด้วยเครื่องมือเดียวกับตอนเริ่ม</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>เอกสาร</translation>
    </message>
    <message>
      <source>Documents to make now</source>
      <translation>เอกสารที่ทำได้ตอนนี้</translation>
    </message>
    <message>
      <source>Does it go on, or is it closed?</source>
      <translation>ทำต่อ หรือปิดกรณี</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จ</translation>
    </message>
    <message>
      <source>Done of planned</source>
      <translation>ทำแล้วจากแผน</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>ทำเมื่อ</translation>
    </message>
    <message>
      <source>Done or not</source>
      <translation>ทำแล้วหรือยัง</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>Draft, not opened yet</source>
      <translation>ร่าง ยังไม่ได้เปิด</translation>
    </message>
    <message>
      <source>Earlier follow-ups</source>
      <translation>การติดตามครั้งก่อน</translation>
    </message>
    <message>
      <source>End it without closing: the child left or moved</source>
      <translation>ยุติโดยไม่ปิด: นักเรียนออกหรือย้าย</translation>
    </message>
    <message>
      <source>End the case</source>
      <translation>ยุติกรณี</translation>
    </message>
    <message>
      <source>Ended on</source>
      <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
      <source>Five places to look at. What nobody knows stays empty.</source>
      <translation>มองให้ครบห้าด้าน สิ่งที่ยังไม่รู้เว้นว่างไว้</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>ติดตามผล</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>ติดตาม (ครั้ง)</translation>
    </message>
    <message>
      <source>From screening, sheets, visit and marks. Write what the problem is.</source>
      <translation>มาจากการคัดกรอง แบบประเมิน เยี่ยมบ้าน และผลการเรียน เขียนสภาพปัญหาให้ชัด</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>ให้เมื่อ</translation>
    </message>
    <message>
      <source>Go on or close</source>
      <translation>ทำต่อหรือปิดกรณี</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>Goal and plan</source>
      <translation>เป้าหมายและแผน</translation>
    </message>
    <message>
      <source>Goal, and what is done</source>
      <translation>เป้าหมาย และสิ่งที่จะทำ</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Group before → after</source>
      <translation>กลุ่มก่อน → หลัง</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ความช่วยเหลือ</translation>
    </message>
    <message>
      <source>Help given</source>
      <translation>ความช่วยเหลือที่ให้</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>ผลการช่วยเหลือ</translation>
    </message>
    <message>
      <source>How it goes now</source>
      <translation>ตอนนี้เป็นอย่างไร</translation>
    </message>
    <message>
      <source>How the case ended</source>
      <translation>กรณีนี้จบอย่างไร</translation>
    </message>
    <message>
      <source>I have read it over and close this case</source>
      <translation>ข้าพเจ้าทบทวนแล้ว และปิดกรณีนี้</translation>
    </message>
    <message>
      <source>I have read it over and end this case without closing it</source>
      <translation>ข้าพเจ้าทบทวนแล้ว และยุติกรณีนี้โดยไม่ปิด</translation>
    </message>
    <message>
      <source>I have read it over; the case goes on</source>
      <translation>ข้าพเจ้าทบทวนแล้ว กรณีนี้ทำต่อ</translation>
    </message>
    <message>
      <source>Insert adds a row · Ctrl+Delete takes one out · Enter writes</source>
      <translation>Insert เพิ่มแถว · Ctrl+Delete ลบแถว · Enter เขียน</translation>
    </message>
    <message>
      <source>Insert adds a row · Ctrl+Delete takes one out · leave it empty when nothing was given</source>
      <translation>Insert เพิ่มแถว · Ctrl+Delete ลบแถว · เว้นว่างได้ถ้าไม่ได้ให้อะไร</translation>
    </message>
    <message>
      <source>It goes on</source>
      <translation>ทำต่อ</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>บันทึกแล้ว {time} น. ไฟดับก็ไม่หาย</translation>
    </message>
    <message>
      <source>Kept. You can go on at any time from the list.</source>
      <translation>บันทึกแล้ว ทำต่อได้ทุกเมื่อจากรายการ</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Leave “How it goes” empty when there is nothing new.</source>
      <translation>ถ้าไม่มีอะไรใหม่ เว้นช่องผลการติดตามไว้</translation>
    </message>
    <message>
      <source>Look again on {day}</source>
      <translation>นัดดูอีกครั้ง {day}</translation>
    </message>
    <message>
      <source>Look over and sign</source>
      <translation>ทบทวนและลงชื่อ</translation>
    </message>
    <message>
      <source>Measured again: {value}</source>
      <translation>ผลวัดซ้ำ: {value}</translation>
    </message>
    <message>
      <source>Measured by</source>
      <translation>วัดด้วย</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Need you now</source>
      <translation>ต้องดูตอนนี้</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>เปิดกรณีใหม่</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>กำหนดต่อไป</translation>
    </message>
    <message>
      <source>No care case here yet. Begin one, or one plan for many children at risk.</source>
      <translation>ยังไม่มีกรณีช่วยเหลือ เปิดกรณีใหม่ หรือทำแผนเดียวสำหรับนักเรียนเสี่ยงหลายคน</translation>
    </message>
    <message>
      <source>No newer result of the same instrument. Measure again, or say below why not.</source>
      <translation>ยังไม่มีผลใหม่จากเครื่องมือเดียวกัน วัดซ้ำ หรือบอกเหตุผลด้านล่างว่าทำไมไม่ได้วัด</translation>
    </message>
    <message>
      <source>No next step</source>
      <translation>ไม่มีขั้นต่อไป</translation>
    </message>
    <message>
      <source>No screening of this area yet, or nothing was ticked in it.</source>
      <translation>ยังไม่ได้คัดกรองด้านนี้ หรือไม่พบรายการใด</translation>
    </message>
    <message>
      <source>No sheet, visit or mark speaks of this area.</source>
      <translation>ไม่มีแบบประเมิน เยี่ยมบ้าน หรือผลการเรียนที่เกี่ยวกับด้านนี้</translation>
    </message>
    <message>
      <source>No word for {days} days</source>
      <translation>เงียบมา {days} วัน</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nothing was measured at the start.</source>
      <translation>ตอนเริ่มไม่ได้วัดไว้</translation>
    </message>
    <message>
      <source>One plan for many</source>
      <translation>แผนรายกลุ่ม</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>เปิดอยู่</translation>
    </message>
    <message>
      <source>Open the case</source>
      <translation>เปิดกรณี</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>เปิดเมื่อ</translation>
    </message>
    <message>
      <source>Other cases of the child</source>
      <translation>กรณีอื่นของนักเรียน</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>ผลสรุป</translation>
    </message>
    <message>
      <source>Print class summary</source>
      <translation>พิมพ์สรุปห้อง</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>สภาพปัญหา</translation>
    </message>
    <message>
      <source>Read it over and tick the box.</source>
      <translation>อ่านทบทวนแล้วทำเครื่องหมายในช่อง</translation>
    </message>
    <message>
      <source>Ready pattern</source>
      <translation>แบบสำเร็จ</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>Scholarship, uniform, glasses, lunch: what the child was given, and when.</source>
      <translation>ทุน ชุดนักเรียน แว่น อาหารกลางวัน ฯลฯ ให้อะไร เมื่อใด</translation>
    </message>
    <message>
      <source>Signs confirmed</source>
      <translation>รายการที่พบจากการคัดกรอง</translation>
    </message>
    <message>
      <source>Start → end</source>
      <translation>ค่าตอนเริ่ม → ตอนจบ</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Step 4 · Prevent and solve</source>
      <translation>ขั้นที่ 4 · ป้องกันและแก้ไข</translation>
    </message>
    <message>
      <source>Still missing: {what}</source>
      <translation>ยังขาด: {what}</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>จุดแข็ง</translation>
    </message>
    <message>
      <source>Strengths on record</source>
      <translation>จุดแข็งในระเบียน</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>ใช้ค่านี้</translation>
    </message>
    <message>
      <source>The case stays open. The next day to look again stands in the last follow-up.</source>
      <translation>กรณียังเปิดอยู่ วันนัดครั้งต่อไปอยู่ในการติดตามครั้งล่าสุด</translation>
    </message>
    <message>
      <source>The child left: end or hand over</source>
      <translation>นักเรียนออกแล้ว: ยุติหรือส่งต่อ</translation>
    </message>
    <message>
      <source>The form is filled. Print it for signatures, or later from the list.</source>
      <translation>แบบฟอร์มกรอกให้แล้ว พิมพ์ไปลงชื่อได้ หรือพิมพ์ภายหลังจากรายการ</translation>
    </message>
    <message>
      <source>There is no child in this class. Choose another class at the top.</source>
      <translation>ห้องนี้ยังไม่มีนักเรียน เลือกห้องอื่นด้านบน</translation>
    </message>
    <message>
      <source>Those at risk without a case come first. Any child can be chosen.</source>
      <translation>คนที่เสี่ยงและยังไม่มีกรณีอยู่ด้านบน เลือกนักเรียนคนใดก็ได้</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>ใช้แบบนี้</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
      <source>What is known and why</source>
      <translation>ข้อมูลและเหตุที่เปิด</translation>
    </message>
    <message>
      <source>What is known, and why the case is opened</source>
      <translation>รู้อะไรแล้ว และเปิดกรณีเพราะอะไร</translation>
    </message>
    <message>
      <source>What is written here stands on the printed form.</source>
      <translation>ข้อความนี้จะอยู่ในแบบฟอร์มที่พิมพ์</translation>
    </message>
    <message>
      <source>What the records say</source>
      <translation>ข้อมูลที่มี:</translation>
    </message>
    <message>
      <source>What the teacher sees (no instrument)</source>
      <translation>ถ้าไม่มีเครื่องมือ เขียนสิ่งที่สังเกตในช่องตอนเริ่ม</translation>
    </message>
    <message>
      <source>What was done, how it goes, and when to look again.</source>
      <translation>ทำอะไรไปแล้ว เป็นอย่างไร และจะดูอีกเมื่อใด</translation>
    </message>
    <message>
      <source>What was done: write the day in “Done on”</source>
      <translation>สิ่งที่ทำแล้ว: เขียนวันที่ในช่อง “ทำเมื่อ”</translation>
    </message>
    <message>
      <source>What was given</source>
      <translation>รายละเอียด</translation>
    </message>
    <message>
      <source>Which child, and for what?</source>
      <translation>ช่วยเหลือใคร ด้านใด</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
      <source>Who sees to it</source>
      <translation>ผู้ดูแล</translation>
    </message>
    <message>
      <source>Why it is ended</source>
      <translation>เหตุผลที่ยุติ</translation>
    </message>
    <message>
      <source>Why it was not measured again</source>
      <translation>เหตุผลที่ไม่ได้วัดซ้ำ</translation>
    </message>
    <message>
      <source>Why now</source>
      <translation>ต้องดูเพราะ</translation>
    </message>
    <message>
      <source>all classes</source>
      <translation>ทุกห้อง</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>เลยกำหนด {days} วัน</translation>
    </message>
    <message>
      <source>{day} by {who}</source>
      <translation>{day} โดย {who}</translation>
    </message>
    <message>
      <source>{day} · {outcome} · {by}</source>
      <translation>{day} · {outcome} · {by}</translation>
    </message>
    <message>
      <source>{done} of {all}</source>
      <translation>{done} จาก {all}</translation>
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
      <translation>เปิดอยู่ {open} · ต้องดูตอนนี้ {red} · จบแล้ว {closed}</translation>
    </message>
    <message>
      <source>{subject} · case {number}</source>
      <translation>{subject} · กรณี {number}</translation>
    </message>
  </context>
  <context>
    <name>Staff</name>
    <message>
      <source>First name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>พ้นจากโรงเรียนแล้ว</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>นามสกุล</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>ตำแหน่ง</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>ปฏิบัติงาน</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Direction and strategy</source>
      <translation>กำหนดทิศทางและกลยุทธ์</translation>
    </message>
    <message>
      <source>Do</source>
      <translation>ดำเนินงานตามแผน</translation>
    </message>
    <message>
      <source>Evaluate, report, publish</source>
      <translation>ประเมินผล รายงาน เผยแพร่</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>วางแผนการดำเนินงาน</translation>
    </message>
    <message>
      <source>Standards and indicators with stakeholders</source>
      <translation>มาตรฐานและตัวชี้วัดโดยผู้เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Standards linked to other systems</source>
      <translation>มาตรฐานเชื่อมโยงระบบต่าง ๆ</translation>
    </message>
    <message>
      <source>Supervise, direct, follow up</source>
      <translation>นิเทศ กำกับ ติดตาม</translation>
    </message>
  </context>
  <context>
    <name>Stage asks</name>
    <message>
      <source>Appoint a committee, plan the evaluation, evaluate, report and make known what was done.</source>
      <translation>ตั้งคณะกรรมการประเมิน วางแผน ประเมินตามมาตรฐาน จัดทำรายงาน และเผยแพร่เพื่อสร้างขวัญกำลังใจ</translation>
    </message>
    <message>
      <source>Let those concerned weigh standards and indicators, so that all work the same way.</source>
      <translation>ให้ผู้เกี่ยวข้องร่วมพิจารณามาตรฐานและตัวชี้วัด เพื่อให้ทุกคนปฏิบัติไปในทางเดียวกัน</translation>
    </message>
    <message>
      <source>Set goals and what comes first, standards of work, projects, and who does what.</source>
      <translation>กำหนดเป้าหมาย ลำดับความสำคัญ มาตรฐานงาน โครงการและกิจกรรม และมอบหมายหน้าที่</translation>
    </message>
    <message>
      <source>Study what learners, community and society need and what the school can do; set the direction.</source>
      <translation>ศึกษาปัญหาและความต้องการของผู้เรียน ชุมชน สังคม ดูศักยภาพของโรงเรียน แล้วกำหนดทิศทาง</translation>
    </message>
    <message>
      <source>Supervise what was given out, stay in touch, encourage, and go on teaching the staff.</source>
      <translation>นิเทศงานที่มอบหมาย ประสานผู้เกี่ยวข้อง เสริมขวัญกำลังใจ และพัฒนาครูอย่างต่อเนื่อง</translation>
    </message>
    <message>
      <source>Tie the standard to the other systems, so that nobody's work grows and all work gladly.</source>
      <translation>ร้อยมาตรฐานเข้ากับระบบอื่นของโรงเรียน ให้ครูไม่มีภาระเพิ่มและทำงานอย่างมีความสุข</translation>
    </message>
    <message>
      <source>Work as planned: know each child, screen, promote, prevent and help, refer.</source>
      <translation>ทำตามแผน: รู้จักเด็กเป็นรายคน คัดกรอง ส่งเสริม ป้องกันและช่วยเหลือ ส่งต่อ</translation>
    </message>
  </context>
  <context>
    <name>Stage room</name>
    <message>
      <source>Academic year {year}</source>
      <translation>ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>All seven stages</source>
      <translation>ดูทั้ง 7 ขั้น</translation>
    </message>
    <message>
      <source>Begin with last year's words</source>
      <translation>ใช้ของปีที่แล้วเป็นจุดเริ่ม</translation>
    </message>
    <message>
      <source>Evidence ({count})</source>
      <translation>หลักฐาน ({count})</translation>
    </message>
    <message>
      <source>Insert adds · Ctrl+Delete takes out · Alt+Up and Alt+Down move · Space turns yes and no</source>
      <translation>Insert เพิ่มแถว · Ctrl+Delete เอาแถวออก · Alt+ลูกศรขึ้นลง ย้ายแถว · วรรค สลับใช่/ไม่ใช่</translation>
    </message>
    <message>
      <source>Kept at {time}. A power cut loses nothing.</source>
      <translation>บันทึกแล้ว {time} น. ไฟดับก็ไม่หาย</translation>
    </message>
    <message>
      <source>Kept. It goes on at the page you left.</source>
      <translation>บันทึกแล้ว กลับมาทำต่อจากหน้าที่ค้างไว้ได้</translation>
    </message>
    <message>
      <source>Last year this page was written. Nothing is filled in unless you ask.</source>
      <translation>ปีที่แล้วเขียนหน้านี้ไว้ โปรแกรมไม่เติมให้จนกว่าจะสั่ง</translation>
    </message>
    <message>
      <source>Last year {count} lines were written here. Nothing is filled in unless you ask.</source>
      <translation>ปีที่แล้วเขียนไว้ {count} แถว โปรแกรมไม่เติมให้จนกว่าจะสั่ง</translation>
    </message>
    <message>
      <source>Leave it as it is kept</source>
      <translation>ใช้ตามที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>แถวที่ {number}</translation>
    </message>
    <message>
      <source>No line yet. Press Insert.</source>
      <translation>ยังไม่มีแถว กด Insert เพื่อเพิ่ม</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>เปิดแก้ไขอีกครั้ง</translation>
    </message>
    <message>
      <source>Put mine in again</source>
      <translation>ใส่ของฉันกลับเข้าไป</translation>
    </message>
    <message>
      <source>Stage of the year</source>
      <translation>ขั้นของยุทธศาสตร์</translation>
    </message>
    <message>
      <source>Stage {number}: {asks}</source>
      <translation>ขั้นที่ {number}: {asks}</translation>
    </message>
    <message>
      <source>The stage is signed.</source>
      <translation>ลงชื่อขั้นนี้แล้ว</translation>
    </message>
    <message>
      <source>The year {year} is over and closed: this can be read, not written.</source>
      <translation>ปีการศึกษา {year} สิ้นสุดและปิดแล้ว อ่านได้ แก้ไขไม่ได้</translation>
    </message>
    <message>
      <source>This can be read. The principal, the deputies and the head of student care write it.</source>
      <translation>เปิดให้อ่านเท่านั้น ผู้เขียนคือผู้อำนวยการ รองผู้อำนวยการ และหัวหน้างานระบบดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>This is what you wrote. It is not kept yet; above stands what is kept now.</source>
      <translation>นี่คือสิ่งที่คุณพิมพ์ ยังไม่ได้บันทึก ด้านบนคือสิ่งที่บันทึกอยู่ตอนนี้</translation>
    </message>
    <message>
      <source>What stands in this stage was agreed to</source>
      <translation>เห็นชอบตามที่เขียนไว้ในขั้นนี้</translation>
    </message>
    <message>
      <source>Whatever is changed later is shown as newer than the signature.</source>
      <translation>ถ้าแก้ไขภายหลัง โปรแกรมจะบอกว่าแก้หลังวันที่ลงชื่อ</translation>
    </message>
    <message>
      <source>You are through. What is open stays open until it is signed.</source>
      <translation>ครบทุกหน้าแล้ว ขั้นนี้ยังไม่ลงชื่อ</translation>
    </message>
    <message>
      <source>changed after it was signed on {day}</source>
      <translation>แก้ไขหลังลงชื่อเมื่อ {day}</translation>
    </message>
    <message>
      <source>signed {day}</source>
      <translation>ลงชื่อแล้ว {day}</translation>
    </message>
    <message>
      <source>{keys} · F6 between table and fields</source>
      <translation>{keys} · F6 สลับตารางกับช่องด้านล่าง</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>Answers</source>
      <translation>คำตอบ</translation>
    </message>
    <message>
      <source>By</source>
      <translation>โดย</translation>
    </message>
    <message>
      <source>Cycle</source>
      <translation>รอบปี</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>On</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>หน้า</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>ขั้น</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>รุ่น</translation>
    </message>
  </context>
  <context>
    <name>StageSign</name>
    <message>
      <source>Account</source>
      <translation>บัญชี</translation>
    </message>
    <message>
      <source>Agreed in the meeting of</source>
      <translation>เห็นชอบในที่ประชุมวันที่</translation>
    </message>
    <message>
      <source>Cycle</source>
      <translation>รอบปี</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>No. of the order or announcement</source>
      <translation>เลขที่คำสั่งหรือประกาศ</translation>
    </message>
    <message>
      <source>Note of the school board</source>
      <translation>ความเห็นคณะกรรมการสถานศึกษา</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>ตำแหน่ง</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>ผู้เข้าประชุม</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>ผู้ลงนาม</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>ขั้น</translation>
    </message>
    <message>
      <source>Written at</source>
      <translation>บันทึกเมื่อ</translation>
    </message>
  </context>
  <context>
    <name>Stakeholder</name>
    <message>
      <source>Came</source>
      <translation>มาประชุม</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>เชิญแล้ว</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>ตำแหน่ง</translation>
    </message>
  </context>
  <context>
    <name>StakeholderGroup</name>
    <message>
      <source>Agencies</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>Community</source>
      <translation>ชุมชน</translation>
    </message>
    <message>
      <source>Parents</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>School board</source>
      <translation>คณะกรรมการสถานศึกษา</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>ครู</translation>
    </message>
  </context>
  <context>
    <name>StandardLink</name>
    <message>
      <source>Evidence</source>
      <translation>หลักฐาน</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>แบบฟอร์ม</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>มาตรฐาน</translation>
    </message>
    <message>
      <source>System</source>
      <translation>ระบบ</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Deceased</source>
      <translation>เสียชีวิต</translation>
    </message>
    <message>
      <source>Dropped out</source>
      <translation>ออกกลางคัน</translation>
    </message>
    <message>
      <source>Graduated</source>
      <translation>จบการศึกษา</translation>
    </message>
    <message>
      <source>Resigned</source>
      <translation>ลาออก</translation>
    </message>
    <message>
      <source>Struck off</source>
      <translation>จำหน่าย</translation>
    </message>
    <message>
      <source>Studying</source>
      <translation>กำลังศึกษา</translation>
    </message>
    <message>
      <source>Transferred</source>
      <translation>ย้ายออก</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>{step}, done</source>
      <translation>{step} เสร็จแล้ว</translation>
    </message>
    <message>
      <source>{step}, not yet</source>
      <translation>{step} ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>{step}, you are here</source>
      <translation>{step} กำลังทำอยู่</translation>
    </message>
  </context>
  <context>
    <name>Stopped</name>
    <message>
      <source>Bring back a backup</source>
      <translation>นำข้อมูลสำรองกลับมา</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>ปิดโปรแกรม</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try again as often as you like.</source>
      <translation>ยังไม่มีการเปลี่ยนแปลง ลองใหม่ได้เรื่อย ๆ</translation>
    </message>
    <message>
      <source>The records cannot be opened now</source>
      <translation>ตอนนี้เปิดข้อมูลไม่ได้</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>ลองอีกครั้ง</translation>
    </message>
  </context>
  <context>
    <name>Strategy</name>
    <message>
      <source>Answers the need</source>
      <translation>ตอบสนองปัญหาหรือความต้องการ</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>เห็นชอบ/อนุมัติ</translation>
    </message>
    <message>
      <source>Aspects, weights and scores are only for schools that use them.</source>
      <translation>ด้าน น้ำหนัก และคะแนน กรอกเฉพาะโรงเรียนที่ใช้</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>ปฏิทิน</translation>
    </message>
    <message>
      <source>Calendar of the year</source>
      <translation>ปฏิทินปฏิบัติงานตลอดปี</translation>
    </message>
    <message>
      <source>Children's awards stand in step 3; certificates of both can be printed.</source>
      <translation>รางวัลของนักเรียนอยู่ในขั้นส่งเสริม พิมพ์เกียรติบัตรได้ทั้งสองอย่าง</translation>
    </message>
    <message>
      <source>Committee</source>
      <translation>คณะกรรมการ</translation>
    </message>
    <message>
      <source>Coordination</source>
      <translation>การประสานงาน</translation>
    </message>
    <message>
      <source>Coordination with those concerned</source>
      <translation>การประสานงานกับผู้เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Development</source>
      <translation>พัฒนาบุคลากร</translation>
    </message>
    <message>
      <source>Development of the staff</source>
      <translation>การพัฒนาบุคลากร</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>ทิศทาง</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Duties</source>
      <translation>มอบหมายหน้าที่</translation>
    </message>
    <message>
      <source>Each answers a need and is measured by an indicator.</source>
      <translation>แต่ละข้อตอบปัญหาหรือความต้องการ และวัดได้ด้วยตัวชี้วัด</translation>
    </message>
    <message>
      <source>Every class at least twice a year.</source>
      <translation>ทุกห้องอย่างน้อยปีละสองครั้ง</translation>
    </message>
    <message>
      <source>From the first screening to the last, and what came of referrals.</source>
      <translation>จากการคัดกรองครั้งแรกถึงครั้งล่าสุด และผลของการส่งต่อ</translation>
    </message>
    <message>
      <source>From where you stand to where you want to be.</source>
      <translation>จากจุดที่อยู่ ไปยังจุดที่ต้องการ</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>Goals of the year, the most important first</source>
      <translation>เป้าหมายของปี เรียงตามความสำคัญ</translation>
    </message>
    <message>
      <source>Good news gives strength for the next year.</source>
      <translation>ข่าวดีเป็นกำลังใจสำหรับปีต่อไป</translation>
    </message>
    <message>
      <source>Guidelines and measures</source>
      <translation>แนวปฏิบัติและมาตรการ</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Hours are counted for each person.</source>
      <translation>โปรแกรมนับชั่วโมงของแต่ละคนให้</translation>
    </message>
    <message>
      <source>How each indicator is evaluated</source>
      <translation>ประเมินแต่ละตัวชี้วัดอย่างไร</translation>
    </message>
    <message>
      <source>How each piece of work is done here, and by when.</source>
      <translation>งานแต่ละอย่างทำอย่างไร และภายในเมื่อใด</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>ตัวชี้วัด</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>ความรู้</translation>
    </message>
    <message>
      <source>Knowledge refreshed</source>
      <translation>การทบทวนให้ความรู้</translation>
    </message>
    <message>
      <source>Line {place}: {problem} Nothing was saved.</source>
      <translation>รายการที่ {place}: {problem} ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>มาตรการ</translation>
    </message>
    <message>
      <source>Money by kind and by source must come to the same.</source>
      <translation>ยอดรวมตามประเภทรายจ่ายและตามแหล่งเงินต้องเท่ากัน</translation>
    </message>
    <message>
      <source>Morale</source>
      <translation>ขวัญและกำลังใจ</translation>
    </message>
    <message>
      <source>Most are counted by the program; say who looks at the others.</source>
      <translation>ส่วนใหญ่โปรแกรมนับให้ ระบุผู้เก็บข้อมูลของข้อที่เหลือ</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>ปัจจุบัน</translation>
    </message>
    <message>
      <source>Operation</source>
      <translation>มาตรฐานปฏิบัติงาน</translation>
    </message>
    <message>
      <source>Opinions</source>
      <translation>ความเห็น</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>ผลลัพธ์</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>เอกสาร</translation>
    </message>
    <message>
      <source>Papers without names; means and standard deviations are worked out.</source>
      <translation>แบบสอบถามไม่ระบุชื่อ โปรแกรมคำนวณค่าเฉลี่ยและส่วนเบี่ยงเบนมาตรฐานให้</translation>
    </message>
    <message>
      <source>People concerned</source>
      <translation>ผู้เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Plan of evaluation</source>
      <translation>แผนการประเมิน</translation>
    </message>
    <message>
      <source>Policies</source>
      <translation>นโยบาย</translation>
    </message>
    <message>
      <source>Policies and standards of the parent agency</source>
      <translation>นโยบายและมาตรฐานของต้นสังกัดและหน่วยงานที่เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Potential</source>
      <translation>ศักยภาพ</translation>
    </message>
    <message>
      <source>Print them now, or later: they are always made from what stands here.</source>
      <translation>พิมพ์ตอนนี้หรือภายหลังก็ได้ เอกสารสร้างจากข้อมูลในหน้านี้เสมอ</translation>
    </message>
    <message>
      <source>Problems and needs</source>
      <translation>ปัญหาและความต้องการ</translation>
    </message>
    <message>
      <source>Problems and needs of learners, community, society and others</source>
      <translation>ปัญหาและความต้องการของผู้เรียน ชุมชน สังคม และผู้ที่เกี่ยวข้อง</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>โครงการ</translation>
    </message>
    <message>
      <source>Projects and activities, with their money</source>
      <translation>โครงการและกิจกรรม พร้อมงบประมาณ</translation>
    </message>
    <message>
      <source>Publicity</source>
      <translation>ประชาสัมพันธ์</translation>
    </message>
    <message>
      <source>Rate each indicator, its figure and evidence beside it</source>
      <translation>ให้ระดับแต่ละตัวชี้วัด โดยมีตัวเลขและหลักฐานอยู่ข้างกัน</translation>
    </message>
    <message>
      <source>Ratings</source>
      <translation>ผลประเมิน</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>ความพึงพอใจ</translation>
    </message>
    <message>
      <source>Satisfaction of students, parents and teachers</source>
      <translation>ความพึงพอใจของนักเรียน ผู้ปกครอง และครู</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>ลงนาม</translation>
    </message>
    <message>
      <source>So that all understand the work in the same way.</source>
      <translation>เพื่อให้ทุกคนเข้าใจงานตรงกัน</translation>
    </message>
    <message>
      <source>So that everybody does the same: help, rights, secrecy, bullying, drugs.</source>
      <translation>เพื่อให้ทุกคนปฏิบัติไปทางเดียวกัน: ช่วยเหลือ สิทธิเด็ก ความลับ การรังแก สารเสพติด</translation>
    </message>
    <message>
      <source>Somebody else changed these lines meanwhile. Nothing was saved; theirs is kept. Open the page again.</source>
      <translation>มีผู้อื่นแก้ไขรายการเหล่านี้ระหว่างนี้ ยังไม่ได้บันทึก ของผู้นั้นยังอยู่ครบ กรุณาเปิดหน้านี้ใหม่</translation>
    </message>
    <message>
      <source>Standards and indicators, and what each level means</source>
      <translation>มาตรฐาน ตัวชี้วัด และความหมายของแต่ละระดับ</translation>
    </message>
    <message>
      <source>Standards of operation</source>
      <translation>มาตรฐานการปฏิบัติงาน</translation>
    </message>
    <message>
      <source>Strategies</source>
      <translation>กลยุทธ์</translation>
    </message>
    <message>
      <source>Strategies, with where you stand and your targets</source>
      <translation>กลยุทธ์ ค่าปัจจุบัน และเป้าหมาย</translation>
    </message>
    <message>
      <source>Strategy</source>
      <translation>กลยุทธ์</translation>
    </message>
    <message>
      <source>Suitable and feasible, 1 to 5; the means are worked out.</source>
      <translation>ความเหมาะสมและความเป็นไปได้ 1 ถึง 5 โปรแกรมหาค่าเฉลี่ยให้</translation>
    </message>
    <message>
      <source>Supervision calendar</source>
      <translation>ปฏิทินนิเทศ</translation>
    </message>
    <message>
      <source>Target, year 1</source>
      <translation>เป้าหมายปีที่ 1</translation>
    </message>
    <message>
      <source>Target, year 2</source>
      <translation>เป้าหมายปีที่ 2</translation>
    </message>
    <message>
      <source>Target, year 3</source>
      <translation>เป้าหมายปีที่ 3</translation>
    </message>
    <message>
      <source>Ten criteria, 1 to 5, by two or three people; the mean makes the level.</source>
      <translation>เกณฑ์ 10 ข้อ ให้คะแนน 1 ถึง 5 โดยผู้ประเมินสองถึงสามคน ค่าเฉลี่ยเป็นตัวกำหนดระดับ</translation>
    </message>
    <message>
      <source>Thanks and certificates for those who work</source>
      <translation>คำขอบคุณและเกียรติบัตรของผู้ปฏิบัติงาน</translation>
    </message>
    <message>
      <source>The committee that evaluates</source>
      <translation>คณะกรรมการประเมินผล</translation>
    </message>
    <message>
      <source>The figure is the program's, the judgement yours; both are printed.</source>
      <translation>ตัวเลขมาจากโปรแกรม ผลการพิจารณาเป็นของท่าน พิมพ์ทั้งสองอย่าง</translation>
    </message>
    <message>
      <source>The gaps stand there already; write what you saw and what you advise.</source>
      <translation>ส่วนที่ยังขาดขึ้นให้แล้ว กรอกสิ่งที่พบและข้อเสนอแนะ</translation>
    </message>
    <message>
      <source>The meeting and the signature stand on the paper of this stage.</source>
      <translation>การประชุมและการลงนามจะอยู่บนเอกสารของขั้นนี้</translation>
    </message>
    <message>
      <source>The papers of this stage</source>
      <translation>เอกสารของขั้นนี้</translation>
    </message>
    <message>
      <source>The program's are ready; mend what your school agrees otherwise.</source>
      <translation>ตัวชี้วัดของโปรแกรมพร้อมแล้ว แก้เฉพาะข้อที่โรงเรียนตกลงต่างไป</translation>
    </message>
    <message>
      <source>The three teams and what each does</source>
      <translation>คณะทำงานสามทีม และหน้าที่ของแต่ละทีม</translation>
    </message>
    <message>
      <source>The usual year and your projects are drawn as a picture.</source>
      <translation>งานประจำปีและโครงการจะแสดงเป็นแผนภาพ</translation>
    </message>
    <message>
      <source>The work of homeroom teachers</source>
      <translation>ผลงานของครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>The year {year} is over and its strategies are closed. Nothing was saved. Open the year again first.</source>
      <translation>ปีการศึกษา {year} สิ้นสุดแล้วและปิดการแก้ไขยุทธศาสตร์ ยังไม่ได้บันทึก กรุณาเปิดแก้ไขปีนี้ก่อน</translation>
    </message>
    <message>
      <source>They stand in the order of the committee.</source>
      <translation>รายชื่อจะอยู่ในคำสั่งแต่งตั้งคณะกรรมการ</translation>
    </message>
    <message>
      <source>They stand in the order; homeroom teachers come from the classes.</source>
      <translation>รายชื่อจะอยู่ในคำสั่ง ส่วนครูที่ปรึกษาดึงจากห้องเรียนให้</translation>
    </message>
    <message>
      <source>Vision, mission and aims</source>
      <translation>วิสัยทัศน์ พันธกิจ และเป้าประสงค์</translation>
    </message>
    <message>
      <source>Walk-through</source>
      <translation>บันทึกนิเทศ</translation>
    </message>
    <message>
      <source>What changed for the children</source>
      <translation>สิ่งที่เปลี่ยนไปของนักเรียน</translation>
    </message>
    <message>
      <source>What each group thinks of the indicators</source>
      <translation>ความเห็นของแต่ละกลุ่มต่อตัวชี้วัด</translation>
    </message>
    <message>
      <source>What is on record is counted for you; add what no record knows.</source>
      <translation>สิ่งที่มีข้อมูลแล้ว โปรแกรมนับให้ เพิ่มเฉพาะสิ่งที่ยังไม่มีในข้อมูล</translation>
    </message>
    <message>
      <source>What it asks, and what the school still lacks.</source>
      <translation>สิ่งที่กำหนด และสิ่งที่โรงเรียนยังขาด</translation>
    </message>
    <message>
      <source>What many agreed to is done by many.</source>
      <translation>สิ่งที่ร่วมกันตกลง ย่อมร่วมกันทำ</translation>
    </message>
    <message>
      <source>What the school can do: strengths, weaknesses, opportunities, threats</source>
      <translation>ศักยภาพของโรงเรียน: จุดแข็ง จุดอ่อน โอกาส อุปสรรค</translation>
    </message>
    <message>
      <source>What was found in each class</source>
      <translation>สิ่งที่พบในแต่ละห้อง</translation>
    </message>
    <message>
      <source>What was made known, where and to whom</source>
      <translation>เผยแพร่เรื่องใด ที่ใด แก่ใคร</translation>
    </message>
    <message>
      <source>Where the care of your children is to go.</source>
      <translation>การดูแลช่วยเหลือนักเรียนของโรงเรียนจะไปทางใด</translation>
    </message>
    <message>
      <source>Which class is visited when, and by whom</source>
      <translation>นิเทศห้องใด เมื่อใด โดยใคร</translation>
    </message>
    <message>
      <source>Who agreed, and when</source>
      <translation>ใครเห็นชอบ และเมื่อใด</translation>
    </message>
    <message>
      <source>Who is concerned, invited and present</source>
      <translation>ผู้เกี่ยวข้อง ผู้ที่เชิญ และผู้ที่มาประชุม</translation>
    </message>
    <message>
      <source>With whom, about what, and what came of it.</source>
      <translation>ประสานกับใคร เรื่องใด ได้ผลอย่างไร</translation>
    </message>
    <message>
      <source>Write at least one goal.</source>
      <translation>กรอกเป้าหมายอย่างน้อยหนึ่งข้อ</translation>
    </message>
    <message>
      <source>Write at least one person concerned.</source>
      <translation>กรอกผู้เกี่ยวข้องอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
      <source>Write at least one problem or need.</source>
      <translation>กรอกปัญหาหรือความต้องการอย่างน้อยหนึ่งข้อ</translation>
    </message>
    <message>
      <source>Write the vision.</source>
      <translation>กรอกวิสัยทัศน์</translation>
    </message>
    <message>
      <source>Write who signs and the day, and tick the box. Or finish later.</source>
      <translation>กรอกชื่อผู้ลงนามและวันที่ แล้วทำเครื่องหมายในช่อง หรือเลือกทำต่อภายหลัง</translation>
    </message>
    <message>
      <source>Write who signs, and the day. Nothing was signed.</source>
      <translation>กรุณากรอกชื่อผู้ลงนามและวันที่ ยังไม่ได้ลงนาม</translation>
    </message>
  </context>
  <context>
    <name>Strategy board</name>
    <message>
      <source>All figures are worked out from the daily work. Enter opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on: {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at stage 7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is measured by these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seven strategies, academic year {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage {number}, {title}: {pages}. {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard {key} {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Std.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the system is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not begun yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed {day} {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{by} better than last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{by} worse than last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{by} · {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{numerator}/{denominator}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {value}. {trend} {rest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{told} The names are for those who work with these children.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}, target {target}. Counted: {counted}. Of: {among}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StrengthPlan</name>
    <message>
      <source>Due</source>
      <translation>กำหนด</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>เป้าหมาย</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>ผู้ประเมิน</translation>
    </message>
    <message>
      <source>Judged on</source>
      <translation>วันที่ประเมิน</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ผล</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>จุดแข็ง</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
      <source>What shows it</source>
      <translation>หลักฐาน</translation>
    </message>
  </context>
  <context>
    <name>Strengths</name>
    <message>
      <source>A plan that was judged has a result. Write it, or leave the day out.</source>
      <translation>แผนที่ประเมินแล้วต้องมีผล กรุณากรอกผล หรือเว้นวันที่ประเมินไว้</translation>
    </message>
    <message>
      <source>Choose the strength that the plan is for. Nothing was saved.</source>
      <translation>กรุณาเลือกจุดแข็งที่จะพัฒนา ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Choose what each strength is, or take the row out. Nothing was saved.</source>
      <translation>กรุณาเลือกด้านของจุดแข็งทุกแถว หรือลบแถวนั้นออก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write the goal of the plan. Nothing was saved.</source>
      <translation>กรุณากรอกเป้าหมายของแผน ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write what is done for the strength. Nothing was saved.</source>
      <translation>กรุณากรอกสิ่งที่จะทำเพื่อพัฒนาจุดแข็ง ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Hide this message</source>
      <translation>ปิดข้อความนี้</translation>
    </message>
  </context>
  <context>
    <name>Student</name>
    <message>
      <source>Blood group</source>
      <translation>กลุ่มเลือด</translation>
    </message>
    <message>
      <source>Brothers and sisters in this school</source>
      <translation>พี่น้องที่เรียนในโรงเรียนนี้</translation>
    </message>
    <message>
      <source>Brothers and sisters, with this child</source>
      <translation>จำนวนพี่น้อง (รวมนักเรียน)</translation>
    </message>
    <message>
      <source>Cannot yet be struck off (3.1.8)</source>
      <translation>ยังไม่สามารถจำหน่ายได้ (3.1.8)</translation>
    </message>
    <message>
      <source>Child number</source>
      <translation>เป็นบุตรคนที่</translation>
    </message>
    <message>
      <source>Date of admission</source>
      <translation>วันที่เข้าเรียน</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>วันเกิด</translation>
    </message>
    <message>
      <source>Disadvantage</source>
      <translation>ความด้อยโอกาส</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>อีเมล</translation>
    </message>
    <message>
      <source>Ethnicity</source>
      <translation>เชื้อชาติ</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>ครัวเรือน</translation>
    </message>
    <message>
      <source>In an emergency, call first (name, phone)</source>
      <translation>ผู้ติดต่อฉุกเฉินคนที่ 1 (ชื่อ โทรศัพท์)</translation>
    </message>
    <message>
      <source>In an emergency, call second (name, phone)</source>
      <translation>ผู้ติดต่อฉุกเฉินคนที่ 2 (ชื่อ โทรศัพท์)</translation>
    </message>
    <message>
      <source>Kind of id</source>
      <translation>ประเภทเลขประจำตัว</translation>
    </message>
    <message>
      <source>LINE id</source>
      <translation>ไอดีไลน์</translation>
    </message>
    <message>
      <source>Language at home</source>
      <translation>ภาษาที่ใช้ที่บ้าน</translation>
    </message>
    <message>
      <source>Last grade there</source>
      <translation>ชั้นสุดท้ายที่เรียน</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>นามสกุล</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>อาศัยอยู่กับ</translation>
    </message>
    <message>
      <source>Name in English</source>
      <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>Nationality</source>
      <translation>สัญชาติ</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>ชื่อเล่น</translation>
    </message>
    <message>
      <source>Parents are</source>
      <translation>สถานภาพของบิดามารดา</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>รูปถ่าย</translation>
    </message>
    <message>
      <source>Place of birth</source>
      <translation>สถานที่เกิด</translation>
    </message>
    <message>
      <source>Previous name</source>
      <translation>ชื่อเดิม</translation>
    </message>
    <message>
      <source>Previous school</source>
      <translation>โรงเรียนเดิม</translation>
    </message>
    <message>
      <source>Province of the previous school</source>
      <translation>จังหวัดของโรงเรียนเดิม</translation>
    </message>
    <message>
      <source>Religion</source>
      <translation>ศาสนา</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>เพศ</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>เลขประจำตัวนักเรียน</translation>
    </message>
    <message>
      <source>The last digit does not fit: check the 13 digits once more</source>
      <translation>หลักสุดท้ายไม่ตรงตามสูตร กรุณาตรวจเลข 13 หลักอีกครั้ง</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
      <source>Who may pick the child up</source>
      <translation>ผู้มีสิทธิ์รับนักเรียนกลับบ้าน</translation>
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
      <translation>อายุครบ 15 ปีเมื่อ {day} คำนำหน้าอาจต้องเปลี่ยนเป็น {title}</translation>
    </message>
    <message>
      <source>Absent / leave / late</source>
      <translation>ขาด / ลา / สาย</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>เพิ่ม</translation>
    </message>
    <message>
      <source>Add a child</source>
      <translation>เพิ่มนักเรียน</translation>
    </message>
    <message>
      <source>Add a class under Settings first, then add children to it.</source>
      <translation>โปรดเพิ่มห้องเรียนที่หน้าตั้งค่าก่อน แล้วจึงเพิ่มนักเรียน</translation>
    </message>
    <message>
      <source>Add a consent</source>
      <translation>เพิ่มความยินยอม</translation>
    </message>
    <message>
      <source>Add a measurement</source>
      <translation>เพิ่มการชั่งวัด (Insert)</translation>
    </message>
    <message>
      <source>Add a member</source>
      <translation>เพิ่มสมาชิก</translation>
    </message>
    <message>
      <source>Add a paper or picture</source>
      <translation>เพิ่มเอกสารหรือรูป</translation>
    </message>
    <message>
      <source>Add a paper or picture …</source>
      <translation>เพิ่มเอกสารหรือรูป …</translation>
    </message>
    <message>
      <source>Add a photo</source>
      <translation>เพิ่มรูป</translation>
    </message>
    <message>
      <source>Add a scholarship</source>
      <translation>เพิ่มทุน</translation>
    </message>
    <message>
      <source>Add a talent</source>
      <translation>เพิ่มความสามารถ</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>ที่อยู่</translation>
    </message>
    <message>
      <source>Address and contact</source>
      <translation>ที่อยู่และการติดต่อ</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>อายุ</translation>
    </message>
    <message>
      <source>Agrees to</source>
      <translation>เรื่องที่ยินยอม</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>คะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Body mass index (kg/m²)</source>
      <translation>ดัชนีมวลกาย</translation>
    </message>
    <message>
      <source>Brothers and sisters in this school</source>
      <translation>พี่น้องในโรงเรียน</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>ค้าขาย</translation>
    </message>
    <message>
      <source>Came to school</source>
      <translation>มาเรียน</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Care</source>
      <translation>ดูแล</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>ศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Change the status</source>
      <translation>เปลี่ยนสถานะ</translation>
    </message>
    <message>
      <source>Change the status …</source>
      <translation>เปลี่ยนสถานะ …</translation>
    </message>
    <message>
      <source>Choose a paper or picture</source>
      <translation>เลือกเอกสารหรือรูป</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>เลือกรูปถ่าย</translation>
    </message>
    <message>
      <source>Choose a photo …</source>
      <translation>เลือกรูปถ่าย …</translation>
    </message>
    <message>
      <source>Choose the class</source>
      <translation>โปรดเลือกห้อง</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>ความยินยอม</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>ให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Ctrl+S saves, Esc cancels, Ctrl+PgDn goes to the next section</source>
      <translation>Ctrl+S บันทึก · Esc ยกเลิก · Ctrl+PgDn ไปหมวดถัดไป</translation>
    </message>
    <message>
      <source>Disability or special need</source>
      <translation>ความพิการหรือความต้องการพิเศษ</translation>
    </message>
    <message>
      <source>Economy</source>
      <translation>ฐานะทางเศรษฐกิจ</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>แก้ไข</translation>
    </message>
    <message>
      <source>Edit (Ctrl+E)</source>
      <translation>แก้ไข (Ctrl+E)</translation>
    </message>
    <message>
      <source>Edit the record</source>
      <translation>แก้ไขระเบียน</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>ครอบครัว</translation>
    </message>
    <message>
      <source>Farming</source>
      <translation>เกษตร</translation>
    </message>
    <message>
      <source>Forget the changes</source>
      <translation>ทิ้งที่แก้ไว้</translation>
    </message>
    <message>
      <source>GPA</source>
      <translation>เกรดเฉลี่ย</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>ผู้ให้ความยินยอม</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>สุขภาพ</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>ส่วนสูง</translation>
    </message>
    <message>
      <source>History of this record</source>
      <translation>ประวัติของระเบียนนี้</translation>
    </message>
    <message>
      <source>Hold to show the number</source>
      <translation>กดค้างเพื่อดูเลขเต็ม</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Homeroom teachers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Household members</source>
      <translation>สมาชิกในครัวเรือน</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>ข้อมูลตัวนักเรียน</translation>
    </message>
    <message>
      <source>Income a head and month</source>
      <translation>รายได้ต่อคนต่อเดือน</translation>
    </message>
    <message>
      <source>Income a head and month, {count} people</source>
      <translation>รายได้ต่อคนต่อเดือน (สมาชิก {count} คน)</translation>
    </message>
    <message>
      <source>Income is written with the household members and nowhere else.</source>
      <translation>รายได้กรอกที่สมาชิกในครัวเรือนแห่งเดียว ไม่ต้องกรอกซ้ำที่นี่</translation>
    </message>
    <message>
      <source>Judged by {table}</source>
      <translation>แปลผลตาม{table}</translation>
    </message>
    <message>
      <source>Keeping the paper</source>
      <translation>กำลังเก็บเอกสาร</translation>
    </message>
    <message>
      <source>Leave empty what is not known.</source>
      <translation>ช่องที่ยังไม่ทราบ เว้นว่างไว้ได้</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>ออกโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Let this child live in the household of {name}</source>
      <translation>ให้อยู่ครัวเรือนเดียวกับ{name}</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>อยู่กับ</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>ดูผล</translation>
    </message>
    <message>
      <source>Look at that child</source>
      <translation>ดูนักเรียนคนนั้น</translation>
    </message>
    <message>
      <source>Look at the title</source>
      <translation>ดูคำนำหน้า</translation>
    </message>
    <message>
      <source>Look at {caption}</source>
      <translation>ดู {caption}</translation>
    </message>
    <message>
      <source>Making the photo small and removing place and time from it</source>
      <translation>กำลังย่อรูป และลบสถานที่กับเวลาที่ฝังในรูป</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>ผลการเรียนและการมาเรียน</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>สมาชิก</translation>
    </message>
    <message>
      <source>Member {number}</source>
      <translation>คนที่ {number}</translation>
    </message>
    <message>
      <source>Merge with another record of the same child …</source>
      <translation>รวมกับอีกระเบียนของนักเรียนคนนี้ …</translation>
    </message>
    <message>
      <source>Money or things that the child was given.</source>
      <translation>เงินหรือสิ่งของที่นักเรียนได้รับ</translation>
    </message>
    <message>
      <source>More</source>
      <translation>เพิ่มเติม</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>ย้าย</translation>
    </message>
    <message>
      <source>Move to another class</source>
      <translation>ย้ายห้อง</translation>
    </message>
    <message>
      <source>Move to another class …</source>
      <translation>ย้ายห้อง …</translation>
    </message>
    <message>
      <source>Names and numbers as they stand in the school's register.</source>
      <translation>ชื่อและเลขต่าง ๆ ตามทะเบียนของโรงเรียน</translation>
    </message>
    <message>
      <source>New class</source>
      <translation>ห้องใหม่</translation>
    </message>
    <message>
      <source>No answer sheet was keyed yet.</source>
      <translation>ยังไม่ได้กรอกแบบประเมินของนักเรียนคนนี้</translation>
    </message>
    <message>
      <source>No income is written yet</source>
      <translation>ยังไม่ได้กรอกรายได้</translation>
    </message>
    <message>
      <source>No paper is kept yet.</source>
      <translation>ยังไม่มีเอกสาร</translation>
    </message>
    <message>
      <source>No paper is kept yet. Add one on the page of the child.</source>
      <translation>ยังไม่มีเอกสาร เพิ่มได้ที่หน้าข้อมูลนักเรียน</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Normal in {count} areas</source>
      <translation>ปกติ {count} ด้าน</translation>
    </message>
    <message>
      <source>Normal in {count} more areas</source>
      <translation>ปกติอีก {count} ด้าน</translation>
    </message>
    <message>
      <source>Not screened this year yet, so the group is not yet known.</source>
      <translation>ปีนี้ยังไม่ได้คัดกรอง จึงยังไม่ทราบกลุ่ม</translation>
    </message>
    <message>
      <source>Not yet known: {areas}</source>
      <translation>ยังไม่ทราบ: {areas}</translation>
    </message>
    <message>
      <source>Nothing known yet</source>
      <translation>ยังไม่มีข้อมูล</translation>
    </message>
    <message>
      <source>Nothing measured yet.</source>
      <translation>ยังไม่เคยชั่งน้ำหนัก วัดส่วนสูง</translation>
    </message>
    <message>
      <source>Nothing was agreed to yet.</source>
      <translation>ยังไม่มีการให้ความยินยอม</translation>
    </message>
    <message>
      <source>Nothing was saved yet. Mend {field} in {section} first: {problem}</source>
      <translation>ยังไม่ได้บันทึก โปรดแก้ช่อง{field} ในหมวด{section} ก่อน: {problem}</translation>
    </message>
    <message>
      <source>Of the chosen year; leave empty what is not known.</source>
      <translation>ของปีการศึกษาที่เลือก เว้นว่างสิ่งที่ยังไม่ทราบ</translation>
    </message>
    <message>
      <source>On</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>On record already? {reason}: {name}, number {number}</source>
      <translation>อาจมีระเบียนอยู่แล้ว {reason}: {name} เลขประจำตัว {number}</translation>
    </message>
    <message>
      <source>One household for both?</source>
      <translation>ให้อยู่ครัวเรือนเดียวกันหรือไม่</translation>
    </message>
    <message>
      <source>One line for each day of measuring, at least twice a year.</source>
      <translation>หนึ่งแถวต่อการชั่งวัดหนึ่งครั้ง อย่างน้อยปีละสองครั้ง</translation>
    </message>
    <message>
      <source>Open a case …</source>
      <translation>เปิดกรณี …</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>PDF, {size}</source>
      <translation>PDF {size}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>ที่เก็บเอกสาร</translation>
    </message>
    <message>
      <source>Papers and pictures</source>
      <translation>เอกสารและรูป</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Photo: press to choose another one</source>
      <translation>รูปถ่าย กดเพื่อเปลี่ยนรูป</translation>
    </message>
    <message>
      <source>Picture, {size}</source>
      <translation>รูป {size}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>ไฟล์รูปภาพ</translation>
    </message>
    <message>
      <source>Pictures and PDF</source>
      <translation>รูปและ PDF</translation>
    </message>
    <message>
      <source>Previous school</source>
      <translation>โรงเรียนเดิม</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Refer the child …</source>
      <translation>ส่งต่อ …</translation>
    </message>
    <message>
      <source>Report for child protection …</source>
      <translation>แจ้งเหตุคุ้มครองเด็ก …</translation>
    </message>
    <message>
      <source>Results of assessments</source>
      <translation>ผลการประเมิน</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>รอบ {number}</translation>
    </message>
    <message>
      <source>Same household</source>
      <translation>ครัวเรือนเดียวกัน</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Save the status</source>
      <translation>บันทึกสถานะ</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>บันทึกแล้ว: {name}</translation>
    </message>
    <message>
      <source>Scholarships</source>
      <translation>ทุนการศึกษา</translation>
    </message>
    <message>
      <source>Schooling</source>
      <translation>การเรียน</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>คัดกรอง</translation>
    </message>
    <message>
      <source>Screening: why this group</source>
      <translation>การคัดกรอง: ทำไมจึงอยู่กลุ่มนี้</translation>
    </message>
    <message>
      <source>So far</source>
      <translation>สะสม</translation>
    </message>
    <message>
      <source>Special talents</source>
      <translation>ความสามารถพิเศษ</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>ยินยอมอยู่</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Students of {class_name}</source>
      <translation>นักเรียนห้อง {class_name}</translation>
    </message>
    <message>
      <source>Take the photo out</source>
      <translation>เอารูปออก</translation>
    </message>
    <message>
      <source>Take this line out</source>
      <translation>ลบแถวนี้</translation>
    </message>
    <message>
      <source>Take {caption} out</source>
      <translation>นำ {caption} ออก</translation>
    </message>
    <message>
      <source>Talk, activities, strengths</source>
      <translation>พูดคุย กิจกรรม จุดเด่น</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>Term {number}</source>
      <translation>ภาคเรียนที่ {number}</translation>
    </message>
    <message>
      <source>The child before (PgUp)</source>
      <translation>คนก่อนหน้า (PgUp)</translation>
    </message>
    <message>
      <source>The child has no class in this year, so there are no marks to write.</source>
      <translation>นักเรียนไม่มีห้องเรียนในปีนี้ จึงยังไม่มีผลการเรียนให้กรอก</translation>
    </message>
    <message>
      <source>The next child (PgDn)</source>
      <translation>คนถัดไป (PgDn)</translation>
    </message>
    <message>
      <source>The same person as the {role}</source>
      <translation>คนเดียวกับ{role}</translation>
    </message>
    <message>
      <source>To school</source>
      <translation>การเดินทาง</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Views of the teachers</source>
      <translation>มุมมองของครู</translation>
    </message>
    <message>
      <source>Wages</source>
      <translation>ค่าจ้าง</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>น้ำหนัก</translation>
    </message>
    <message>
      <source>Weight / height</source>
      <translation>น้ำหนัก / ส่วนสูง</translation>
    </message>
    <message>
      <source>Weight and height</source>
      <translation>น้ำหนักและส่วนสูง</translation>
    </message>
    <message>
      <source>Welfare</source>
      <translation>สวัสดิการ</translation>
    </message>
    <message>
      <source>What teacher and nurse must know in time.</source>
      <translation>สิ่งที่ครูและครูพยาบาลต้องรู้ให้ทันเวลา</translation>
    </message>
    <message>
      <source>What the child is good at, and what shows it.</source>
      <translation>สิ่งที่นักเรียนทำได้ดี และผลงานที่แสดงให้เห็น</translation>
    </message>
    <message>
      <source>What the guardian agreed to; what is taken back stays here with its day.</source>
      <translation>เรื่องที่ผู้ปกครองยินยอม ถ้าถอนให้ใส่วันที่ถอน รายการจะยังอยู่</translation>
    </message>
    <message>
      <source>What the papers are called; new ones are added on the page of the child.</source>
      <translation>ชื่อของเอกสาร เพิ่มเอกสารใหม่ได้ที่หน้าข้อมูลนักเรียน</translation>
    </message>
    <message>
      <source>What you changed on this page is not saved yet and will be forgotten.</source>
      <translation>สิ่งที่แก้ไว้ในหน้านี้ยังไม่ได้บันทึก ถ้าออกไปตอนนี้จะหายไป</translation>
    </message>
    <message>
      <source>When the child came to this school, and from where.</source>
      <translation>นักเรียนเข้าโรงเรียนนี้เมื่อใด มาจากที่ใด</translation>
    </message>
    <message>
      <source>Where the child lives, how it comes to school and how to reach it.</source>
      <translation>นักเรียนอยู่ที่ไหน มาโรงเรียนอย่างไร ติดต่อได้ทางใด</translation>
    </message>
    <message>
      <source>Who has seen this child's file …</source>
      <translation>ใครเคยเปิดแฟ้มนี้ …</translation>
    </message>
    <message>
      <source>Who leaves stays on record with everything; only the lists of those studying no longer show the child.</source>
      <translation>นักเรียนที่ออกไปยังอยู่ในระบบครบทุกอย่าง เพียงไม่แสดงในรายชื่อผู้ที่กำลังเรียน</translation>
    </message>
    <message>
      <source>Who lives there and shares the costs, the child too; income in baht a month.</source>
      <translation>ผู้ที่อยู่ด้วยกันและใช้จ่ายร่วมกัน รวมตัวนักเรียนด้วย รายได้เป็นบาทต่อเดือน</translation>
    </message>
    <message>
      <source>Whoever takes care of the child, also when it is the father or the mother.</source>
      <translation>ผู้ที่ดูแลนักเรียนจริง ๆ แม้จะเป็นบิดาหรือมารดาก็ให้กรอก</translation>
    </message>
    <message>
      <source>Whole history</source>
      <translation>ดูประวัติทั้งหมด</translation>
    </message>
    <message>
      <source>With whom the child lives and whom to call.</source>
      <translation>นักเรียนอยู่กับใคร และโทรหาใครเมื่อมีเหตุ</translation>
    </message>
    <message>
      <source>Withdrawn {day}</source>
      <translation>ถอนเมื่อ {day}</translation>
    </message>
    <message>
      <source>Work / traits / skipped</source>
      <translation>ค้างงาน / คุณลักษณะฯ / หนีเรียน</translation>
    </message>
    <message>
      <source>Write at least the first name</source>
      <translation>โปรดกรอกชื่ออย่างน้อยหนึ่งชื่อ</translation>
    </message>
    <message>
      <source>Write the day of leaving</source>
      <translation>โปรดกรอกวันที่ออก</translation>
    </message>
    <message>
      <source>Write why the child left</source>
      <translation>กรุณากรอกเหตุผลที่ออก</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปี</translation>
    </message>
    <message>
      <source>Year by year</source>
      <translation>ปีต่อปี</translation>
    </message>
    <message>
      <source>done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>not finished</source>
      <translation>ยังไม่จบ</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>เลขประจำตัว {number}</translation>
    </message>
    <message>
      <source>{amount} baht</source>
      <translation>{amount} บาท</translation>
    </message>
    <message>
      <source>{amount} baht (not above {limit}: may be screened by the EEF)</source>
      <translation>{amount} บาท (ไม่เกิน {limit} บาท เข้าเกณฑ์คัดกรองของ กสศ.)</translation>
    </message>
    <message>
      <source>{area}: {signs}</source>
      <translation>{area}: {signs}</translation>
    </message>
    <message>
      <source>{class_name} no. {no}</source>
      <translation>{class_name} เลขที่ {no}</translation>
    </message>
    <message>
      <source>{form}: blank</source>
      <translation>{form} แบบเปล่า</translation>
    </message>
    <message>
      <source>{income} baht a month, {per_head} baht a head</source>
      <translation>รวมเดือนละ {income} บาท เฉลี่ยคนละ {per_head} บาท</translation>
    </message>
    <message>
      <source>{informant}: {result}</source>
      <translation>{informant} {result}</translation>
    </message>
    <message>
      <source>{name} ({relation})</source>
      <translation>{name} ({relation})</translation>
    </message>
    <message>
      <source>{name} gets the address and the household members of {other}. What only the own address said fills the gaps; the rest stays in the history and can be taken back.</source>
      <translation>{name}จะใช้ที่อยู่และสมาชิกในครัวเรือนของ{other} ข้อมูลที่มีเฉพาะในที่อยู่เดิมจะนำมาเติมช่องที่ว่าง ที่เหลืออยู่ในประวัติการแก้ไขและย้อนกลับได้</translation>
    </message>
    <message>
      <source>{name} is in {class_name} now.</source>
      <translation>{name} ย้ายไปอยู่ห้อง {class_name} แล้ว</translation>
    </message>
    <message>
      <source>{name} is in {class_name} now. In the new class the child comes last in the list; nothing else changes.</source>
      <translation>ตอนนี้ {name} อยู่ห้อง {class_name} เมื่อย้ายแล้วจะอยู่ท้ายบัญชีของห้องใหม่ ข้อมูลอื่นไม่เปลี่ยน</translation>
    </message>
    <message>
      <source>{name} lives in the household of {other} now.</source>
      <translation>{name}อยู่ครัวเรือนเดียวกับ{other}แล้ว</translation>
    </message>
    <message>
      <source>{percent} % of {days} days</source>
      <translation>{percent}% ของ {days} วัน</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>คนที่ {place} จาก {count}</translation>
    </message>
    <message>
      <source>{result}, term {term}</source>
      <translation>{result} (ภาคเรียน {term})</translation>
    </message>
    <message>
      <source>{score}, {level}</source>
      <translation>{score} {level}</translation>
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
      <translation>{text} กม.</translation>
    </message>
    <message>
      <source>{text} min</source>
      <translation>{text} นาที</translation>
    </message>
    <message>
      <source>{value} cm</source>
      <translation>{value} ซม.</translation>
    </message>
    <message>
      <source>{value} kg</source>
      <translation>{value} กก.</translation>
    </message>
    <message>
      <source>{value}, {change} since {day}</source>
      <translation>{value} ({change} จาก {day})</translation>
    </message>
    <message>
      <source>{years} years {months} months</source>
      <translation>{years} ปี {months} เดือน</translation>
    </message>
    <message>
      <source>“{caption}” is kept as it came, but it is damaged and cannot be shown.</source>
      <translation>เก็บ “{caption}” ไว้ตามที่ได้มา แต่ไฟล์เสียหายจึงแสดงไม่ได้</translation>
    </message>
    <message>
      <source>“{caption}” is kept. Edit it to give it another name.</source>
      <translation>เก็บ “{caption}” แล้ว กดแก้ไขเพื่อเปลี่ยนชื่อ</translation>
    </message>
    <message>
      <source>“{caption}” is taken out. It can be brought back from the history.</source>
      <translation>นำ “{caption}” ออกแล้ว เรียกคืนได้จากประวัติการแก้ไข</translation>
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
      <translation>1. ข้อมูลส่วนตัวนักเรียน</translation>
    </message>
    <message>
      <source>10. School years</source>
      <translation>10. ประวัติการเรียนรายปี</translation>
    </message>
    <message>
      <source>11. Special talents</source>
      <translation>11. ความสามารถพิเศษ</translation>
    </message>
    <message>
      <source>12. Consents</source>
      <translation>12. การให้ความยินยอม</translation>
    </message>
    <message>
      <source>13. Notes</source>
      <translation>13. บันทึกเพิ่มเติม</translation>
    </message>
    <message>
      <source>2. Admission and status</source>
      <translation>2. การเข้าเรียนและสถานภาพ</translation>
    </message>
    <message>
      <source>3. Address and contact</source>
      <translation>3. ที่อยู่และการติดต่อ</translation>
    </message>
    <message>
      <source>4. Family</source>
      <translation>4. ข้อมูลครอบครัว</translation>
    </message>
    <message>
      <source>5. Members of the household and income</source>
      <translation>5. สมาชิกในครัวเรือนและรายได้</translation>
    </message>
    <message>
      <source>6. Economy and scholarships</source>
      <translation>6. เศรษฐกิจและทุนการศึกษา</translation>
    </message>
    <message>
      <source>7. Weight and height</source>
      <translation>7. น้ำหนักและส่วนสูง</translation>
    </message>
    <message>
      <source>8. Health</source>
      <translation>8. สุขภาพ</translation>
    </message>
    <message>
      <source>9. Learning and attendance</source>
      <translation>9. ผลการเรียนและการมาเรียน</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>ขาด (วัน)</translation>
    </message>
    <message>
      <source>Amount (baht)</source>
      <translation>จำนวนเงิน (บาท)</translation>
    </message>
    <message>
      <source>BMI</source>
      <translation>BMI</translation>
    </message>
    <message>
      <source>GPA</source>
      <translation>เกรดเฉลี่ย</translation>
    </message>
    <message>
      <source>GPA so far</source>
      <translation>เกรดสะสม</translation>
    </message>
    <message>
      <source>Height (cm)</source>
      <translation>ส่วนสูง (ซม.)</translation>
    </message>
    <message>
      <source>I certify that what is written above is true.</source>
      <translation>ข้าพเจ้าขอรับรองว่าข้อมูลข้างต้นเป็นความจริงทุกประการ</translation>
    </message>
    <message>
      <source>Individual student record</source>
      <translation>ข้อมูลนักเรียนรายบุคคล</translation>
    </message>
    <message>
      <source>Late (times)</source>
      <translation>สาย (ครั้ง)</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>ลา (วัน)</translation>
    </message>
    <message>
      <source>Photo 3 × 4 cm</source>
      <translation>รูปถ่าย 3 × 4 ซม.</translation>
    </message>
    <message>
      <source>School days</source>
      <translation>วันเปิดเรียน</translation>
    </message>
    <message>
      <source>Skipped (periods)</source>
      <translation>หนีเรียน (คาบ)</translation>
    </message>
    <message>
      <source>Student or guardian</source>
      <translation>นักเรียน/ผู้ปกครอง ผู้ให้ข้อมูล</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>Traits failed</source>
      <translation>ไม่ผ่านคุณลักษณะฯ</translation>
    </message>
    <message>
      <source>Weight (kg)</source>
      <translation>น้ำหนัก (กก.)</translation>
    </message>
    <message>
      <source>Work owed (subjects)</source>
      <translation>ค้างงาน (วิชา)</translation>
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
      <translation>ใช้เฉพาะครูที่ดูแลนักเรียน ไม่มีการให้คะแนน</translation>
    </message>
    <message>
      <source>The student's voice</source>
      <translation>เสียงของนักเรียน</translation>
    </message>
  </context>
  <context>
    <name>Students</name>
    <message>
      <source>Add a child</source>
      <translation>เพิ่มนักเรียน</translation>
    </message>
    <message>
      <source>Answers in a workbook …</source>
      <translation>ไฟล์กรอกคำตอบ …</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>คะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Care work</source>
      <translation>งานดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>Case conferences</source>
      <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Case studies</source>
      <translation>การศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Child protection</source>
      <translation>คุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>การให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Counting and writing the summary</source>
      <translation>กำลังนับและเขียนสมุดสรุป</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>ทุกสถานะ</translation>
    </message>
    <message>
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>สมุดงาน Excel</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>กรองรายชื่อในหน้านี้</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>โทรศัพท์ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>นำเข้า</translation>
    </message>
    <message>
      <source>Import a roster</source>
      <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
      <source>Marks and attendance …</source>
      <translation>ผลการเรียนและเวลาเรียน …</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>No children in the academic year {year} yet</source>
      <translation>ยังไม่มีนักเรียนในปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>No children in {class_name} yet</source>
      <translation>ห้อง {class_name} ยังไม่มีนักเรียน</translation>
    </message>
    <message>
      <source>No longer studying</source>
      <translation>ไม่ได้เรียนแล้ว</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Nobody is in this class yet.</source>
      <translation>ห้องนี้ยังไม่มีนักเรียน</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>รูป</translation>
    </message>
    <message>
      <source>Possible doubles: {count}</source>
      <translation>อาจซ้ำกัน {count} คู่</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Roster …</source>
      <translation>รายชื่อนักเรียน …</translation>
    </message>
    <message>
      <source>Save the summary</source>
      <translation>บันทึกสมุดสรุป</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>บันทึกเป็น {name} แล้ว</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Students of {class_name}</source>
      <translation>นักเรียนห้อง {class_name}</translation>
    </message>
    <message>
      <source>Studying</source>
      <translation>กำลังเรียน</translation>
    </message>
    <message>
      <source>Summary of figures only</source>
      <translation>สมุดสรุป เฉพาะตัวเลข</translation>
    </message>
    <message>
      <source>Summary with the children's names</source>
      <translation>สมุดสรุป พร้อมรายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Teachers' views</source>
      <translation>มุมมองของครู</translation>
    </message>
    <message>
      <source>The quickest way is the file from DMC or a teacher's class list: the classes are made with it. Nothing is saved until you have looked.</source>
      <translation>วิธีที่เร็วที่สุดคือนำเข้าไฟล์จาก DMC หรือบัญชีรายชื่อของครู ห้องเรียนจะถูกสร้างให้พร้อมกัน และจะยังไม่บันทึกจนกว่าครูจะได้ตรวจดู</translation>
    </message>
    <message>
      <source>The student number {number} belongs to {name}. Nothing was saved.</source>
      <translation>เลขประจำตัวนักเรียน {number} เป็นของ {name} จึงยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>There is no child with the student number {number}.</source>
      <translation>ไม่มีนักเรียนเลขประจำตัว {number}</translation>
    </message>
    <message>
      <source>This child is not on record any more.</source>
      <translation>ไม่มีนักเรียนคนนี้ในระบบแล้ว</translation>
    </message>
    <message>
      <source>This national id belongs to {name}. Nothing was saved.</source>
      <translation>เลขประจำตัวประชาชนนี้เป็นของ {name} จึงยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Urgent cases: {count}</source>
      <translation>กรณีเร่งด่วน: {count}</translation>
    </message>
    <message>
      <source>Who is shown</source>
      <translation>แสดงใครบ้าง</translation>
    </message>
    <message>
      <source>Write a first name. Nothing was saved.</source>
      <translation>กรุณากรอกชื่อ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write down one child</source>
      <translation>เพิ่มทีละคน</translation>
    </message>
    <message>
      <source>Write the day of leaving. Nothing was saved.</source>
      <translation>กรุณากรอกวันที่ออก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write why the child left. Nothing was saved.</source>
      <translation>กรุณากรอกเหตุผลที่ออก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>summary-{year}.xlsx</source>
      <translation>สรุป-{year}.xlsx</translation>
    </message>
    <message>
      <source>{counts} · homeroom: {names}</source>
      <translation>{counts} · ครูที่ปรึกษา {names}</translation>
    </message>
    <message>
      <source>{count} studying · {boys} boys, {girls} girls</source>
      <translation>กำลังเรียน {count} คน · ชาย {boys} หญิง {girls}</translation>
    </message>
    <message>
      <source>{field}: {problem}. Nothing was saved.</source>
      <translation>{field}: {problem} ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{form}: blank</source>
      <translation>{form} แบบเปล่า</translation>
    </message>
    <message>
      <source>{form}: everybody here</source>
      <translation>{form} ทุกคนในหน้านี้</translation>
    </message>
  </context>
  <context>
    <name>Study</name>
    <message>
      <source>A child seen as a whole, chapter by chapter. What the records know is filled in.</source>
      <translation>ศึกษานักเรียนหนึ่งคนอย่างรอบด้านทีละบท โปรแกรมกรอกสิ่งที่มีในระเบียนไว้ให้ก่อน</translation>
    </message>
    <message>
      <source>All studies</source>
      <translation>ทุกเรื่อง</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
      <source>Birth and growing up</source>
      <translation>การเกิดและพัฒนาการ</translation>
    </message>
    <message>
      <source>Case studies</source>
      <translation>การศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Case study</source>
      <translation>การศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Chapter before</source>
      <translation>บทก่อนหน้า</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>บท</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Counselling, {count} sessions, the last on {day}</source>
      <translation>การให้คำปรึกษา {count} ครั้ง ครั้งล่าสุด {day}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
    <message>
      <source>Facts only, each with where it was seen; no judgement yet.</source>
      <translation>เฉพาะข้อเท็จจริงและที่มา ยังไม่ตัดสิน</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>ครอบครัว</translation>
    </message>
    <message>
      <source>Filled in from: {sources}. Change it as you like; what you write stays.</source>
      <translation>กรอกไว้ให้จาก: {sources} แก้ไขได้ตามต้องการ สิ่งที่เขียนจะคงไว้</translation>
    </message>
    <message>
      <source>For those who go on caring for the child.</source>
      <translation>สำหรับผู้ที่จะดูแลนักเรียนต่อไป</translation>
    </message>
    <message>
      <source>Friends and society</source>
      <translation>เพื่อนและสังคม</translation>
    </message>
    <message>
      <source>Friends, role among them, free time, places and groups outside school.</source>
      <translation>เพื่อนสนิท บทบาทในกลุ่ม เวลาว่าง สถานที่และกลุ่มนอกโรงเรียน</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>สุขภาพ</translation>
    </message>
    <message>
      <source>How and when it was found out</source>
      <translation>เครื่องมือและวันที่ใช้</translation>
    </message>
    <message>
      <source>Illness, treatment, sleep, food, seeing and hearing.</source>
      <translation>การเจ็บป่วย การรักษา การนอน การกิน การมองเห็น และการได้ยิน</translation>
    </message>
    <message>
      <source>Income per head and month: {amount} baht</source>
      <translation>รายได้เฉลี่ยต่อคนต่อเดือน: {amount} บาท</translation>
    </message>
    <message>
      <source>Income, work, debts, help received, the child's own work.</source>
      <translation>รายได้ อาชีพ หนี้สิน ความช่วยเหลือที่ได้รับ และงานที่นักเรียนทำ</translation>
    </message>
    <message>
      <source>Interviews, observation, sociogram, home visits, tests: each with its day.</source>
      <translation>การสัมภาษณ์ การสังเกต สังคมมิติ การเยี่ยมบ้าน แบบประเมิน พร้อมวันที่</translation>
    </message>
    <message>
      <source>Kept while you write ({time})</source>
      <translation>เก็บไว้ขณะเขียนแล้ว ({time} น.)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>Next chapter</source>
      <translation>บทต่อไป</translation>
    </message>
    <message>
      <source>No case study this year yet. Find a child at the right to begin one.</source>
      <translation>ปีนี้ยังไม่มีการศึกษารายกรณี ค้นหานักเรียนทางขวาเพื่อเริ่ม</translation>
    </message>
    <message>
      <source>No more than {limit} characters a chapter. Nothing was stored; what you wrote is here.</source>
      <translation>แต่ละบทเขียนได้ไม่เกิน {limit} ตัวอักษร ยังไม่ได้บันทึก ข้อความที่เขียนยังอยู่</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Plan of help</source>
      <translation>แผนการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Pregnancy, birth, first steps and words: ask mother or who raised the child.</source>
      <translation>การตั้งครรภ์ การคลอด การเดินและการพูด ถามแม่หรือผู้เลี้ยงดู</translation>
    </message>
    <message>
      <source>Print the study</source>
      <translation>พิมพ์รายงาน</translation>
    </message>
    <message>
      <source>Records and people that were asked, with the day.</source>
      <translation>ระเบียนและบุคคลที่ให้ข้อมูล พร้อมวันที่</translation>
    </message>
    <message>
      <source>Schooling</source>
      <translation>การศึกษา</translation>
    </message>
    <message>
      <source>Schools, marks, attendance, what goes well and what does not.</source>
      <translation>โรงเรียนเดิม ผลการเรียน เวลาเรียน สิ่งที่ทำได้ดีและสิ่งที่ติดขัด</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
      <source>Term {term}/{year}: {facts}</source>
      <translation>ภาคเรียนที่ {term}/{year}: {facts}</translation>
    </message>
    <message>
      <source>Text of the chapter</source>
      <translation>ข้อความของบท</translation>
    </message>
    <message>
      <source>The child</source>
      <translation>ตัวนักเรียน</translation>
    </message>
    <message>
      <source>The problem and its causes</source>
      <translation>การวินิจฉัยปัญหาและสาเหตุ</translation>
    </message>
    <message>
      <source>The records tell nothing for this chapter.</source>
      <translation>ในระเบียนไม่มีข้อมูลสำหรับบทนี้</translation>
    </message>
    <message>
      <source>The study is done</source>
      <translation>รายงานเสร็จแล้ว</translation>
    </message>
    <message>
      <source>The study is done. It can still be written on; then it is a draft again.</source>
      <translation>รายงานเสร็จแล้ว ยังเขียนต่อได้ และจะกลับเป็นร่าง</translation>
    </message>
    <message>
      <source>The text is not shown while names are hidden. F9 shows it again.</source>
      <translation>ขณะซ่อนชื่อจะไม่แสดงข้อความ กด F9 เพื่อแสดง</translation>
    </message>
    <message>
      <source>These chapters are still empty: {chapters}. The study stays a draft.</source>
      <translation>บทที่ยังว่าง: {chapters} รายงานยังเป็นร่าง</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลการช่วยเหลือ</translation>
    </message>
    <message>
      <source>What changed, measured by the same means as at the start.</source>
      <translation>สิ่งที่เปลี่ยนไป วัดด้วยเครื่องมือเดียวกับตอนเริ่ม</translation>
    </message>
    <message>
      <source>What happens if nothing is done, and what with help.</source>
      <translation>ถ้าไม่ช่วยจะเป็นอย่างไร ถ้าช่วยจะเป็นอย่างไร</translation>
    </message>
    <message>
      <source>What is done, by whom, by when; what protects the child is used.</source>
      <translation>ทำอะไร ใครทำ เสร็จเมื่อใด ใช้จุดแข็งของนักเรียนช่วย</translation>
    </message>
    <message>
      <source>What is to be expected</source>
      <translation>การพยากรณ์ปัญหา</translation>
    </message>
    <message>
      <source>What the facts mean together: child, home, school, friends, community.</source>
      <translation>ข้อเท็จจริงรวมกันบอกอะไร: ตัวนักเรียน บ้าน โรงเรียน เพื่อน ชุมชน</translation>
    </message>
    <message>
      <source>What the family lives on</source>
      <translation>เศรษฐกิจของครอบครัว</translation>
    </message>
    <message>
      <source>What was found, area by area</source>
      <translation>ผลการศึกษารายด้าน</translation>
    </message>
    <message>
      <source>What was noticed first, by whom, and what is to be understood.</source>
      <translation>ใครสังเกตเห็นอะไรก่อน และต้องการเข้าใจเรื่องใด</translation>
    </message>
    <message>
      <source>What you wrote last {when} and was not stored yet is here again. It is stored when you go on.</source>
      <translation>สิ่งที่ท่านเขียนค้างไว้เมื่อ {when} น. กลับมาอยู่ในบทนี้แล้ว จะบันทึกเมื่อไปบทต่อไป</translation>
    </message>
    <message>
      <source>Who belongs to it, how they live together; the picture is of the record.</source>
      <translation>มีใครบ้าง อยู่ร่วมกันอย่างไร แผนผังวาดจากระเบียน</translation>
    </message>
    <message>
      <source>Who the child is: age, class, looks, manner, what the child is good at.</source>
      <translation>อายุ ชั้น รูปร่าง บุคลิก และสิ่งที่ทำได้ดี</translation>
    </message>
    <message>
      <source>Why this child is studied</source>
      <translation>เหตุผลที่ศึกษา</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>ผู้ศึกษา</translation>
    </message>
    <message>
      <source>{area}: {group}</source>
      <translation>{area}: {group}</translation>
    </message>
    <message>
      <source>{count} of {all}</source>
      <translation>{count} จาก {all}</translation>
    </message>
    <message>
      <source>{count} of {all} chapters looked through</source>
      <translation>อ่านและเขียนแล้ว {count} จาก {all} บท</translation>
    </message>
    <message>
      <source>{day} home visit by {who}</source>
      <translation>{day} เยี่ยมบ้านโดย {who}</translation>
    </message>
    <message>
      <source>{day} {outcome}: {note}</source>
      <translation>{day} {outcome}: {note}</translation>
    </message>
    <message>
      <source>{day} {tool}, answered by {informant}</source>
      <translation>{day} {tool} ผู้ตอบ: {informant}</translation>
    </message>
    <message>
      <source>{day}: {weight} kg, {height} cm</source>
      <translation>{day}: น้ำหนัก {weight} กก. ส่วนสูง {height} ซม.</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{text} ({owner}, by {due})</source>
      <translation>{text} ({owner} ภายใน {due})</translation>
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
      <translation>รายงานการศึกษารายกรณี</translation>
    </message>
    <message>
      <source>Draft, not finished</source>
      <translation>ร่าง ยังไม่เสร็จ</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>ผู้ศึกษา</translation>
    </message>
  </context>
  <context>
    <name>StudySource</name>
    <message>
      <source>Answer sheets</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>Care cases</source>
      <translation>กรณีดูแลช่วยเหลือ</translation>
    </message>
    <message>
      <source>Counselling (number of sessions only)</source>
      <translation>การให้คำปรึกษา (เฉพาะจำนวนครั้ง)</translation>
    </message>
    <message>
      <source>Economy and scholarships</source>
      <translation>ฐานะและทุน</translation>
    </message>
    <message>
      <source>Family and household</source>
      <translation>ครอบครัวและครัวเรือน</translation>
    </message>
    <message>
      <source>Health record</source>
      <translation>ข้อมูลสุขภาพ</translation>
    </message>
    <message>
      <source>Home visits</source>
      <translation>การเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Marks and attendance</source>
      <translation>ผลการเรียนและเวลาเรียน</translation>
    </message>
    <message>
      <source>Screening, round {round}</source>
      <translation>การคัดกรอง รอบที่ {round}</translation>
    </message>
    <message>
      <source>Student record</source>
      <translation>ระเบียนสะสม</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message>
      <source>%</source>
      <translation>ร้อยละ</translation>
    </message>
    <message>
      <source>% improved</source>
      <translation>ดีขึ้น ร้อยละ</translation>
    </message>
    <message>
      <source>3,000 baht or less</source>
      <translation>ไม่เกิน 3,000 บาท</translation>
    </message>
    <message>
      <source>A child counts once for each kind. Restricted kinds of disadvantage are not in this table.</source>
      <translation>นักเรียนหนึ่งคนนับในทุกประเภทที่มี ความด้อยโอกาสประเภทที่ปกปิดไม่อยู่ในตารางนี้</translation>
    </message>
    <message>
      <source>A part's percentage: places filled in, out of the places that the record has for it.</source>
      <translation>ร้อยละของข้อมูลที่กรอกแล้ว คิดจากจำนวนช่องที่กรอกแล้ว เทียบกับจำนวนช่องทั้งหมดในระเบียนส่วนนั้น</translation>
    </message>
    <message>
      <source>A session is one line of the log. A school week counts when it is over and lies in a term.</source>
      <translation>หนึ่งครั้ง = บันทึกหนึ่งวัน นับสัปดาห์เฉพาะที่ผ่านไปแล้วและอยู่ในภาคเรียน</translation>
    </message>
    <message>
      <source>Absent on more than a fifth of the school days</source>
      <translation>ขาดเกินร้อยละ 20 ของเวลาเรียน</translation>
    </message>
    <message>
      <source>Advisers</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>All</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>ทุกส่วน</translation>
    </message>
    <message>
      <source>All students</source>
      <translation>นักเรียนทั้งหมด</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>คำตอบ</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>ผู้ประเมิน</translation>
    </message>
    <message>
      <source>Answered this question</source>
      <translation>ตอบข้อนี้</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>ทั้งหมด (ช่อง)</translation>
    </message>
    <message>
      <source>Assessed</source>
      <translation>ประเมินแล้ว</translation>
    </message>
    <message>
      <source>At least one activity</source>
      <translation>อย่างน้อย 1 กิจกรรม</translation>
    </message>
    <message>
      <source>At risk or problem (people)</source>
      <translation>กลุ่มเสี่ยงและมีปัญหา (คน)</translation>
    </message>
    <message>
      <source>Attendance not yet known</source>
      <translation>ยังไม่ทราบการมาเรียน</translation>
    </message>
    <message>
      <source>Behaviour points</source>
      <translation>คะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Behaviour points, names</source>
      <translation>คะแนนความประพฤติ รายชื่อ</translation>
    </message>
    <message>
      <source>Both terms (people)</source>
      <translation>ทั้งสองภาคเรียน (คน)</translation>
    </message>
    <message>
      <source>By month (sessions)</source>
      <translation>รายเดือน (ครั้ง)</translation>
    </message>
    <message>
      <source>By the growth table: {source}. Of several measurements the last counts.</source>
      <translation>จัดกลุ่มตามตาราง: {source} หากชั่งวัดหลายครั้งในปีนี้ใช้ครั้งล่าสุด</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>มาประชุม</translation>
    </message>
    <message>
      <source>Cases of children who study here. Restricted areas are not in this table; no child is named.</source>
      <translation>กรณีของนักเรียนที่กำลังศึกษา ด้านที่ปกปิดไม่อยู่ในตารางนี้ และไม่มีชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>สรุปรายห้อง</translation>
    </message>
    <message>
      <source>Classes (people)</source>
      <translation>ห้องเรียน (คน)</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>ความครบถ้วนของข้อมูล</translation>
    </message>
    <message>
      <source>Cut-offs: {norms}</source>
      <translation>เกณฑ์ที่ใช้: {norms}</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>วันเกิด</translation>
    </message>
    <message>
      <source>Days from screening to the first help (people)</source>
      <translation>จำนวนวันจากคัดกรองถึงการช่วยเหลือครั้งแรก (คน)</translation>
    </message>
    <message>
      <source>Development activities</source>
      <translation>กิจกรรมพัฒนา</translation>
    </message>
    <message>
      <source>Disability, disadvantage</source>
      <translation>พิการ-ด้อยโอกาส</translation>
    </message>
    <message>
      <source>Disadvantage</source>
      <translation>ความด้อยโอกาส</translation>
    </message>
    <message>
      <source>Disadvantaged</source>
      <translation>ด้อยโอกาส</translation>
    </message>
    <message>
      <source>Disadvantaged: students with at least one kind.</source>
      <translation>ด้อยโอกาส นับนักเรียนที่มีอย่างน้อยหนึ่งประเภท</translation>
    </message>
    <message>
      <source>Done by the class (times)</source>
      <translation>ห้องทำแล้ว (ครั้ง)</translation>
    </message>
    <message>
      <source>Done for so many children (people)</source>
      <translation>ทำแล้ว (คน)</translation>
    </message>
    <message>
      <source>EQ</source>
      <translation>EQ</translation>
    </message>
    <message>
      <source>EQ 6-11, {informant}</source>
      <translation>EQ 6-11 ({informant})</translation>
    </message>
    <message>
      <source>Each child counts once in a column, however often it was done this year. Drafts do not count.</source>
      <translation>นักเรียนแต่ละคนนับหนึ่งครั้งต่อช่อง ไม่ว่าทำกี่ครั้งในปีนี้ ร่างยังไม่นับ</translation>
    </message>
    <message>
      <source>Everybody begins the year with {start} points; what is given never leads above that.</source>
      <translation>ทุกคนเริ่มปีที่ {start} คะแนน คะแนนที่เพิ่มไม่ทำให้เกินกว่านี้</translation>
    </message>
    <message>
      <source>Figures of the care system, academic year {year}, for use outside the school</source>
      <translation>ข้อมูลสรุประบบดูแลช่วยเหลือนักเรียน ปีการศึกษา {year} สำหรับเผยแพร่นอกโรงเรียน</translation>
    </message>
    <message>
      <source>Filled in</source>
      <translation>กรอกแล้ว (ช่อง)</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>ชื่อ</translation>
    </message>
    <message>
      <source>From the first confirmed screening of the year that found a need. Help is a thing of the plan that was done, or a referral. Restricted areas are not counted.</source>
      <translation>นับจากผลคัดกรองที่ยืนยันแล้วครั้งแรกของปีที่พบความเสี่ยงหรือปัญหา การช่วยเหลือคือกิจกรรมในแผนที่ทำแล้ว หรือการส่งต่อ ไม่นับด้านที่จำกัดผู้รู้</translation>
    </message>
    <message>
      <source>Goal (people)</source>
      <translation>เป้าหมาย (คน)</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>ระดับชั้น</translation>
    </message>
    <message>
      <source>Group before</source>
      <translation>กลุ่มก่อนช่วยเหลือ</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>เบอร์โทรผู้ปกครอง</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ช่วยเหลือ</translation>
    </message>
    <message>
      <source>Home visits</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Home visits, answers</source>
      <translation>เยี่ยมบ้าน คำตอบ</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>โฮมรูม</translation>
    </message>
    <message>
      <source>Homeroom lines</source>
      <translation>โฮมรูมที่บันทึก</translation>
    </message>
    <message>
      <source>Homerooms (sessions)</source>
      <translation>โฮมรูมที่บันทึก (ครั้ง)</translation>
    </message>
    <message>
      <source>Hours of all children</source>
      <translation>ชั่วโมงของนักเรียนรวมกัน</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>ผลการช่วยเหลือ</translation>
    </message>
    <message>
      <source>How they were visited (people)</source>
      <translation>วิธีเยี่ยม (คน)</translation>
    </message>
    <message>
      <source>In need</source>
      <translation>เข้าข่าย</translation>
    </message>
    <message>
      <source>In need, not yet received</source>
      <translation>เข้าข่าย ยังไม่ได้ทุน</translation>
    </message>
    <message>
      <source>In need: an income a head of 3,000 baht a month or less, or poor or extra poor by the EEF. The program computes the income a head and never the class of poverty.</source>
      <translation>เข้าข่าย คือ รายได้เฉลี่ยต่อคนไม่เกิน 3,000 บาทต่อเดือน หรือ กสศ. ระบุว่ายากจนหรือยากจนพิเศษ โปรแกรมคิดเฉพาะรายได้เฉลี่ยต่อคน ไม่คิดระดับความยากจน</translation>
    </message>
    <message>
      <source>Income a head (people)</source>
      <translation>รายได้เฉลี่ยต่อคนต่อเดือน (คน)</translation>
    </message>
    <message>
      <source>Income a head {amount} baht a month</source>
      <translation>รายได้เฉลี่ยต่อคน {amount} บาทต่อเดือน</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>เชิญ</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Kind of disability (people)</source>
      <translation>ประเภทความพิการ (คน)</translation>
    </message>
    <message>
      <source>Kind of disadvantage (people; one child may have several)</source>
      <translation>ประเภทความด้อยโอกาส (คน) นักเรียนหนึ่งคนอาจมีมากกว่าหนึ่งประเภท</translation>
    </message>
    <message>
      <source>Left or long away</source>
      <translation>ดรอปเอาต์ ขาดนาน</translation>
    </message>
    <message>
      <source>Left this year (people)</source>
      <translation>ออกระหว่างปี (คน)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ระดับ</translation>
    </message>
    <message>
      <source>Long away (people)</source>
      <translation>ขาดนาน (คน)</translation>
    </message>
    <message>
      <source>Long away: in the last term that is on record more than a fifth of its school days, so that the child may not sit the examination.</source>
      <translation>ขาดนาน: ภาคเรียนล่าสุดที่มีข้อมูล ขาดเกินหนึ่งในห้าของวันเรียน ซึ่งทำให้ไม่มีสิทธิ์สอบ</translation>
    </message>
    <message>
      <source>Measured this year</source>
      <translation>ชั่งวัดแล้วปีนี้</translation>
    </message>
    <message>
      <source>Meetings finished</source>
      <translation>จัดประชุมแล้ว (ครั้ง)</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>วิธีการ</translation>
    </message>
    <message>
      <source>More than 3,000 baht</source>
      <translation>เกิน 3,000 บาท</translation>
    </message>
    <message>
      <source>Name and surname</source>
      <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
      <source>National id</source>
      <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>ชื่อเล่น</translation>
    </message>
    <message>
      <source>No growth table is loaded, so no child has a category: load the table of the Department of Health first.</source>
      <translation>ยังไม่ได้นำเข้าตารางเกณฑ์การเจริญเติบโตของกรมอนามัย จึงยังไม่จัดกลุ่มภาวะโภชนาการ</translation>
    </message>
    <message>
      <source>No level (not answered, or not all)</source>
      <translation>ไม่มีระดับ (ไม่ได้ตอบหรือตอบไม่ครบ)</translation>
    </message>
    <message>
      <source>No national id</source>
      <translation>ไม่มีเลข 13 หลัก</translation>
    </message>
    <message>
      <source>No photo</source>
      <translation>ยังไม่มีรูป</translation>
    </message>
    <message>
      <source>No sheet is a result yet.</source>
      <translation>ยังไม่มีแบบประเมินที่กรอกครบ</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Not followed up yet</source>
      <translation>ยังไม่ติดตาม</translation>
    </message>
    <message>
      <source>Not measured this year</source>
      <translation>ยังไม่ได้ชั่งวัดปีนี้</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>Not yet assessed</source>
      <translation>ยังไม่ได้ประเมิน</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
      <source>Noted (people)</source>
      <translation>บันทึกไว้ (คน)</translation>
    </message>
    <message>
      <source>Nutrition</source>
      <translation>ภาวะโภชนาการ</translation>
    </message>
    <message>
      <source>Only children who came count. A child's own hours count before the activity's; each kind of a class is rounded to whole hours.</source>
      <translation>นับเฉพาะนักเรียนที่เข้าร่วมจริง ชั่วโมงของนักเรียนเองมาก่อนชั่วโมงของกิจกรรม แต่ละประเภทของห้องปัดเป็นชั่วโมงเต็ม</translation>
    </message>
    <message>
      <source>Only confirmed forms count. A child without one, or with an area not answered, is not yet known and never counted as normal. Restricted areas are not in this table.</source>
      <translation>นับเฉพาะแบบที่ครูยืนยันแล้ว นักเรียนที่ยังไม่ได้คัดกรองหรือยังตอบไม่ครบด้านนับเป็น “ยังไม่ทราบ” ไม่นับเป็นปกติ ด้านที่ปกปิดไม่อยู่ในตารางนี้</translation>
    </message>
    <message>
      <source>Only finished meetings count: invited are the children somebody was marked for, came are those of whom somebody came.</source>
      <translation>นับเฉพาะการประชุมที่ปิดแล้ว เชิญ = นักเรียนที่ระบุแล้วว่ามาหรือไม่มา มาประชุม = นักเรียนที่มีผู้ปกครองมา</translation>
    </message>
    <message>
      <source>Only finished visits count; of several visits to one child in a round the last.</source>
      <translation>นับเฉพาะการเยี่ยมที่บันทึกเสร็จแล้ว หากเยี่ยมหลายครั้งในรอบเดียวกัน นับครั้งล่าสุด</translation>
    </message>
    <message>
      <source>Only what was sent counts. What the parents did not agree to was sent nowhere.</source>
      <translation>นับเฉพาะรายที่ส่งแล้ว รายที่ผู้ปกครองไม่ยินยอมไม่ได้ส่งไปที่ใด</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>ที่</translation>
    </message>
    <message>
      <source>Parents' meetings</source>
      <translation>ประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Parents' meetings held</source>
      <translation>ประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Percent of the sheets that are results. Drafts do not count, and a child without a sheet is not yet known. A first screening, no diagnosis.</source>
      <translation>ร้อยละคิดจากแบบที่มีผลแล้ว ไม่นับฉบับร่าง นักเรียนที่ยังไม่ได้ประเมินนับแยก เป็นผลคัดกรองเบื้องต้น ไม่ใช่การวินิจฉัย</translation>
    </message>
    <message>
      <source>Percent of those who answered the question; of several answers each counts. Restricted answers are not in this table.</source>
      <translation>ร้อยละคิดจากผู้ที่ตอบข้อนั้น ข้อที่ตอบได้หลายคำตอบนับทุกคำตอบ คำตอบที่ปกปิดไม่อยู่ในตารางนี้</translation>
    </message>
    <message>
      <source>Personal data: keep it safe, and hand on only what is needed.</source>
      <translation>มีข้อมูลส่วนบุคคล โปรดเก็บรักษาให้ปลอดภัย และส่งต่อเท่าที่จำเป็น</translation>
    </message>
    <message>
      <source>Points left</source>
      <translation>คะแนนคงเหลือ</translation>
    </message>
    <message>
      <source>Points left (people)</source>
      <translation>คะแนนคงเหลือ (คน)</translation>
    </message>
    <message>
      <source>Points taken off</source>
      <translation>คะแนนที่หัก</translation>
    </message>
    <message>
      <source>Poverty and grants</source>
      <translation>ยากจน-ทุน</translation>
    </message>
    <message>
      <source>Poverty and grants, names</source>
      <translation>ยากจน-ทุน รายชื่อ</translation>
    </message>
    <message>
      <source>Progress of the five steps</source>
      <translation>ความก้าวหน้า</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>ข้อคำถาม</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>เหตุผล</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>ได้รับทุน</translation>
    </message>
    <message>
      <source>Record filled in (%)</source>
      <translation>ข้อมูลที่กรอกแล้ว (ร้อยละ)</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>ส่งต่อ</translation>
    </message>
    <message>
      <source>Referred</source>
      <translation>ส่งต่อ</translation>
    </message>
    <message>
      <source>Result of the EEF (people)</source>
      <translation>ผลของ กสศ. (คน)</translation>
    </message>
    <message>
      <source>SDQ</source>
      <translation>SDQ</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Scholarship</source>
      <translation>ทุนที่ได้รับ</translation>
    </message>
    <message>
      <source>Scholarships of this year (people)</source>
      <translation>ทุนการศึกษาปีนี้ (คน)</translation>
    </message>
    <message>
      <source>School weeks without a line</source>
      <translation>สัปดาห์ที่ไม่มีบันทึก</translation>
    </message>
    <message>
      <source>Screened</source>
      <translation>คัดกรองแล้ว</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>คัดกรอง</translation>
    </message>
    <message>
      <source>Screening forms</source>
      <translation>แบบคัดกรอง (คน)</translation>
    </message>
    <message>
      <source>Seen by the grade head</source>
      <translation>หัวหน้าระดับรับทราบ</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>ส่งถึง</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>เพศ</translation>
    </message>
    <message>
      <source>Sex not known</source>
      <translation>ไม่ระบุเพศ</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>แบบประเมิน (คน)</translation>
    </message>
    <message>
      <source>Special needs</source>
      <translation>ความต้องการพิเศษ</translation>
    </message>
    <message>
      <source>Special talent</source>
      <translation>ความสามารถพิเศษ</translation>
    </message>
    <message>
      <source>Student number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Student record summary, academic year {year}</source>
      <translation>สรุปข้อมูลระเบียนนักเรียน ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>Students (people)</source>
      <translation>จำนวนนักเรียน (คน)</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>นามสกุล</translation>
    </message>
    <message>
      <source>Talked alone</source>
      <translation>พูดคุยรายบุคคล (คน)</translation>
    </message>
    <message>
      <source>Talked with</source>
      <translation>พูดคุยรายบุคคล</translation>
    </message>
    <message>
      <source>Talked with (people)</source>
      <translation>ได้พูดคุยรายบุคคล (คน)</translation>
    </message>
    <message>
      <source>Tall enough and fit</source>
      <translation>สูงดีสมส่วน</translation>
    </message>
    <message>
      <source>Term {term}</source>
      <translation>ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Term {term} (people)</source>
      <translation>ภาคเรียนที่ {term} (คน)</translation>
    </message>
    <message>
      <source>The child as a whole</source>
      <translation>กลุ่มรวม</translation>
    </message>
    <message>
      <source>Time to the first help</source>
      <translation>เวลาถึงการช่วยเหลือ</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>คำนำหน้า</translation>
    </message>
    <message>
      <source>To follow up (people)</source>
      <translation>ต้องติดตาม (คน)</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>Took part (people)</source>
      <translation>เข้าร่วม (คน)</translation>
    </message>
    <message>
      <source>Total {grade}</source>
      <translation>รวม {grade}</translation>
    </message>
    <message>
      <source>Visited</source>
      <translation>เยี่ยมแล้ว</translation>
    </message>
    <message>
      <source>Visits (people)</source>
      <translation>การเยี่ยม (คน)</translation>
    </message>
    <message>
      <source>Weight and height (people)</source>
      <translation>น้ำหนักและส่วนสูง (คน)</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ผลการส่งต่อ</translation>
    </message>
    <message>
      <source>Whole school</source>
      <translation>รวมทั้งโรงเรียน</translation>
    </message>
    <message>
      <source>With a care case</source>
      <translation>มีกรณีช่วยเหลือ</translation>
    </message>
    <message>
      <source>With a disability</source>
      <translation>พิการหรือบกพร่อง</translation>
    </message>
    <message>
      <source>With at least one kind (people)</source>
      <translation>มีอย่างน้อยหนึ่งประเภท (คน)</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}, {second}</translation>
    </message>
    <message>
      <source>{question}: {row}</source>
      <translation>{question}: {row}</translation>
    </message>
    <message>
      <source>{school} · as of {day}</source>
      <translation>{school} · ข้อมูล ณ วันที่ {day}</translation>
    </message>
    <message>
      <source>{title} – {sheet}</source>
      <translation>{title} – {sheet}</translation>
    </message>
    <message>
      <source>{title}, round {round}</source>
      <translation>{title} รอบ {round}</translation>
    </message>
  </context>
  <context>
    <name>Supervision</name>
    <message>
      <source>Advice</source>
      <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
      <source>Answered by the teacher</source>
      <translation>ครูตอบแล้ว</translation>
    </message>
    <message>
      <source>Answered on</source>
      <translation>ตอบเมื่อ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>นิเทศแล้ว</translation>
    </message>
    <message>
      <source>Figures of that day</source>
      <translation>ตัวเลข ณ วันนิเทศ</translation>
    </message>
    <message>
      <source>Good points</source>
      <translation>จุดเด่น</translation>
    </message>
    <message>
      <source>Next visit</source>
      <translation>นัดครั้งต่อไป</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>วางแผนไว้</translation>
    </message>
    <message>
      <source>Reply of the teacher</source>
      <translation>คำชี้แจงของครู</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>ผู้นิเทศ</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>To improve</source>
      <translation>ข้อที่ควรพัฒนา</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Walk-through</source>
      <translation>รายการนิเทศ</translation>
    </message>
  </context>
  <context>
    <name>SurveyGroup</name>
    <message>
      <source>Parents</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>ครู</translation>
    </message>
  </context>
  <context>
    <name>SurveySheet</name>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>กลุ่ม</translation>
    </message>
    <message>
      <source>In own words</source>
      <translation>ข้อความเพิ่มเติม</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>คะแนน</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>แบบสอบถาม</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>Nothing matches. Clear the search or the filters to see all {total}.</source>
      <translation>ไม่พบรายการที่ตรงกัน ล้างคำค้นหรือตัวกรองเพื่อดูทั้งหมด {total} รายการ</translation>
    </message>
  </context>
  <context>
    <name>Taking part</name>
    <message>
      <source>The activity begins on {day}: nobody has taken part yet. Nothing was saved.</source>
      <translation>กิจกรรมนี้เริ่มวันที่ {day} จึงยังไม่มีผู้เข้าร่วม ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write first, at the activity, by what was measured before and after. Nothing was saved.</source>
      <translation>โปรดกรอกในข้อมูลกิจกรรมก่อนว่าวัดก่อนและหลังด้วยอะไร ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{area}, round {round}</source>
      <translation>{area} รอบ {round}</translation>
    </message>
    <message>
      <source>{area}: {group}, round {round}</source>
      <translation>ด้าน{area}: {group} รอบ {round}</translation>
    </message>
    <message>
      <source>{name}: {hours} hours, but the activity has {most} hours at most. Nothing was saved. Mend the hours.</source>
      <translation>{name}: {hours} ชั่วโมง แต่กิจกรรมมีไม่เกิน {most} ชั่วโมง ยังไม่ได้บันทึก โปรดแก้ชั่วโมง</translation>
    </message>
  </context>
  <context>
    <name>Talent</name>
    <message>
      <source>Area</source>
      <translation>ด้าน</translation>
    </message>
    <message>
      <source>Arts</source>
      <translation>ศิลปะ</translation>
    </message>
    <message>
      <source>Award or level reached</source>
      <translation>รางวัล/ระดับที่ได้รับ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>รายละเอียด</translation>
    </message>
    <message>
      <source>Foreign languages</source>
      <translation>ภาษาต่างประเทศ</translation>
    </message>
    <message>
      <source>Health and physical education</source>
      <translation>สุขศึกษาและพลศึกษา</translation>
    </message>
    <message>
      <source>Mathematics</source>
      <translation>คณิตศาสตร์</translation>
    </message>
    <message>
      <source>Music</source>
      <translation>ดนตรี</translation>
    </message>
    <message>
      <source>Occupations</source>
      <translation>การงานอาชีพ</translation>
    </message>
    <message>
      <source>Science and technology</source>
      <translation>วิทยาศาสตร์และเทคโนโลยี</translation>
    </message>
    <message>
      <source>Social studies, religion and culture</source>
      <translation>สังคมศึกษา ศาสนา และวัฒนธรรม</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>กีฬา</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Thai language</source>
      <translation>ภาษาไทย</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>About</source>
      <translation>เรื่องที่คุย</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่คุย</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Talked with</source>
      <translation>ผู้พูดคุย</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>What the child said</source>
      <translation>สิ่งที่นักเรียนบอก</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>ข้อตกลง</translation>
    </message>
  </context>
  <context>
    <name>TalkTopic</name>
    <message>
      <source>A word of praise</source>
      <translation>คำชื่นชม</translation>
    </message>
    <message>
      <source>Friends and the class</source>
      <translation>เพื่อนและห้องเรียน</translation>
    </message>
    <message>
      <source>Health and rest</source>
      <translation>สุขภาพและการพักผ่อน</translation>
    </message>
    <message>
      <source>Home and family</source>
      <translation>บ้านและครอบครัว</translation>
    </message>
    <message>
      <source>Learning and homework</source>
      <translation>การเรียนและการบ้าน</translation>
    </message>
    <message>
      <source>Plans for study and work</source>
      <translation>การเรียนต่อและอาชีพ</translation>
    </message>
    <message>
      <source>Strengths and interests</source>
      <translation>จุดแข็งและความสนใจ</translation>
    </message>
  </context>
  <context>
    <name>Talks</name>
    <message>
      <source>Write what the talk was about or what the child said. A good word is enough. Nothing was saved.</source>
      <translation>กรุณากรอกเรื่องที่คุยหรือสิ่งที่นักเรียนบอก คำชื่นชมสั้น ๆ ก็เพียงพอ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{day} lies in term {other}, not in term {term}. Nothing was saved. Mend the day.</source>
      <translation>วันที่ {day} อยู่ในภาคเรียนที่ {other} ไม่ใช่ภาคเรียนที่ {term} ยังไม่ได้บันทึก โปรดแก้วันที่</translation>
    </message>
  </context>
  <context>
    <name>TeacherRating</name>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Evaluator</source>
      <translation>ผู้ประเมิน</translation>
    </message>
    <message>
      <source>Evaluator's role</source>
      <translation>บทบาทผู้ประเมิน</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>คะแนน</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>หมายเหตุ</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
  </context>
  <context>
    <name>Team</name>
    <message>
      <source>Coordinating team</source>
      <translation>ทีมประสาน</translation>
    </message>
    <message>
      <source>Evaluating committee</source>
      <translation>คณะกรรมการประเมินผล</translation>
    </message>
    <message>
      <source>Lead team</source>
      <translation>ทีมนำ</translation>
    </message>
    <message>
      <source>Working team</source>
      <translation>ทีมทำ</translation>
    </message>
  </context>
  <context>
    <name>Term</name>
    <message>
      <source>Ends</source>
      <translation>วันสิ้นสุด</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>วันเริ่ม</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียนที่</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>TermReport</name>
    <message>
      <source>Activities with มผ</source>
      <translation>กิจกรรมที่ได้ มผ</translation>
    </message>
    <message>
      <source>Days absent</source>
      <translation>วันขาดเรียน</translation>
    </message>
    <message>
      <source>Days on leave</source>
      <translation>วันลา</translation>
    </message>
    <message>
      <source>Desirable traits failed</source>
      <translation>คุณลักษณะฯ ที่ไม่ผ่าน</translation>
    </message>
    <message>
      <source>GPA of the term</source>
      <translation>เกรดเฉลี่ยภาคเรียน</translation>
    </message>
    <message>
      <source>GPA so far</source>
      <translation>เกรดเฉลี่ยสะสม</translation>
    </message>
    <message>
      <source>Periods skipped, at most in one subject</source>
      <translation>ไม่เข้าเรียนโดยไม่ลา (มากที่สุดในหนึ่งวิชา)</translation>
    </message>
    <message>
      <source>School days so far</source>
      <translation>วันเปิดเรียนถึงปัจจุบัน</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Subjects with 0</source>
      <translation>วิชาที่ได้ 0</translation>
    </message>
    <message>
      <source>Subjects with work not handed in</source>
      <translation>จำนวนวิชาที่ค้างส่งงาน</translation>
    </message>
    <message>
      <source>Subjects with มส</source>
      <translation>วิชาที่ได้ มส</translation>
    </message>
    <message>
      <source>Subjects with ร</source>
      <translation>วิชาที่ได้ ร</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียนที่</translation>
    </message>
    <message>
      <source>Times late</source>
      <translation>มาสาย (ครั้ง)</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>A talk of term {term}</source>
      <translation>พูดคุยรายคน ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>กิจกรรม</translation>
    </message>
    <message>
      <source>Answer sheet</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>At the parents' meeting of term {term} came: {who}</source>
      <translation>ประชุมผู้ปกครอง ภาคเรียนที่ {term} ผู้มา: {who}</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>รางวัล</translation>
    </message>
    <message>
      <source>Award: {title}</source>
      <translation>รางวัล: {title}</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>กลับไปหน้านักเรียน</translation>
    </message>
    <message>
      <source>Behaviour</source>
      <translation>ความประพฤติ</translation>
    </message>
    <message>
      <source>Behaviour points {points}</source>
      <translation>คะแนนความประพฤติ {points}</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>กรณี</translation>
    </message>
    <message>
      <source>Case closed: {area}, {outcome}</source>
      <translation>ปิดกรณี: {area} {outcome}</translation>
    </message>
    <message>
      <source>Case conference</source>
      <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Case conference {number}</source>
      <translation>ประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Case ended: {area}</source>
      <translation>ยุติกรณี: {area}</translation>
    </message>
    <message>
      <source>Case opened: {area}</source>
      <translation>เปิดกรณี: {area}</translation>
    </message>
    <message>
      <source>Child protection</source>
      <translation>คุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Child protection report</source>
      <translation>แจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Counselling</source>
      <translation>ให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Counselling: {count} sessions</source>
      <translation>ให้คำปรึกษา {count} ครั้ง</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Done for the case: {method}</source>
      <translation>ดำเนินการ: {method}</translation>
    </message>
    <message>
      <source>Enter opens what a line is about</source>
      <translation>เรียงใหม่ไปเก่า · กด Enter เพื่อเปิดเรื่องนั้น</translation>
    </message>
    <message>
      <source>Everything ({count})</source>
      <translation>ทุกเรื่อง ({count})</translation>
    </message>
    <message>
      <source>Followed up: {outcome}</source>
      <translation>ติดตาม: {outcome}</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>ดำเนินอยู่</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Home visit, round {round}</source>
      <translation>เยี่ยมบ้าน ครั้งที่ {round}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Nobody came to the parents' meeting of term {term}</source>
      <translation>ไม่มีผู้มาประชุมผู้ปกครอง ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Nothing is on record yet.</source>
      <translation>ยังไม่มีเรื่องราวที่บันทึกไว้</translation>
    </message>
    <message>
      <source>Parents</source>
      <translation>ผู้ปกครอง</translation>
    </message>
    <message>
      <source>Plan for a strength: {area}</source>
      <translation>แผนส่งเสริมจุดเด่น: {area}</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>ส่งต่อ</translation>
    </message>
    <message>
      <source>Referral to {whom}: {state}</source>
      <translation>ส่งต่อ{whom}: {state}</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>คัดกรอง</translation>
    </message>
    <message>
      <source>Screening, round {round}: {group}</source>
      <translation>คัดกรอง รอบที่ {round}: {group}</translation>
    </message>
    <message>
      <source>Show all ({count})</source>
      <translation>ดูทั้งหมด ({count})</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>จุดเด่น</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>พูดคุย</translation>
    </message>
    <message>
      <source>This is of another year, or is not opened from here. Choose its year at the top.</source>
      <translation>เรื่องนี้อยู่ในปีการศึกษาอื่น หรือเปิดจากหน้านี้ไม่ได้ เลือกปีการศึกษาที่แถบบนก่อน</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>เรื่องราว</translation>
    </message>
    <message>
      <source>Timeline of {name}</source>
      <translation>เรื่องราวของ {name}</translation>
    </message>
    <message>
      <source>Views of teachers</source>
      <translation>มุมมองของครู</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>รออยู่</translation>
    </message>
    <message>
      <source>What</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>ประเภทของเรื่อง</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปี</translation>
    </message>
    <message>
      <source>an agency</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>by {who}</source>
      <translation>โดย {who}</translation>
    </message>
    <message>
      <source>given by {who}</source>
      <translation>มอบโดย{who}</translation>
    </message>
    <message>
      <source>not reported yet</source>
      <translation>ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
      <source>reported to {whom}</source>
      <translation>แจ้ง{whom}แล้ว</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>ไม่ระบุ</translation>
    </message>
    <message>
      <source>somebody in the school</source>
      <translation>บุคลากรในโรงเรียน</translation>
    </message>
    <message>
      <source>still a draft</source>
      <translation>ยังเป็นร่าง</translation>
    </message>
    <message>
      <source>{how}, by {who}</source>
      <translation>{how} โดย {who}</translation>
    </message>
    <message>
      <source>{kind} ({count})</source>
      <translation>{kind} ({count})</translation>
    </message>
    <message>
      <source>{kind}, {hours} hours</source>
      <translation>{kind} {hours} ชั่วโมง</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{teacher} tells how the child is in class</source>
      <translation>{teacher} เล่าว่าเด็กเป็นอย่างไรในห้อง</translation>
    </message>
    <message>
      <source>{teacher} was asked how the child is in class</source>
      <translation>ขอความเห็น{teacher}แล้ว ยังไม่ได้ตอบ</translation>
    </message>
    <message>
      <source>{tool} answered by {informant}</source>
      <translation>{tool} ประเมินโดย{informant}</translation>
    </message>
  </context>
  <context>
    <name>Title</name>
    <message>
      <source>Boy</source>
      <translation>ด.ช.</translation>
    </message>
    <message>
      <source>Girl</source>
      <translation>ด.ญ.</translation>
    </message>
    <message>
      <source>Miss</source>
      <translation>น.ส.</translation>
    </message>
    <message>
      <source>Mr</source>
      <translation>นาย</translation>
    </message>
    <message>
      <source>Novice</source>
      <translation>สามเณร</translation>
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
      <translation>ขาดเยี่ยมบ้านหรือแบบคัดกรอง จึงยังไม่จัดกลุ่ม</translation>
    </message>
    <message>
      <source>An urgent case is open: speak with the child today</source>
      <translation>เรื่องเร่งด่วนยังเปิดอยู่ พูดคุยกับนักเรียนวันนี้</translation>
    </message>
    <message>
      <source>Cannot wait</source>
      <translation>รอไม่ได้</translation>
    </message>
    <message>
      <source>Cases in which something is to do: {count}</source>
      <translation>มีสิ่งที่ต้องทำในกรณี {count} คน</translation>
    </message>
    <message>
      <source>Cases in which something planned is late: {count}</source>
      <translation>กรณีที่มีสิ่งเลยกำหนด {count} คน</translation>
    </message>
    <message>
      <source>Cases to follow up: {count}</source>
      <translation>นัดติดตามกรณี {count} คน</translation>
    </message>
    <message>
      <source>Cases without a next step: {count}</source>
      <translation>กรณีที่ยังไม่มีขั้นต่อไป {count} คน</translation>
    </message>
    <message>
      <source>Child protection: not reported yet</source>
      <translation>คุ้มครองเด็ก: ยังไม่ได้แจ้งเหตุ</translation>
    </message>
    <message>
      <source>Children in need without a case: {count}</source>
      <translation>กลุ่มเสี่ยงและมีปัญหายังไม่เปิดกรณี {count} คน</translation>
    </message>
    <message>
      <source>Children nobody knows enough yet</source>
      <translation>เด็กที่ยังไม่มีใครรู้จักพอ</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>แยกตามห้อง</translation>
    </message>
    <message>
      <source>Classes and what waits in them</source>
      <translation>ห้องเรียนและเรื่องที่รออยู่</translation>
    </message>
    <message>
      <source>Counselling appointment</source>
      <translation>นัดให้คำปรึกษา</translation>
    </message>
    <message>
      <source>Every child is in a group.</source>
      <translation>นักเรียนทุกคนจัดกลุ่มแล้ว</translation>
    </message>
    <message>
      <source>Follow up after the referral to {whom}</source>
      <translation>นัดติดตามหลังส่งต่อ{whom}</translation>
    </message>
    <message>
      <source>Follow-ups after the referral to {whom} are done: end it</source>
      <translation>ติดตามหลังส่งต่อ{whom} ครบแล้ว ยุติเรื่องได้</translation>
    </message>
    <message>
      <source>Groups of the children</source>
      <translation>กลุ่มนักเรียน</translation>
    </message>
    <message>
      <source>Home not visited yet</source>
      <translation>ยังไม่ได้เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Homes not visited yet: {count} children</source>
      <translation>ยังไม่ได้เยี่ยมบ้าน {count} คน</translation>
    </message>
    <message>
      <source>How far class {class_name} is</source>
      <translation>ห้อง {class_name} ทำถึงไหน</translation>
    </message>
    <message>
      <source>How far {count} classes are</source>
      <translation>{count} ห้องทำถึงไหน</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>ยังไม่ถึงกำหนด</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>เลยกำหนด</translation>
    </message>
    <message>
      <source>Late, soon or begun</source>
      <translation>เลยกำหนด ใกล้กำหนด หรือทำค้างไว้</translation>
    </message>
    <message>
      <source>Looking at what waits …</source>
      <translation>กำลังดูเรื่องที่รออยู่ …</translation>
    </message>
    <message>
      <source>Matters</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Minutes of the parents' meeting are still a draft</source>
      <translation>รายงานการประชุมผู้ปกครองยังเป็นร่าง</translation>
    </message>
    <message>
      <source>No homeroom written down since last week</source>
      <translation>ยังไม่มีบันทึกโฮมรูมตั้งแต่สัปดาห์ก่อน</translation>
    </message>
    <message>
      <source>Not screened again yet</source>
      <translation>ยังไม่ได้คัดกรองซ้ำ</translation>
    </message>
    <message>
      <source>Not screened again yet: {count} children</source>
      <translation>ยังไม่ได้คัดกรองซ้ำ {count} คน</translation>
    </message>
    <message>
      <source>Not screened yet</source>
      <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
      <source>Not screened yet: {count} children</source>
      <translation>ยังไม่ได้คัดกรอง {count} คน</translation>
    </message>
    <message>
      <source>Nothing waits for you today. A good day to talk with a child about something good.</source>
      <translation>วันนี้ไม่มีเรื่องค้าง เป็นวันดีที่จะชวนนักเรียนคุยเรื่องดี ๆ สักคน</translation>
    </message>
    <message>
      <source>Open the first</source>
      <translation>เปิดเรื่องแรก</translation>
    </message>
    <message>
      <source>Papers to approve ({count})</source>
      <translation>เอกสารรออนุมัติ ({count})</translation>
    </message>
    <message>
      <source>Parents' meeting of term {term} not held yet</source>
      <translation>ยังไม่ได้ประชุมผู้ปกครองชั้นเรียน ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Print for the morning meeting</source>
      <translation>พิมพ์สำหรับประชุมเช้า</translation>
    </message>
    <message>
      <source>Records that lack something: {count} children</source>
      <translation>ข้อมูลยังไม่ครบ {count} คน</translation>
    </message>
    <message>
      <source>Referral to {whom} is still a draft</source>
      <translation>ส่งต่อ{whom} ยังเป็นร่าง</translation>
    </message>
    <message>
      <source>Referral to {whom} not answered for {days} days</source>
      <translation>ส่งต่อ{whom} ยังไม่ตอบกลับ {days} วัน</translation>
    </message>
    <message>
      <source>Referral to {whom} not answered for {days} days: remind once more</source>
      <translation>ส่งต่อ{whom} ยังไม่ตอบกลับ {days} วัน ทวงถามอีกครั้ง</translation>
    </message>
    <message>
      <source>Referral to {whom} was sent back to be mended</source>
      <translation>ส่งต่อ{whom} ถูกส่งกลับให้แก้ไข</translation>
    </message>
    <message>
      <source>Referred to you: take it or give it back</source>
      <translation>ส่งต่อมาถึงท่าน รอรับเรื่องหรือส่งกลับ</translation>
    </message>
    <message>
      <source>Referred to you: tell the sender how it goes</source>
      <translation>ท่านรับเรื่องไว้แล้ว แจ้งผลให้ผู้ส่งทราบ</translation>
    </message>
    <message>
      <source>Screening forms given back to be mended: {count}</source>
      <translation>แบบคัดกรองถูกส่งกลับให้แก้ไข {count} คน</translation>
    </message>
    <message>
      <source>Screening forms that are still drafts: {count}</source>
      <translation>แบบคัดกรองยังเป็นร่าง {count} คน</translation>
    </message>
    <message>
      <source>State</source>
      <translation>สถานะ</translation>
    </message>
    <message>
      <source>The home visit is still a draft</source>
      <translation>บันทึกเยี่ยมบ้านยังเป็นร่าง</translation>
    </message>
    <message>
      <source>The record lacks {what}</source>
      <translation>ข้อมูลยังขาด{what}</translation>
    </message>
    <message>
      <source>The screening form is still a draft</source>
      <translation>แบบคัดกรองยังเป็นร่าง</translation>
    </message>
    <message>
      <source>The screening form was given back to be mended</source>
      <translation>แบบคัดกรองถูกส่งกลับให้แก้ไข</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>วันนี้</translation>
    </message>
    <message>
      <source>Today, {weekday} {day}</source>
      <translation>วันนี้ {weekday}ที่ {day}</translation>
    </message>
    <message>
      <source>Waits for approval: {what}</source>
      <translation>รออนุมัติ: {what}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>เรื่องที่รออยู่</translation>
    </message>
    <message>
      <source>When</source>
      <translation>กำหนด</translation>
    </message>
    <message>
      <source>Write down today's homeroom</source>
      <translation>บันทึกโฮมรูมวันนี้</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>ภายใน {day}</translation>
    </message>
    <message>
      <source>somebody in the school</source>
      <translation>บุคลากรในโรงเรียน</translation>
    </message>
    <message>
      <source>the agency</source>
      <translation>หน่วยงาน</translation>
    </message>
    <message>
      <source>today</source>
      <translation>วันนี้</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>พรุ่งนี้</translation>
    </message>
    <message>
      <source>{area}: follow the case up</source>
      <translation>นัดติดตามกรณีด้าน{area}</translation>
    </message>
    <message>
      <source>{area}: something to do for the case</source>
      <translation>มีสิ่งที่ต้องทำในกรณีด้าน{area}</translation>
    </message>
    <message>
      <source>{area}: the case has no next step</source>
      <translation>กรณีด้าน{area}ยังไม่มีขั้นต่อไป</translation>
    </message>
    <message>
      <source>{area}: what was planned is not done yet ({count})</source>
      <translation>กรณีด้าน{area}มีสิ่งที่เลยกำหนด {count} อย่าง</translation>
    </message>
    <message>
      <source>{count} children</source>
      <translation>{count} คน</translation>
    </message>
    <message>
      <source>{count} children in {classes} classes</source>
      <translation>{count} คน ใน {classes} ห้อง</translation>
    </message>
    <message>
      <source>{count} matters wait for you, the most urgent first · Enter opens one</source>
      <translation>{count} เรื่องรอท่าน · เรียงตามความเร่งด่วน · กด Enter เพื่อเปิด</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>เลย {days} วัน</translation>
    </message>
    <message>
      <source>{first} and {count} more areas</source>
      <translation>{first} +{count} ด้าน</translation>
    </message>
    <message>
      <source>{first}, and {count} more things</source>
      <translation>{first} และอีก {count} อย่าง</translation>
    </message>
    <message>
      <source>{group} {count}</source>
      <translation>{group} {count}</translation>
    </message>
    <message>
      <source>{group}, no case opened yet: {areas}</source>
      <translation>กลุ่ม{group}ยังไม่เปิดกรณี: {areas}</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} และอีก {count} คน</translation>
    </message>
    <message>
      <source>{sheet} not keyed yet</source>
      <translation>{sheet} ยังไม่ได้กรอก</translation>
    </message>
    <message>
      <source>{sheet} not keyed yet: {count} children</source>
      <translation>{sheet} ยังไม่ได้กรอก {count} คน</translation>
    </message>
    <message>
      <source>{step}: {done} of {of}</source>
      <translation>{step}: {done} จาก {of}</translation>
    </message>
    <message>
      <source>{what} was returned to be mended: {remark}</source>
      <translation>{what}ถูกส่งกลับให้แก้ไข: {remark}</translation>
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
      <translation>{whom}ตอบกลับแล้ว เลือกว่าจะทำอย่างไรต่อ</translation>
    </message>
    <message>
      <source>· {class_name}</source>
      <translation>· {class_name}</translation>
    </message>
    <message>
      <source>· {count} classes</source>
      <translation>· {count} ห้อง</translation>
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
      <translation>กำหนด</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Children who wait too long</source>
      <translation>นักเรียนที่รอนานเกินไป</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Day ........................................ Class ....................</source>
      <translation>วันที่ ........................................ ห้อง ....................</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>ยังไม่ถึงกำหนด</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>เลยกำหนด</translation>
    </message>
    <message>
      <source>Nothing waits today.</source>
      <translation>วันนี้ไม่มีเรื่องค้าง</translation>
    </message>
    <message>
      <source>What is to do today</source>
      <translation>เรื่องที่ต้องทำวันนี้</translation>
    </message>
    <message>
      <source>What is to do today, all classes</source>
      <translation>เรื่องที่ต้องทำวันนี้ ทุกห้อง</translation>
    </message>
    <message>
      <source>What is to do today, all classes, without names</source>
      <translation>เรื่องที่ต้องทำวันนี้ ทุกห้อง ไม่มีชื่อ</translation>
    </message>
    <message>
      <source>What is to do today, one class</source>
      <translation>เรื่องที่ต้องทำวันนี้ รายห้อง</translation>
    </message>
    <message>
      <source>What is to do today, one class, without names</source>
      <translation>เรื่องที่ต้องทำวันนี้ รายห้อง ไม่มีชื่อ</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>เรื่อง</translation>
    </message>
    <message>
      <source>Who, and when</source>
      <translation>ผู้รับผิดชอบ / เมื่อไร</translation>
    </message>
    <message>
      <source>no. {numbers}</source>
      <translation>เลขที่ {numbers}</translation>
    </message>
    <message>
      <source>{count} classes</source>
      <translation>{count} ห้อง</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>เลย {days} วัน</translation>
    </message>
    <message>
      <source>{day} · class {class_name} · {count} matters</source>
      <translation>{day} · ห้อง {class_name} · {count} เรื่อง</translation>
    </message>
    <message>
      <source>{day} · {count} matters</source>
      <translation>{day} · {count} เรื่อง</translation>
    </message>
  </context>
  <context>
    <name>Top</name>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Academic year {year}</source>
      <translation>ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>ทุกห้อง</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้องเรียน</translation>
    </message>
    <message>
      <source>F8 hides everything on the screen at once; only your passphrase brings it back.</source>
      <translation>F8 บังทุกอย่างบนหน้าจอทันที ต้องใส่รหัสผ่านของท่านจึงจะกลับมาทำงานต่อได้</translation>
    </message>
    <message>
      <source>Hide names F9</source>
      <translation>ซ่อนชื่อ F9</translation>
    </message>
    <message>
      <source>Lock F8</source>
      <translation>ล็อก F8</translation>
    </message>
    <message>
      <source>Show names F9</source>
      <translation>แสดงชื่อ F9</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>(name hidden)</source>
      <translation>(ซ่อนชื่อ)</translation>
    </message>
    <message>
      <source>A seal over all lines is printed and signed by the head of the care system and the principal. Kept in a folder, the paper shows later whether somebody changed the trace.</source>
      <translation>โปรแกรมจะพิมพ์รหัสผนึกของทุกรายการให้หัวหน้างานระบบดูแลฯ และผู้อำนวยการลงชื่อ เก็บกระดาษไว้ในแฟ้ม ภายหลังจะใช้ดูได้ว่ามีใครแก้บันทึกหรือไม่</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>บัญชี</translation>
    </message>
    <message>
      <source>Did</source>
      <translation>ทำอะไร</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>ทุกบัญชี</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>ทุกอย่าง</translation>
    </message>
    <message>
      <source>Find a child's name or number</source>
      <translation>ค้นชื่อหรือเลขประจำตัวนักเรียน</translation>
    </message>
    <message>
      <source>Lines of the trace</source>
      <translation>รายการบันทึกการเข้าดู</translation>
    </message>
    <message>
      <source>Make the seal</source>
      <translation>ผนึกและพิมพ์</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>เลขประจำตัว</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>ของนักเรียน</translation>
    </message>
    <message>
      <source>On device</source>
      <translation>ที่เครื่อง</translation>
    </message>
    <message>
      <source>Print this page</source>
      <translation>พิมพ์หน้านี้</translation>
    </message>
    <message>
      <source>Seal of the trace {month}</source>
      <translation>ใบผนึกบันทึกการเข้าดู {month}</translation>
    </message>
    <message>
      <source>Seal the month …</source>
      <translation>ผนึกประจำเดือน …</translation>
    </message>
    <message>
      <source>Show the whole trace</source>
      <translation>ดูบันทึกทั้งหมด</translation>
    </message>
    <message>
      <source>The trace has no line of this yet.</source>
      <translation>ยังไม่มีรายการแบบนี้</translation>
    </message>
    <message>
      <source>The trace has no line of {month} yet. Nothing was sealed.</source>
      <translation>บันทึกการเข้าดูของเดือน {month} ยังไม่มี จึงไม่ได้ผนึก</translation>
    </message>
    <message>
      <source>Trace</source>
      <translation>บันทึกการเข้าดู</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>ทำอะไร</translation>
    </message>
    <message>
      <source>When</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Who came in, was refused, looked at restricted parts, printed, exported or imported.</source>
      <translation>ใครเข้าใช้ ถูกปฏิเสธ เปิดดูส่วนที่ปกปิด พิมพ์ ส่งออก หรือนำเข้า</translation>
    </message>
    <message>
      <source>Who has seen this child's file: {name}</source>
      <translation>ใครเคยเปิดแฟ้มของ {name}</translation>
    </message>
    <message>
      <source>With what</source>
      <translation>กับสิ่งใด</translation>
    </message>
    <message>
      <source>a care case that few may see</source>
      <translation>กรณีช่วยเหลือที่ปกปิด</translation>
    </message>
    <message>
      <source>a child protection report</source>
      <translation>รายงานการแจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>a hand-over pack for another school</source>
      <translation>แฟ้มส่งมอบสำหรับโรงเรียนอื่น</translation>
    </message>
    <message>
      <source>a hand-over pack of another school</source>
      <translation>แฟ้มส่งมอบจากโรงเรียนอื่น</translation>
    </message>
    <message>
      <source>a referral</source>
      <translation>การส่งต่อ</translation>
    </message>
    <message>
      <source>a sealed counselling note</source>
      <translation>บันทึกการให้คำปรึกษาที่ผนึกไว้</translation>
    </message>
    <message>
      <source>a sealed note of an urgent case</source>
      <translation>บันทึกปกปิดของกรณีเร่งด่วน</translation>
    </message>
    <message>
      <source>a workbook of answers</source>
      <translation>ไฟล์ Excel คำตอบแบบประเมิน</translation>
    </message>
    <message>
      <source>an urgent case</source>
      <translation>กรณีเร่งด่วน</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>เข้าใช้งาน</translation>
    </message>
    <message>
      <source>came in with the recovery sheet</source>
      <translation>เข้าใช้งานด้วยใบกู้คืน</translation>
    </message>
    <message>
      <source>exported</source>
      <translation>ส่งออก</translation>
    </message>
    <message>
      <source>gave a new passphrase</source>
      <translation>ตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>นำเข้า</translation>
    </message>
    <message>
      <source>looked at restricted parts</source>
      <translation>ดูข้อมูลที่ปกปิด</translation>
    </message>
    <message>
      <source>printed</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>restricted signs of the screening</source>
      <translation>ข้อสังเกตที่ปกปิดในการคัดกรอง</translation>
    </message>
    <message>
      <source>sealed the month</source>
      <translation>ผนึกบันทึกประจำเดือน</translation>
    </message>
    <message>
      <source>the summary of figures</source>
      <translation>สรุปเฉพาะตัวเลข</translation>
    </message>
    <message>
      <source>the summary with the children's names</source>
      <translation>สรุปแบบมีรายชื่อนักเรียน</translation>
    </message>
    <message>
      <source>was refused</source>
      <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
      <source>work without the right to it</source>
      <translation>สิ่งที่บัญชีนี้ไม่มีสิทธิ์ทำ</translation>
    </message>
    <message>
      <source>wrong passphrase at the gate</source>
      <translation>รหัสผ่านผิดตอนเข้าโปรแกรม</translation>
    </message>
    <message>
      <source>wrong passphrase at the locked screen</source>
      <translation>รหัสผ่านผิดที่หน้าจอล็อก</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} รายการ</translation>
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
      <translation>บัญชี</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Did</source>
      <translation>ทำอะไร</translation>
    </message>
    <message>
      <source>Each line of the trace carries a seal made from its own text and from the line before.</source>
      <translation>ทุกรายการในบันทึกการเข้าดูมีรหัสผนึก ซึ่งคิดจากข้อความของรายการนั้นกับรายการก่อนหน้า</translation>
    </message>
    <message>
      <source>Head of the care system</source>
      <translation>หัวหน้างานระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
      <source>Nothing of this child has been printed, exported or looked at that is restricted.</source>
      <translation>ยังไม่มีการพิมพ์ ส่งออก หรือเปิดดูส่วนที่ปกปิดของนักเรียนคนนี้</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>ผู้อำนวยการโรงเรียน</translation>
    </message>
    <message>
      <source>Printed on {day}, {count} lines</source>
      <translation>พิมพ์เมื่อ {day} จำนวน {count} รายการ</translation>
    </message>
    <message>
      <source>Seal of the trace for one month</source>
      <translation>ใบผนึกบันทึกการเข้าดูประจำเดือน</translation>
    </message>
    <message>
      <source>Sealed by the account {who} on {day}</source>
      <translation>ผนึกโดยบัญชี {who} เมื่อ {day}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>ลงชื่อ</translation>
    </message>
    <message>
      <source>The seal below closes all lines up to the end of this print. If a line before it is changed, taken out or moved later, the program reckons another seal than the one on this paper.</source>
      <translation>รหัสผนึกข้างบนปิดทุกรายการจนถึงเวลาที่พิมพ์ ถ้าภายหลังมีใครแก้ ลบ หรือสลับรายการใด โปรแกรมจะคิดได้รหัสที่ไม่ตรงกับกระดาษแผ่นนี้</translation>
    </message>
    <message>
      <source>The trace of {month}/{year} has {lines} lines.</source>
      <translation>บันทึกการเข้าดูเดือน {month}/{year} มี {lines} รายการ</translation>
    </message>
    <message>
      <source>When</source>
      <translation>เมื่อ</translation>
    </message>
    <message>
      <source>Who has seen this child's file</source>
      <translation>ใครเคยเปิดแฟ้มของนักเรียนคนนี้</translation>
    </message>
    <message>
      <source>Whoever rewrites the file cannot rewrite this paper: sign it, keep it with the confidential letters, and compare it when somebody doubts the trace.</source>
      <translation>ผู้ที่แก้ไฟล์แก้กระดาษแผ่นนี้ไม่ได้ ให้ลงชื่อ เก็บไว้กับเอกสารลับ และนำมาเทียบเมื่อมีข้อสงสัยว่าบันทึกถูกแก้หรือไม่</translation>
    </message>
    <message>
      <source>With what</source>
      <translation>กับสิ่งใด</translation>
    </message>
    <message>
      <source>{name}   number {number}   {class_name}</source>
      <translation>{name}   เลขประจำตัว {number}   {class_name}</translation>
    </message>
  </context>
  <context>
    <name>Trainee</name>
    <message>
      <source>Hours</source>
      <translation>ชั่วโมง</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>การอบรม</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>ผู้เข้าอบรม</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Certificate</source>
      <translation>เกียรติบัตร</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>ชั่วโมง</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ประเภท</translation>
    </message>
    <message>
      <source>Mean after</source>
      <translation>คะแนนเฉลี่ยหลังอบรม</translation>
    </message>
    <message>
      <source>Mean before</source>
      <translation>คะแนนเฉลี่ยก่อนอบรม</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>วิทยากร</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>หัวข้อ</translation>
    </message>
  </context>
  <context>
    <name>TrainingKind</name>
    <message>
      <source>Refreshing knowledge</source>
      <translation>ทบทวนความรู้</translation>
    </message>
    <message>
      <source>Staff development</source>
      <translation>พัฒนาบุคลากร</translation>
    </message>
  </context>
  <context>
    <name>Travel</name>
    <message>
      <source>Bicycle</source>
      <translation>จักรยาน</translation>
    </message>
    <message>
      <source>Brought by parents</source>
      <translation>ผู้ปกครองมาส่ง</translation>
    </message>
    <message>
      <source>Car</source>
      <translation>รถยนต์</translation>
    </message>
    <message>
      <source>Motorcycle</source>
      <translation>รถจักรยานยนต์</translation>
    </message>
    <message>
      <source>On foot</source>
      <translation>เดิน</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>อื่น ๆ</translation>
    </message>
    <message>
      <source>Public bus</source>
      <translation>รถโดยสารประจำทาง</translation>
    </message>
    <message>
      <source>School bus</source>
      <translation>รถรับส่งนักเรียน</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Bringing the data up to date failed. Nothing was changed; a backup stands in the folder.</source>
      <translation>ปรับข้อมูลให้เป็นรุ่นปัจจุบันไม่สำเร็จ ไม่มีข้อมูลใดเปลี่ยนแปลง และมีข้อมูลสำรองอยู่ในโฟลเดอร์</translation>
    </message>
    <message>
      <source>Cannot write {file} ({reason}). Nothing was changed. Choose another folder and try again.</source>
      <translation>เขียนไฟล์ {file} ไม่ได้ ({reason}) ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาเลือกโฟลเดอร์อื่นแล้วลองใหม่</translation>
    </message>
    <message>
      <source>The data file is busy. Nothing was changed. Wait a moment and do it again.</source>
      <translation>ไฟล์ข้อมูลกำลังถูกใช้งาน ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณารอสักครู่แล้วทำอีกครั้ง</translation>
    </message>
    <message>
      <source>The data file is damaged or was opened with another school's key file. Nothing was changed. Run the check, then restore the newest backup.</source>
      <translation>ไฟล์ข้อมูลเสียหาย หรือเปิดด้วยไฟล์กุญแจของโรงเรียนอื่น ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาตรวจสอบแล้วกู้คืนข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
      <source>The disk answered with an error ({reason}). Nothing was changed. Check the disk and try again.</source>
      <translation>ดิสก์ทำงานผิดพลาด ({reason}) ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาตรวจดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was changed and everything saved before is safe. Free some space, then do it again.</source>
      <translation>ดิสก์เต็ม ไม่มีข้อมูลใดเปลี่ยนแปลง ข้อมูลที่บันทึกไว้ก่อนหน้ายังอยู่ครบ กรุณาเพิ่มพื้นที่ว่างแล้วทำอีกครั้ง</translation>
    </message>
    <message>
      <source>The picture file {digest} is missing or damaged. Restore it from a backup.</source>
      <translation>ไฟล์ภาพ {digest} หายหรือเสียหาย กรุณากู้คืนจากข้อมูลสำรอง</translation>
    </message>
    <message>
      <source>There is a school's data in {folder} already. Nothing was changed.</source>
      <translation>มีข้อมูลโรงเรียนอยู่ใน {folder} แล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
    </message>
    <message>
      <source>There is no school data in {folder}. Choose another folder or set up a new school.</source>
      <translation>ไม่มีข้อมูลโรงเรียนใน {folder} กรุณาเลือกโฟลเดอร์อื่นหรือตั้งค่าโรงเรียนใหม่</translation>
    </message>
    <message>
      <source>This data is open already: {who}, on {device}, since {since}. Nothing was changed. Close the program there, then try again.</source>
      <translation>ข้อมูลนี้เปิดใช้อยู่แล้ว: {who} บนเครื่อง {device} ตั้งแต่ {since} น. ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาปิดโปรแกรมที่เครื่องนั้นก่อน แล้วลองใหม่</translation>
    </message>
    <message>
      <source>This data was opened by another program just now. Nothing was changed. Close that program, or wait a moment, then try again.</source>
      <translation>มีโปรแกรมอื่นเพิ่งเปิดข้อมูลนี้ ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาปิดโปรแกรมนั้นหรือรอสักครู่ แล้วลองใหม่</translation>
    </message>
    <message>
      <source>This data was saved by a newer program (version {found}; this one knows {known}). Nothing was changed. Install the newer program to open it.</source>
      <translation>ข้อมูลนี้บันทึกด้วยโปรแกรมรุ่นใหม่กว่า (รุ่น {found} โปรแกรมนี้รู้จักถึงรุ่น {known}) ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาติดตั้งโปรแกรมรุ่นใหม่เพื่อเปิด</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>เป็นโฟลเดอร์</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>ไม่พบไฟล์หรือโฟลเดอร์นั้น</translation>
    </message>
    <message>
      <source>it may not be written</source>
      <translation>ไม่มีสิทธิ์เขียน</translation>
    </message>
    <message>
      <source>its folder is a file</source>
      <translation>ชื่อโฟลเดอร์นั้นเป็นไฟล์</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>ชื่อยาวเกินไป</translation>
    </message>
    <message>
      <source>the disk does not answer</source>
      <translation>ดิสก์ไม่ตอบสนอง</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>ดิสก์นี้อ่านได้อย่างเดียว</translation>
    </message>
    <message>
      <source>{file} is no file but a folder or a device. Nothing was changed. Give the name of a file.</source>
      <translation>{file} ไม่ใช่ไฟล์ แต่เป็นโฟลเดอร์หรืออุปกรณ์ ไม่มีข้อมูลใดเปลี่ยนแปลง กรุณาระบุชื่อไฟล์</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>Take it back</source>
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Take this back?</source>
      <translation>ย้อนกลับขั้นนี้หรือไม่</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>ย้อนกลับแล้ว: {what}</translation>
    </message>
    <message>
      <source>Taking back {count} records</source>
      <translation>กำลังย้อนกลับ {count} รายการ</translation>
    </message>
    <message>
      <source>There is nothing left to take back.</source>
      <translation>ไม่มีอะไรให้ย้อนกลับแล้ว</translation>
    </message>
    <message>
      <source>{what} ({when}). {count} records will be as they were before. The history keeps both, so this step can be undone as well.</source>
      <translation>{what} ({when}) ข้อมูล {count} รายการจะกลับเป็นเหมือนก่อนหน้านั้น ประวัติเก็บไว้ทั้งสองขั้น จึงแก้กลับได้อีก</translation>
    </message>
  </context>
  <context>
    <name>Undone</name>
    <message>
      <source>By class</source>
      <translation>รายห้อง</translation>
    </message>
    <message>
      <source>By day</source>
      <translation>รายวัน</translation>
    </message>
    <message>
      <source>Care case</source>
      <translation>เคสดูแล</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Days late</source>
      <translation>เกินกำหนด (วัน)</translation>
    </message>
    <message>
      <source>Excel …</source>
      <translation>ส่งออก Excel …</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>ติดตามผล</translation>
    </message>
    <message>
      <source>Home visit</source>
      <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Homeroom</source>
      <translation>โฮมรูม</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>งาน</translation>
    </message>
    <message>
      <source>Latest by (days)</source>
      <translation>ช้าสุด (วัน)</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>เลขที่</translation>
    </message>
    <message>
      <source>Not done yet (matters)</source>
      <translation>ยังไม่ได้ทำ (รายการ)</translation>
    </message>
    <message>
      <source>Not done yet, by class</source>
      <translation>งานที่ยังไม่ได้ทำ รายห้อง</translation>
    </message>
    <message>
      <source>Not done yet, by day</source>
      <translation>งานที่ยังไม่ได้ทำ รายวัน</translation>
    </message>
    <message>
      <source>Not done yet, line by line</source>
      <translation>รายการที่ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>Parents' meeting</source>
      <translation>ประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>พิมพ์</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>ข้อมูลรายบุคคล</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation>ส่งต่อ</translation>
    </message>
    <message>
      <source>Save what is not done yet</source>
      <translation>บันทึกงานที่ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation>คัดกรอง</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>แบบประเมิน</translation>
    </message>
    <message>
      <source>To be done by</source>
      <translation>กำหนดเสร็จ</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>รวม</translation>
    </message>
    <message>
      <source>What few may see, urgent cases and papers to sign are not counted here.</source>
      <translation>ไม่นับเรื่องที่จำกัดผู้รู้ เรื่องเร่งด่วน และเอกสารรอลงนาม</translation>
    </message>
    <message>
      <source>What is not done yet</source>
      <translation>งานที่ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>สิ่งที่ยังไม่ได้ทำ</translation>
    </message>
    <message>
      <source>Without a day</source>
      <translation>ไม่มีกำหนด</translation>
    </message>
    <message>
      <source>not done yet {year}.xlsx</source>
      <translation>งานที่ยังไม่ได้ทำ {year}.xlsx</translation>
    </message>
    <message>
      <source>{row} · {column}</source>
      <translation>{row} · {column}</translation>
    </message>
    <message>
      <source>{what}, {days} days late</source>
      <translation>{what} ช้า {days} วัน</translation>
    </message>
  </context>
  <context>
    <name>Unit</name>
    <message>
      <source>baht</source>
      <translation>บาท</translation>
    </message>
    <message>
      <source>cm</source>
      <translation>ซม.</translation>
    </message>
    <message>
      <source>days</source>
      <translation>วัน</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>ชั่วโมง</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>กก.</translation>
    </message>
    <message>
      <source>km</source>
      <translation>กม.</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>นาที</translation>
    </message>
    <message>
      <source>people</source>
      <translation>คน</translation>
    </message>
    <message>
      <source>periods</source>
      <translation>คาบ</translation>
    </message>
    <message>
      <source>subjects</source>
      <translation>วิชา</translation>
    </message>
    <message>
      <source>times</source>
      <translation>ครั้ง</translation>
    </message>
    <message>
      <source>traits</source>
      <translation>ข้อ</translation>
    </message>
    <message>
      <source>years</source>
      <translation>ปี</translation>
    </message>
  </context>
  <context>
    <name>Urgency</name>
    <message>
      <source>Emergency</source>
      <translation>ฉุกเฉิน</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>ปกติ</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>เร่งด่วน</translation>
    </message>
  </context>
  <context>
    <name>Urgent</name>
    <message>
      <source>(name hidden)</source>
      <translation>(ซ่อนชื่อ)</translation>
    </message>
    <message>
      <source>An answer that matters for the child's safety</source>
      <translation>คำตอบที่เกี่ยวกับความปลอดภัยของนักเรียน</translation>
    </message>
    <message>
      <source>Child protection and social help</source>
      <translation>คุ้มครองเด็กและช่วยเหลือสังคม</translation>
    </message>
    <message>
      <source>Close the case</source>
      <translation>ปิดกรณี</translation>
    </message>
    <message>
      <source>Guidance teacher</source>
      <translation>ครูแนะแนว</translation>
    </message>
    <message>
      <source>Homeroom teacher</source>
      <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>Hotlines</source>
      <translation>สายด่วน</translation>
    </message>
    <message>
      <source>I have read this</source>
      <translation>อ่านแล้ว กลับไปทำงานต่อ</translation>
    </message>
    <message>
      <source>If life is in danger call 1669 or 191 at once. Keep away what could be used to do harm.</source>
      <translation>หากอันตรายถึงชีวิต โทร 1669 หรือ 191 ทันที และเก็บสิ่งที่ใช้ทำร้ายตนเองได้ให้พ้นมือ</translation>
    </message>
    <message>
      <source>If someone has hurt the child, the law asks to report it at once: 1300 or police.</source>
      <translation>หากนักเรียนถูกทำร้ายหรือล่วงละเมิด กฎหมายให้แจ้งโดยมิชักช้า โทร 1300 หรือตำรวจ</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>บันทึก</translation>
    </message>
    <message>
      <source>Medical emergency</source>
      <translation>เจ็บป่วยฉุกเฉิน</translation>
    </message>
    <message>
      <source>Mental health, day and night</source>
      <translation>สุขภาพจิต ตลอด 24 ชั่วโมง</translation>
    </message>
    <message>
      <source>No note yet</source>
      <translation>ยังไม่มีบันทึก</translation>
    </message>
    <message>
      <source>Nobody is written down yet: enter guidance teachers and the principal in Settings.</source>
      <translation>ยังไม่มีรายชื่อ ให้เพิ่มครูแนะแนวและผู้อำนวยการในหน้าตั้งค่า</translation>
    </message>
    <message>
      <source>Police</source>
      <translation>ตำรวจ เหตุด่วนเหตุร้าย</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>ผู้อำนวยการ</translation>
    </message>
    <message>
      <source>Print the call list</source>
      <translation>พิมพ์รายชื่อที่ต้องโทร</translation>
    </message>
    <message>
      <source>Read the notes</source>
      <translation>อ่านบันทึก</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>ลับ</translation>
    </message>
    <message>
      <source>Speak of it only with those who help. It stands in no class list and in no export.</source>
      <translation>พูดเรื่องนี้เฉพาะกับผู้ที่ช่วยเหลือ เรื่องนี้ไม่อยู่ในบัญชีรายชื่อและไม่ออกไปกับไฟล์ใด</translation>
    </message>
    <message>
      <source>Stay with the child, or see that a trusted adult does. Listen calmly; do not question.</source>
      <translation>อยู่กับนักเรียน หรือให้ผู้ใหญ่ที่ไว้ใจอยู่ด้วย รับฟังอย่างสงบ ไม่ซักไซ้</translation>
    </message>
    <message>
      <source>Tell the guidance teacher and the principal today, in person or by telephone.</source>
      <translation>แจ้งครูแนะแนวและผู้อำนวยการภายในวันนี้ ด้วยตนเองหรือทางโทรศัพท์</translation>
    </message>
    <message>
      <source>The call list was sent to the printer.</source>
      <translation>ส่งรายชื่อที่ต้องโทรไปยังเครื่องพิมพ์แล้ว</translation>
    </message>
    <message>
      <source>The case is closed. Its notes stay sealed.</source>
      <translation>ปิดกรณีแล้ว บันทึกยังปกปิดอยู่</translation>
    </message>
    <message>
      <source>The case is kept and only few may see it. An answer alone is no diagnosis and no verdict on a child.</source>
      <translation>บันทึกเป็นเรื่องเร่งด่วนไว้แล้ว เห็นได้เฉพาะผู้ที่เกี่ยวข้อง คำตอบเพียงข้อเดียวไม่ใช่การวินิจฉัยและไม่ใช่การตัดสินนักเรียน</translation>
    </message>
    <message>
      <source>The note is sealed. The counsellor and the head of the care system can read it.</source>
      <translation>ปกปิดบันทึกแล้ว ผู้อ่านได้คือครูแนะแนวและหัวหน้างานระบบดูแลฯ</translation>
    </message>
    <message>
      <source>This child needs somebody today</source>
      <translation>นักเรียนคนนี้ต้องมีคนดูแลวันนี้</translation>
    </message>
    <message>
      <source>Urgent case: what to do today and whom to call</source>
      <translation>เรื่องเร่งด่วน สิ่งที่ต้องทำวันนี้และผู้ที่ต้องโทร</translation>
    </message>
    <message>
      <source>What to do today</source>
      <translation>สิ่งที่ต้องทำวันนี้</translation>
    </message>
    <message>
      <source>What was answered</source>
      <translation>คำตอบที่พบ</translation>
    </message>
    <message>
      <source>Whom to tell at school</source>
      <translation>ผู้ที่ต้องแจ้งในโรงเรียน</translation>
    </message>
    <message>
      <source>Write what came of it. The case stays open.</source>
      <translation>โปรดเขียนว่าผลเป็นอย่างไร เรื่องนี้ยังเปิดอยู่</translation>
    </message>
    <message>
      <source>Write what was done; it is sealed at once</source>
      <translation>เขียนว่าทำอะไรไปแล้ว โปรแกรมปกปิดให้ทันที</translation>
    </message>
    <message>
      <source>no telephone written down</source>
      <translation>ยังไม่มีเบอร์โทร</translation>
    </message>
    <message>
      <source>{count} sealed notes</source>
      <translation>มีบันทึกที่ปกปิด {count} รายการ</translation>
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
      <translation>{name} · {class_name} เลขที่ {no}</translation>
    </message>
    <message>
      <source>{name}, {class_name}, opened {day}</source>
      <translation>{name} {class_name} พบเมื่อ {day}</translation>
    </message>
    <message>
      <source>{role} {name}: {phone}</source>
      <translation>{role} {name} โทร {phone}</translation>
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation>{role} {name}</translation>
    </message>
  </context>
  <context>
    <name>UrgentCase</name>
    <message>
      <source>Cause</source>
      <translation>เหตุ</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>ปิดเมื่อ</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>เปิดเมื่อ</translation>
    </message>
    <message>
      <source>Opened by</source>
      <translation>ผู้เปิด</translation>
    </message>
    <message>
      <source>Opened by the record</source>
      <translation>เปิดจากบันทึก</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>สิ่งที่ทำแล้ว</translation>
    </message>
  </context>
  <context>
    <name>Vault</name>
    <message>
      <source>This note is sealed for the counsellor and the supervisor. Nothing of it can be shown to this account.</source>
      <translation>บันทึกนี้ผนึกไว้สำหรับครูแนะแนวและผู้กำกับดูแลเท่านั้น บัญชีนี้เปิดดูไม่ได้</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Stopping. Nothing will be left half done.</source>
      <translation>กำลังหยุด จะไม่มีข้อมูลค้างครึ่งทาง</translation>
    </message>
    <message>
      <source>Working …</source>
      <translation>กำลังทำงาน …</translation>
    </message>
    <message>
      <source>You may cancel: nothing will be left half done.</source>
      <translation>ยกเลิกได้ จะไม่มีข้อมูลค้างครึ่งทาง</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Adjust</source>
      <translation>ปรับ</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>ตัด</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>ใช้</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>As usual</source>
      <translation>ตามปกติ</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>วันที่เสนอ</translation>
    </message>
    <message>
      <source>Behaviour</source>
      <translation>พฤติกรรม</translation>
    </message>
    <message>
      <source>Code of the slip</source>
      <translation>รหัสใบถาม</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>เพื่อน</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>ดี</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>การเรียน</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>คำตอบ</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>อารมณ์</translation>
    </message>
    <message>
      <source>Needs help now</source>
      <translation>ต้องช่วยตอนนี้</translation>
    </message>
    <message>
      <source>Something good</source>
      <translation>เรื่องดี</translation>
    </message>
    <message>
      <source>Something worrying</source>
      <translation>เรื่องที่เป็นห่วง</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>วิชา</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>ครู</translation>
    </message>
    <message>
      <source>What helps in class</source>
      <translation>สิ่งที่ช่วยได้ในห้องเรียน</translation>
    </message>
    <message>
      <source>Worrying</source>
      <translation>น่าเป็นห่วง</translation>
    </message>
  </context>
  <context>
    <name>ViewSlip</name>
    <message>
      <source>Code {code}</source>
      <translation>รหัส {code}</translation>
    </message>
    <message>
      <source>How do you see this child?</source>
      <translation>ครูมองเห็นนักเรียนคนนี้อย่างไร</translation>
    </message>
    <message>
      <source>Teacher {teacher}   subject {subject}</source>
      <translation>ครู {teacher}   วิชา {subject}</translation>
    </message>
    <message>
      <source>Tick one box a line, write what comes to mind, and give it folded to the homeroom teacher.</source>
      <translation>ทำเครื่องหมายบรรทัดละหนึ่งช่อง เขียนสิ่งที่นึกได้ พับแล้วส่งครูที่ปรึกษา</translation>
    </message>
    <message>
      <source>{name}   class {room}   no. {no}</source>
      <translation>{name}   ชั้น {room}   เลขที่ {no}</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>A mark is 1 to 4. Nothing was saved.</source>
      <translation>คำตอบต้องเป็น 1 ถึง 4 ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Ask these teachers (one a line: name, subject)</source>
      <translation>ถามครูเหล่านี้ (บรรทัดละหนึ่งคน: ชื่อ, วิชา)</translation>
    </message>
    <message>
      <source>Code of the slip</source>
      <translation>รหัสใบถาม</translation>
    </message>
    <message>
      <source>In this order: {areas}. {marks}</source>
      <translation>เรียงตาม {areas} · {marks}</translation>
    </message>
    <message>
      <source>Kept. The next code, please.</source>
      <translation>บันทึกแล้ว พิมพ์รหัสใบถัดไปได้เลย</translation>
    </message>
    <message>
      <source>Keys 1 to 4 mark a line and go on; Enter goes on; Ctrl+S saves.</source>
      <translation>กด 1 ถึง 4 เพื่อตอบแล้วไปบรรทัดถัดไป Enter ข้าม Ctrl+S บันทึก</translation>
    </message>
    <message>
      <source>Make slips</source>
      <translation>สร้างใบถาม</translation>
    </message>
    <message>
      <source>Mark at least one line, or write a word. Nothing was saved.</source>
      <translation>ตอบอย่างน้อยหนึ่งบรรทัดหรือเขียนสักคำ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>No slip has the code {code}. Nothing was saved. Read the code on the paper again.</source>
      <translation>ไม่มีใบถามรหัส {code} ยังไม่ได้บันทึก ลองอ่านรหัสบนกระดาษอีกครั้ง</translation>
    </message>
    <message>
      <source>No view of this child has come back yet.</source>
      <translation>ยังไม่มีคำตอบของครูเรื่องนักเรียนคนนี้</translation>
    </message>
    <message>
      <source>Open slip</source>
      <translation>เปิดใบถาม</translation>
    </message>
    <message>
      <source>Print slips</source>
      <translation>พิมพ์ใบถาม</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>บันทึกมุมมอง</translation>
    </message>
    <message>
      <source>Teachers' views</source>
      <translation>มุมมองของครู</translation>
    </message>
    <message>
      <source>This child is not on record any more. Nothing was saved.</source>
      <translation>ไม่มีนักเรียนคนนี้ในทะเบียนแล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Type the code of a slip that came back, or choose a child and write your own view.</source>
      <translation>พิมพ์รหัสของใบถามที่ได้คืน หรือเลือกนักเรียนแล้วเขียนมุมมองของตนเอง</translation>
    </message>
    <message>
      <source>What teachers said</source>
      <translation>สิ่งที่ครูบอก</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>คำบอกเล่า</translation>
    </message>
    <message>
      <source>Write at least one teacher to ask. No slip was made.</source>
      <translation>เขียนชื่อครูที่จะถามอย่างน้อยหนึ่งคน ยังไม่ได้สร้างใบถาม</translation>
    </message>
    <message>
      <source>Write whose view it is. Nothing was saved.</source>
      <translation>เขียนว่าเป็นมุมมองของครูคนใด ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{count} slips are made. Print them and hand them out.</source>
      <translation>สร้างใบถาม {count} ใบแล้ว พิมพ์และแจกได้เลย</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Choose from the list</source>
      <translation>โปรดเลือกจากรายการ</translation>
    </message>
    <message>
      <source>No more than {limit} characters</source>
      <translation>ไม่เกิน {limit} ตัวอักษร</translation>
    </message>
    <message>
      <source>This form has no such question. The answer is kept; write it where it belongs.</source>
      <translation>แบบนี้ไม่มีข้อนี้ คำตอบยังเก็บไว้ โปรดกรอกในข้อที่ตรงกัน</translation>
    </message>
    <message>
      <source>Write a number from {low} to {high}</source>
      <translation>โปรดเขียนตัวเลข {low} ถึง {high}</translation>
    </message>
  </context>
  <context>
    <name>VisitCoverage</name>
    <message>
      <source>Begun</source>
      <translation>เริ่มไว้</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>บ้าน</translation>
    </message>
    <message>
      <source>Home visits of ....................., academic year {year}</source>
      <translation>การเยี่ยมบ้านนักเรียนชั้น ..................... ปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Home visits of a class: who is left</source>
      <translation>สรุปการเยี่ยมบ้านของห้อง: ยังเหลือใครบ้าง</translation>
    </message>
    <message>
      <source>Home visits of {room}, academic year {year}, round {round}</source>
      <translation>การเยี่ยมบ้านนักเรียนชั้น {room} ปีการศึกษา {year} ครั้งที่ {round}</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
      <source>Planned for</source>
      <translation>นัดวันที่</translation>
    </message>
    <message>
      <source>Still to be visited</source>
      <translation>ยังต้องไปเยี่ยม</translation>
    </message>
    <message>
      <source>To be done by</source>
      <translation>ให้แล้วเสร็จภายใน</translation>
    </message>
    <message>
      <source>Visited</source>
      <translation>เยี่ยมแล้ว</translation>
    </message>
    <message>
      <source>km</source>
      <translation>กม.</translation>
    </message>
    <message>
      <source>moo {moo}</source>
      <translation>หมู่ {moo}</translation>
    </message>
    <message>
      <source>{day} (today)</source>
      <translation>{day} (วันนี้)</translation>
    </message>
    <message>
      <source>{day} ({days} days ago)</source>
      <translation>{day} (เลยมาแล้ว {days} วัน)</translation>
    </message>
    <message>
      <source>{day} ({days} days to go)</source>
      <translation>{day} (เหลือ {days} วัน)</translation>
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
      <translation>บันทึกการเยี่ยมบ้าน (4 หน้า)</translation>
    </message>
    <message>
      <source>Home visit record, one page</source>
      <translation>แบบเยี่ยมบ้าน (หน้าเดียว)</translation>
    </message>
    <message>
      <source>Poverty facts in the order of นร./กสศ.01</source>
      <translation>ข้อมูลความยากจน เรียงตามแบบ นร./กสศ.01</translation>
    </message>
  </context>
  <context>
    <name>VisitHow</name>
    <message>
      <source>At home</source>
      <translation>ไปที่บ้าน</translation>
    </message>
    <message>
      <source>By phone</source>
      <translation>โทรศัพท์</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>ออนไลน์</translation>
    </message>
  </context>
  <context>
    <name>VisitPaper</name>
    <message>
      <source>Draft: the visit is not finished</source>
      <translation>ฉบับร่าง ยังบันทึกการเยี่ยมไม่เสร็จ</translation>
    </message>
    <message>
      <source>Guardian or whoever answered</source>
      <translation>ผู้ปกครองหรือผู้ให้ข้อมูล</translation>
    </message>
    <message>
      <source>Home visit record</source>
      <translation>บันทึกการเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Home visit record (one page)</source>
      <translation>บันทึกการเยี่ยมบ้าน (หน้าเดียว)</translation>
    </message>
    <message>
      <source>I certify that what is written above was seen and told on the visit.</source>
      <translation>ขอรับรองว่าข้อมูลและภาพถ่ายข้างต้นเป็นไปตามที่พบและได้รับฟังจากการเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>รูปถ่าย</translation>
    </message>
    <message>
      <source>Poverty facts in the order of นร./กสศ.01</source>
      <translation>ข้อมูลความยากจน เรียงตามแบบ นร./กสศ.01</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>ผู้อำนวยการโรงเรียน</translation>
    </message>
    <message>
      <source>Result of the EEF (as it came back; the program computes none)</source>
      <translation>ผลคัดกรองที่ กสศ. แจ้งกลับ (โปรแกรมไม่คำนวณผลนี้เอง)</translation>
    </message>
    <message>
      <source>Visitor</source>
      <translation>ผู้เยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>– is kept back: printed only where somebody who may see it asks for it</source>
      <translation>– คือข้อมูลที่ปกปิด พิมพ์ได้เฉพาะผู้มีสิทธิ์และเมื่อเลือกให้แสดง</translation>
    </message>
  </context>
  <context>
    <name>VisitStatus</name>
    <message>
      <source>Done</source>
      <translation>เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>ร่าง</translation>
    </message>
  </context>
  <context>
    <name>Visits</name>
    <message>
      <source>The day of measuring lies in the future. This page was not saved.</source>
      <translation>วันที่ชั่งวัดยังมาไม่ถึง หน้านี้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>The day of the visit lies in the future. Everything else is kept as a draft.</source>
      <translation>วันที่เยี่ยมบ้านยังมาไม่ถึง ส่วนอื่นเก็บเป็นร่างไว้แล้ว</translation>
    </message>
    <message>
      <source>The student's voice: {problem}. This page was not saved, the pages before it are.</source>
      <translation>เสียงของนักเรียน: {problem} หน้านี้ยังไม่ได้บันทึก หน้าก่อน ๆ บันทึกแล้ว</translation>
    </message>
    <message>
      <source>This child is not on record any more. Nothing was saved.</source>
      <translation>ไม่มีนักเรียนคนนี้ในทะเบียนแล้ว จึงไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Write the day of the visit. Everything else is kept as a draft.</source>
      <translation>กรุณาใส่วันที่เยี่ยมบ้าน ส่วนอื่นเก็บเป็นร่างไว้แล้ว</translation>
    </message>
    <message>
      <source>{question}: {problem}. This page was not saved, the pages before it are.</source>
      <translation>{question}: {problem} หน้านี้ยังไม่ได้บันทึก หน้าก่อนหน้านี้บันทึกแล้ว</translation>
    </message>
  </context>
  <context>
    <name>Voice</name>
    <message>
      <source>Choose a face from 1 to {faces}, or leave it empty</source>
      <translation>เลือกใบหน้า 1 ถึง {faces} หรือเว้นว่างไว้</translation>
    </message>
    <message>
      <source>This page has no such statement</source>
      <translation>แบบนี้ไม่มีข้อความนี้</translation>
    </message>
  </context>
  <context>
    <name>VoiceSheet</name>
    <message>
      <source>Answers</source>
      <translation>คำตอบ</translation>
    </message>
    <message>
      <source>Content of the page</source>
      <translation>เนื้อหาของแบบ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>วันที่</translation>
    </message>
    <message>
      <source>In the student's words</source>
      <translation>คำพูดของนักเรียน</translation>
    </message>
    <message>
      <source>Keyed by</source>
      <translation>ผู้บันทึก</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>ครั้งที่</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>นักเรียน</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>ภาคเรียน</translation>
    </message>
    <message>
      <source>Version of the page</source>
      <translation>รุ่นของแบบ</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ปีการศึกษา</translation>
    </message>
  </context>
  <context>
    <name>Weekday</name>
    <message>
      <source>Friday</source>
      <translation>วันศุกร์</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>วันจันทร์</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>วันเสาร์</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>วันอาทิตย์</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>วันพฤหัสบดี</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>วันอังคาร</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>วันพุธ</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Bring a school back from a backup</source>
      <translation>นำข้อมูลสำรองกลับมา</translation>
    </message>
    <message>
      <source>Everything stays on this computer, locked, in {folder}</source>
      <translation>ข้อมูลทั้งหมดอยู่ในเครื่องนี้และถูกเข้ารหัส ที่ {folder}</translation>
    </message>
    <message>
      <source>Set up the school</source>
      <translation>เริ่มตั้งค่าโรงเรียน</translation>
    </message>
    <message>
      <source>There is no school on this computer yet. Setting one up takes a few minutes: the school's name, a passphrase, and a recovery sheet to print.</source>
      <translation>เครื่องนี้ยังไม่มีข้อมูลโรงเรียน การตั้งค่าใช้เวลาไม่กี่นาที: ชื่อโรงเรียน รหัสผ่าน และพิมพ์แผ่นกู้คืน</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>ยินดีต้อนรับ</translation>
    </message>
  </context>
  <context>
    <name>WhitePaper</name>
    <message>
      <source>Structure of the white classroom</source>
      <translation>แผนผังโครงสร้างห้องเรียนสีขาว</translation>
    </message>
    <message>
      <source>{name} (has left)</source>
      <translation>{name} (ออกแล้ว)</translation>
    </message>
    <message>
      <source>{name} no. {no}</source>
      <translation>{name} เลขที่ {no}</translation>
    </message>
  </context>
  <context>
    <name>WhitePost</name>
    <message>
      <source>Assistant secretary</source>
      <translation>ผู้ช่วยเลขานุการ</translation>
    </message>
    <message>
      <source>Deputy head, activities</source>
      <translation>รองหัวหน้าฝ่ายกิจกรรม</translation>
    </message>
    <message>
      <source>Deputy head, inspection</source>
      <translation>รองหัวหน้าฝ่ายสารวัตรนักเรียน</translation>
    </message>
    <message>
      <source>Deputy head, study</source>
      <translation>รองหัวหน้าฝ่ายการเรียน</translation>
    </message>
    <message>
      <source>Deputy head, work</source>
      <translation>รองหัวหน้าฝ่ายการงาน</translation>
    </message>
    <message>
      <source>Head of the class</source>
      <translation>หัวหน้าห้อง</translation>
    </message>
    <message>
      <source>Leaders, activities</source>
      <translation>แกนนำฝ่ายกิจกรรม</translation>
    </message>
    <message>
      <source>Leaders, inspection</source>
      <translation>แกนนำฝ่ายสารวัตรนักเรียน</translation>
    </message>
    <message>
      <source>Leaders, study</source>
      <translation>แกนนำฝ่ายการเรียน</translation>
    </message>
    <message>
      <source>Leaders, work</source>
      <translation>แกนนำฝ่ายการงาน</translation>
    </message>
    <message>
      <source>Secretary</source>
      <translation>เลขานุการ</translation>
    </message>
  </context>
  <context>
    <name>WhiteRoom</name>
    <message>
      <source>A white classroom has no such post. Nothing was kept.</source>
      <translation>ห้องเรียนสีขาวไม่มีตำแหน่งนี้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>ห้อง</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>คติพจน์</translation>
    </message>
    <message>
      <source>One of these children is not in this class. Nothing was kept.</source>
      <translation>มีนักเรียนที่ไม่ได้อยู่ห้องนี้ ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>ตำแหน่ง</translation>
    </message>
    <message>
      <source>{name} would hold two posts: {first} and {second}. A child holds one; nothing was kept.</source>
      <translation>{name} จะมีสองตำแหน่ง คือ {first} และ {second} นักเรียนหนึ่งคนมีได้ตำแหน่งเดียว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
      <source>{post}: {count} children are too many, at most {most}. Nothing was kept.</source>
      <translation>{post}: {count} คนมากเกินไป มีได้ไม่เกิน {most} คน ยังไม่ได้บันทึก</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Activity: {activity}</source>
      <translation>กิจกรรม: {activity}</translation>
    </message>
    <message>
      <source>Add the account {name}</source>
      <translation>เพิ่มบัญชี {name}</translation>
    </message>
    <message>
      <source>Add the class {class_name}</source>
      <translation>เพิ่มห้อง {class_name}</translation>
    </message>
    <message>
      <source>Add the year {year}</source>
      <translation>เพิ่มปีการศึกษา {year}</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>เพิ่มนักเรียน {name}</translation>
    </message>
    <message>
      <source>Approve: {what}</source>
      <translation>อนุมัติ: {what}</translation>
    </message>
    <message>
      <source>Ask {count} teachers how they see {name}</source>
      <translation>ถามครู {count} คนเรื่อง {name}</translation>
    </message>
    <message>
      <source>Attach “{caption}” to the record of {name}</source>
      <translation>แนบ “{caption}” ในระเบียนของ{name}</translation>
    </message>
    <message>
      <source>Awards and scholarships of {name}</source>
      <translation>รางวัลและทุนการศึกษาของ {name}</translation>
    </message>
    <message>
      <source>Begin the plan “{name}” for {count} children</source>
      <translation>เริ่มแผน “{name}” สำหรับนักเรียน {count} คน</translation>
    </message>
    <message>
      <source>Behaviour points of {name}: {points}</source>
      <translation>คะแนนความประพฤติของ {name}: {points}</translation>
    </message>
    <message>
      <source>Bring a child before case conference {number}</source>
      <translation>นำนักเรียนเข้าประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Bring back what was taken out: {what}</source>
      <translation>นำสิ่งที่ลบไปกลับมา: {what}</translation>
    </message>
    <message>
      <source>Bring back {name} ({number}) from the backup of {day}</source>
      <translation>นำข้อมูลของ {name} ({number}) กลับมาจากข้อมูลสำรองวันที่ {day}</translation>
    </message>
    <message>
      <source>Build the demonstration school: accounts</source>
      <translation>สร้างโรงเรียนตัวอย่าง: บัญชีผู้ใช้</translation>
    </message>
    <message>
      <source>Build the demonstration school: activities, talks and plans</source>
      <translation>สร้างโรงเรียนตัวอย่าง: กิจกรรม การพูดคุย และแผนพัฒนา</translation>
    </message>
    <message>
      <source>Build the demonstration school: answer sheets</source>
      <translation>สร้างโรงเรียนตัวอย่าง: แบบประเมิน</translation>
    </message>
    <message>
      <source>Build the demonstration school: behaviour and views</source>
      <translation>สร้างโรงเรียนตัวอย่าง: ความประพฤติและมุมมองของครู</translation>
    </message>
    <message>
      <source>Build the demonstration school: care cases</source>
      <translation>สร้างโรงเรียนตัวอย่าง: กรณีช่วยเหลือ</translation>
    </message>
    <message>
      <source>Build the demonstration school: children and families</source>
      <translation>สร้างโรงเรียนตัวอย่าง: นักเรียนและครอบครัว</translation>
    </message>
    <message>
      <source>Build the demonstration school: classes and staff</source>
      <translation>สร้างโรงเรียนตัวอย่าง: ห้องเรียนและบุคลากร</translation>
    </message>
    <message>
      <source>Build the demonstration school: consent, marks and attendance</source>
      <translation>สร้างโรงเรียนตัวอย่าง: ความยินยอม ผลการเรียน และเวลาเรียน</translation>
    </message>
    <message>
      <source>Build the demonstration school: counselling, protection and conferences</source>
      <translation>สร้างโรงเรียนตัวอย่าง: การให้คำปรึกษา คุ้มครองเด็ก และประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
      <source>Build the demonstration school: health and what families live on</source>
      <translation>สร้างโรงเรียนตัวอย่าง: สุขภาพและฐานะครอบครัว</translation>
    </message>
    <message>
      <source>Build the demonstration school: home visits</source>
      <translation>สร้างโรงเรียนตัวอย่าง: การเยี่ยมบ้าน</translation>
    </message>
    <message>
      <source>Build the demonstration school: homerooms and parents' meetings</source>
      <translation>สร้างโรงเรียนตัวอย่าง: โฮมรูมและการประชุมผู้ปกครอง</translation>
    </message>
    <message>
      <source>Build the demonstration school: referrals</source>
      <translation>สร้างโรงเรียนตัวอย่าง: การส่งต่อ</translation>
    </message>
    <message>
      <source>Build the demonstration school: screening</source>
      <translation>สร้างโรงเรียนตัวอย่าง: ผลคัดกรอง</translation>
    </message>
    <message>
      <source>Build the demonstration school: talents and scholarships</source>
      <translation>สร้างโรงเรียนตัวอย่าง: ความสามารถพิเศษและทุนการศึกษา</translation>
    </message>
    <message>
      <source>Care case of {name}</source>
      <translation>กรณีช่วยเหลือของ {name}</translation>
    </message>
    <message>
      <source>Change the days of reminders</source>
      <translation>แก้จำนวนวันของการเตือน</translation>
    </message>
    <message>
      <source>Change the group of {name}</source>
      <translation>เปลี่ยนกลุ่มของ {name}</translation>
    </message>
    <message>
      <source>Change the indicators, version {version}</source>
      <translation>แก้ตัวชี้วัดของโรงเรียน รุ่น {version}</translation>
    </message>
    <message>
      <source>Change the kinds of activity</source>
      <translation>แก้ชนิดกิจกรรม</translation>
    </message>
    <message>
      <source>Change the plan “{name}”</source>
      <translation>แก้แผน “{name}”</translation>
    </message>
    <message>
      <source>Change the ready patterns of {area}</source>
      <translation>แก้แบบสำเร็จด้าน{area}</translation>
    </message>
    <message>
      <source>Change the rules of behaviour points</source>
      <translation>แก้ระเบียบคะแนนความประพฤติ</translation>
    </message>
    <message>
      <source>Change the screening form, version {version}</source>
      <translation>แก้ไขแบบคัดกรอง เป็นรุ่น {version}</translation>
    </message>
    <message>
      <source>Children of the activity {activity}</source>
      <translation>เพิ่มนักเรียนในกิจกรรม {activity}</translation>
    </message>
    <message>
      <source>Choose the norms of {instrument}</source>
      <translation>เลือกเกณฑ์ของ {instrument}</translation>
    </message>
    <message>
      <source>Choose the second place for backups</source>
      <translation>เลือกที่สำรองแห่งที่สอง</translation>
    </message>
    <message>
      <source>Close a care case of {name}</source>
      <translation>ปิดกรณีช่วยเหลือของ {name}</translation>
    </message>
    <message>
      <source>Close an urgent case</source>
      <translation>ปิดเรื่องเร่งด่วน</translation>
    </message>
    <message>
      <source>Close cases of the plan “{name}”</source>
      <translation>ปิดกรณีในแผน “{name}”</translation>
    </message>
    <message>
      <source>Close the account {name}</source>
      <translation>ปิดบัญชี {name}</translation>
    </message>
    <message>
      <source>Confirm the screening of {name}, round {round}</source>
      <translation>ยืนยันผลคัดกรอง {name} รอบที่ {round}</translation>
    </message>
    <message>
      <source>Development plan of {name}: {strength}</source>
      <translation>แผนพัฒนารายบุคคลของ {name}: {strength}</translation>
    </message>
    <message>
      <source>Edit staff: {name}</source>
      <translation>แก้ไขบุคลากร: {name}</translation>
    </message>
    <message>
      <source>Edit the record of {name}</source>
      <translation>แก้ไขข้อมูล {name}</translation>
    </message>
    <message>
      <source>Edit the school's facts</source>
      <translation>แก้ไขข้อมูลโรงเรียน</translation>
    </message>
    <message>
      <source>End a care case of {name} without closing it</source>
      <translation>ยุติกรณีช่วยเหลือของ {name} โดยไม่ปิด</translation>
    </message>
    <message>
      <source>Finish the case study of {name}</source>
      <translation>ทำรายงานการศึกษารายกรณีของ {name} เสร็จ</translation>
    </message>
    <message>
      <source>Finish the home visit of {name}, round {round}</source>
      <translation>เยี่ยมบ้าน {name} ครั้งที่ {round} เสร็จแล้ว</translation>
    </message>
    <message>
      <source>Finish the minutes of case conference {number}</source>
      <translation>ทำรายงานประชุมปรึกษารายกรณี ครั้งที่ {number} เสร็จ</translation>
    </message>
    <message>
      <source>Finish the parents' meeting of {class_name}, term {term}</source>
      <translation>ปิดการประชุมผู้ปกครอง {class_name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Follow up a care case of {name}</source>
      <translation>ติดตามกรณีช่วยเหลือของ {name}</translation>
    </message>
    <message>
      <source>Follow up the plan “{name}”</source>
      <translation>ติดตามแผน “{name}”</translation>
    </message>
    <message>
      <source>Give the screening of {name} back</source>
      <translation>ส่งผลคัดกรองของ {name} กลับแก้ไข</translation>
    </message>
    <message>
      <source>Home visit of {name}, round {round}</source>
      <translation>บันทึกการเยี่ยมบ้าน {name} ครั้งที่ {round}</translation>
    </message>
    <message>
      <source>Homeroom of {class_name}, {day}</source>
      <translation>บันทึกโฮมรูม {class_name} วันที่ {day}</translation>
    </message>
    <message>
      <source>Homeroom of {class_name}: the month was seen ({count} lines)</source>
      <translation>ลงชื่อรับทราบโฮมรูมทั้งเดือนของ {class_name} ({count} รายการ)</translation>
    </message>
    <message>
      <source>How the numbers of letters begin</source>
      <translation>กำหนดเลขนำของหนังสือ</translation>
    </message>
    <message>
      <source>How {teacher} sees {name}</source>
      <translation>มุมมองของ {teacher} ต่อ {name}</translation>
    </message>
    <message>
      <source>Import answers of {instrument} from {file}: {added} sheets added, {changed} changed</source>
      <translation>นำเข้าคำตอบ {instrument} จาก {file}: เพิ่ม {added} ชุด เปลี่ยน {changed} ชุด</translation>
    </message>
    <message>
      <source>Import the marks {file}, term {term}/{year}: {added} added, {changed} changed</source>
      <translation>นำเข้าผลการเรียน {file} ภาคเรียนที่ {term}/{year}: เพิ่ม {added} เปลี่ยน {changed}</translation>
    </message>
    <message>
      <source>Import the roster {file} into {year}: {added} added, {changed} changed</source>
      <translation>นำเข้ารายชื่อจาก {file} ปีการศึกษา {year}: เพิ่ม {added} คน เปลี่ยน {changed} คน</translation>
    </message>
    <message>
      <source>Keep backups in one place only</source>
      <translation>สำรองไว้ที่เดียว</translation>
    </message>
    <message>
      <source>Keep the group {name}</source>
      <translation>บันทึกกลุ่ม {name}</translation>
    </message>
    <message>
      <source>Keep what is being written</source>
      <translation>เก็บร่างที่กำลังเขียน</translation>
    </message>
    <message>
      <source>Key {instrument} of {name}</source>
      <translation>กรอก {instrument} ของ {name}</translation>
    </message>
    <message>
      <source>Key {instrument} of {name} a second time</source>
      <translation>กรอกซ้ำ {instrument} ของ {name}</translation>
    </message>
    <message>
      <source>Lay before the principal: {what}</source>
      <translation>เสนอผู้อำนวยการ: {what}</translation>
    </message>
    <message>
      <source>Load the growth table: {source}</source>
      <translation>นำเข้าเกณฑ์การเจริญเติบโต: {source}</translation>
    </message>
    <message>
      <source>Load the wording of {instrument}</source>
      <translation>นำเข้าข้อคำถามของ {instrument}</translation>
    </message>
    <message>
      <source>Lock the screening of {class_name}, round {round}</source>
      <translation>ล็อกผลคัดกรองห้อง {class_name} รอบที่ {round}</translation>
    </message>
    <message>
      <source>Lock the window after {minutes} minutes</source>
      <translation>ตั้งให้ล็อกหน้าจอเมื่อไม่มีคนใช้ {minutes} นาที</translation>
    </message>
    <message>
      <source>Merge {other} into {name}</source>
      <translation>รวมระเบียน {other} เข้ากับ{name}</translation>
    </message>
    <message>
      <source>Move {name} to {class_name}</source>
      <translation>ย้าย {name} ไปห้อง {class_name}</translation>
    </message>
    <message>
      <source>Open a care case of {name}</source>
      <translation>เปิดกรณีช่วยเหลือของ {name}</translation>
    </message>
    <message>
      <source>Open the parents' meeting of {class_name}, term {term}, again</source>
      <translation>เปิดแก้ไขการประชุมผู้ปกครอง {class_name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Open the strategies of the year {year} again</source>
      <translation>เปิดแก้ไขยุทธศาสตร์ปีการศึกษา {year} อีกครั้ง</translation>
    </message>
    <message>
      <source>Parents' meeting of {class_name}, term {term}</source>
      <translation>การประชุมผู้ปกครอง {class_name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Parents' network of {class_name}: photo of {name}</source>
      <translation>เครือข่ายผู้ปกครอง {class_name}: ภาพถ่ายของ {name}</translation>
    </message>
    <message>
      <source>Parents' network of {class_name}: {name}</source>
      <translation>เครือข่ายผู้ปกครอง {class_name}: {name}</translation>
    </message>
    <message>
      <source>Parents' network of {class_name}: {name} leaves it</source>
      <translation>เครือข่ายผู้ปกครอง {class_name}: นำ {name} ออก</translation>
    </message>
    <message>
      <source>Photo of the activity {activity}</source>
      <translation>ภาพกิจกรรม {activity}</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>รูปถ่ายของ {name}</translation>
    </message>
    <message>
      <source>Picture of the home visit of {name}</source>
      <translation>ภาพเยี่ยมบ้านของ {name}</translation>
    </message>
    <message>
      <source>Picture of {class_name}</source>
      <translation>เพิ่มภาพกิจกรรมของ {class_name}</translation>
    </message>
    <message>
      <source>Promotion of {name}, term {term}</source>
      <translation>การส่งเสริม {name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Referral of {name}: {state}</source>
      <translation>การส่งต่อของ {name}: {state}</translation>
    </message>
    <message>
      <source>Remove the empty class {class_name}</source>
      <translation>ลบห้องว่าง {class_name}</translation>
    </message>
    <message>
      <source>Remove the group {name}</source>
      <translation>ลบกลุ่ม {name}</translation>
    </message>
    <message>
      <source>Remove the wording of {instrument}</source>
      <translation>ลบข้อคำถามของ {instrument}</translation>
    </message>
    <message>
      <source>Return to be mended: {what}</source>
      <translation>ส่งกลับให้แก้ไข: {what}</translation>
    </message>
    <message>
      <source>Say who the account {name} belongs to</source>
      <translation>ระบุเจ้าของบัญชี {name}</translation>
    </message>
    <message>
      <source>Screen {name}, round {round}</source>
      <translation>คัดกรอง {name} รอบที่ {round}</translation>
    </message>
    <message>
      <source>Seal the restricted notes anew</source>
      <translation>ผนึกบันทึกที่ปกปิดใหม่</translation>
    </message>
    <message>
      <source>Set the advisers of {class_name}</source>
      <translation>กำหนดครูที่ปรึกษา {class_name}</translation>
    </message>
    <message>
      <source>Set the roles of the account {name}</source>
      <translation>กำหนดบทบาทของบัญชี {name}</translation>
    </message>
    <message>
      <source>Set the status of {name} to {status}</source>
      <translation>เปลี่ยนสถานะของ {name} เป็น {status}</translation>
    </message>
    <message>
      <source>Set up the school</source>
      <translation>ตั้งค่าโรงเรียนครั้งแรก</translation>
    </message>
    <message>
      <source>Sign the promotion of {name}, term {term}</source>
      <translation>ลงชื่อการส่งเสริม {name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Take a child out of case conference {number}</source>
      <translation>เอานักเรียนออกจากประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Take a photo out of the activity {activity}</source>
      <translation>นำภาพออกจากกิจกรรม {activity}</translation>
    </message>
    <message>
      <source>Take a picture of {class_name} out</source>
      <translation>นำภาพกิจกรรมของ {class_name} ออก</translation>
    </message>
    <message>
      <source>Take a picture out of the home visit of {name}</source>
      <translation>นำภาพเยี่ยมบ้านของ {name} ออก</translation>
    </message>
    <message>
      <source>Take children out of the activity {activity}</source>
      <translation>นำนักเรียนออกจากกิจกรรม {activity}</translation>
    </message>
    <message>
      <source>Take out a development plan of {name}</source>
      <translation>ลบแผนพัฒนารายบุคคลของ {name}</translation>
    </message>
    <message>
      <source>Take out a talk with {name}, term {term}</source>
      <translation>ลบบันทึกการพูดคุยกับ {name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Take out behaviour points of {name}: {points}</source>
      <translation>เอาคะแนนความประพฤติของ {name} ออก: {points}</translation>
    </message>
    <message>
      <source>Take out the activity {activity}</source>
      <translation>ลบกิจกรรม {activity}</translation>
    </message>
    <message>
      <source>Take the agency {name} off the list</source>
      <translation>เอาหน่วยงาน {name} ออกจากรายชื่อ</translation>
    </message>
    <message>
      <source>Take the growth table out</source>
      <translation>เลิกใช้เกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
      <source>Take the homeroom line of {class_name}, {day} out</source>
      <translation>นำบันทึกโฮมรูม {class_name} วันที่ {day} ออก</translation>
    </message>
    <message>
      <source>Take the photo of {name} out</source>
      <translation>นำรูปถ่ายของ {name} ออก</translation>
    </message>
    <message>
      <source>Take “{caption}” out of the record of {name}</source>
      <translation>นำ “{caption}” ออกจากระเบียนของ{name}</translation>
    </message>
    <message>
      <source>Talk with {name}, term {term}</source>
      <translation>พูดคุยกับ {name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Things done for the plan “{name}”</source>
      <translation>บันทึกสิ่งที่ทำแล้วของแผน “{name}”</translation>
    </message>
    <message>
      <source>Use a picture of the garuda on letters</source>
      <translation>ใช้ภาพครุฑในหนังสือราชการ</translation>
    </message>
    <message>
      <source>Use no picture of the garuda on letters</source>
      <translation>ไม่ใช้ภาพครุฑในหนังสือราชการ</translation>
    </message>
    <message>
      <source>Use the school's own cut-offs of {instrument} no longer</source>
      <translation>เลิกใช้เกณฑ์ของโรงเรียนสำหรับ {instrument}</translation>
    </message>
    <message>
      <source>Use the shipped indicators again</source>
      <translation>กลับไปใช้ตัวชี้วัดที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped kinds of activity again</source>
      <translation>กลับไปใช้ชนิดกิจกรรมที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped ready patterns of {area} again</source>
      <translation>กลับไปใช้แบบสำเร็จที่มากับโปรแกรม ด้าน{area}</translation>
    </message>
    <message>
      <source>Use the shipped rules of behaviour points again</source>
      <translation>กลับไปใช้ระเบียบคะแนนความประพฤติที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>Use the shipped screening form again</source>
      <translation>กลับไปใช้แบบคัดกรองที่มากับโปรแกรม</translation>
    </message>
    <message>
      <source>White classroom of {class_name}</source>
      <translation>ห้องเรียนสีขาว {class_name}</translation>
    </message>
    <message>
      <source>Who came to the activity {activity}, and how it went</source>
      <translation>ผู้เข้าร่วมและผลของกิจกรรม {activity}</translation>
    </message>
    <message>
      <source>Who came to the parents' meeting of {class_name}, term {term}</source>
      <translation>ผู้มาประชุมผู้ปกครอง {class_name} ภาคเรียนที่ {term}</translation>
    </message>
    <message>
      <source>Write a chapter of the case study of {name}: {chapter}</source>
      <translation>เขียนการศึกษารายกรณีของ {name}: {chapter}</translation>
    </message>
    <message>
      <source>Write down a child protection report</source>
      <translation>บันทึกการแจ้งเหตุคุ้มครองเด็ก</translation>
    </message>
    <message>
      <source>Write down a resolution of case conference {number}</source>
      <translation>บันทึกมติประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Write down a word about the referral of {name}</source>
      <translation>บันทึกความคืบหน้าการส่งต่อของ {name}</translation>
    </message>
    <message>
      <source>Write down counselling session no. {number}</source>
      <translation>บันทึกการให้คำปรึกษา ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Write down the agency {name}</source>
      <translation>บันทึกหน่วยงาน {name}</translation>
    </message>
    <message>
      <source>Write down what was done in an urgent case</source>
      <translation>บันทึกสิ่งที่ทำในเรื่องเร่งด่วน</translation>
    </message>
    <message>
      <source>Write the minutes of case conference {number}</source>
      <translation>เขียนรายงานประชุมปรึกษารายกรณี ครั้งที่ {number}</translation>
    </message>
    <message>
      <source>Write the referral of {name}</source>
      <translation>เขียนการส่งต่อของ {name}</translation>
    </message>
    <message>
      <source>Write the school's own cut-offs of {instrument}</source>
      <translation>กำหนดเกณฑ์ของโรงเรียนสำหรับ {instrument}</translation>
    </message>
    <message>
      <source>{name} lives in the household of {other}</source>
      <translation>ให้{name}อยู่ครัวเรือนเดียวกับ{other}</translation>
    </message>
    <message>
      <source>{stage}: sign</source>
      <translation>ลงนาม{stage}</translation>
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
      <translation>ย้อนกลับ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>ยกเลิก</translation>
    </message>
    <message>
      <source>Finish later</source>
      <translation>ทำต่อภายหลัง</translation>
    </message>
    <message>
      <source>Going back keeps everything you have filled in</source>
      <translation>ย้อนกลับได้ ข้อมูลที่กรอกยังอยู่ครบ</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>No wording of {name} is loaded. Nothing was removed.</source>
      <translation>ยังไม่ได้นำเข้าข้อคำถามของ {name} จึงไม่มีอะไรถูกลบ</translation>
    </message>
    <message>
      <source>Of {name} only scores or a result are noted, so no wording is shown for it.</source>
      <translation>{name} บันทึกเฉพาะคะแนนหรือผล จึงไม่มีการแสดงข้อคำถาม</translation>
    </message>
    <message>
      <source>This file does not say that the school may use the wording of {name}. Nothing was loaded. Ask the owner of the rights, then write granted = true and who allowed it.</source>
      <translation>ไฟล์นี้ไม่ได้ระบุว่าโรงเรียนได้รับอนุญาตให้ใช้ข้อคำถามของ{name} จึงยังไม่ได้นำเข้า ให้ขออนุญาตเจ้าของลิขสิทธิ์ก่อน แล้วเขียน granted = true พร้อมชื่อผู้อนุญาต</translation>
    </message>
    <message>
      <source>{file} cannot be read. Nothing was loaded. Choose another file.</source>
      <translation>อ่านไฟล์ {file} ไม่ได้ ยังไม่ได้นำเข้าสิ่งใด โปรดเลือกไฟล์อื่น</translation>
    </message>
  </context>
  <context>
    <name>Workplace</name>
    <message>
      <source>Abroad</source>
      <translation>ต่างประเทศ</translation>
    </message>
    <message>
      <source>In another province</source>
      <translation>ต่างจังหวัด</translation>
    </message>
    <message>
      <source>In the same district</source>
      <translation>อำเภอเดียวกัน</translation>
    </message>
    <message>
      <source>In the same province</source>
      <translation>จังหวัดเดียวกัน</translation>
    </message>
  </context>
  <context>
    <name>Year</name>
    <message>
      <source>Academic year</source>
      <translation>ปีการศึกษา</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>วันสิ้นสุด</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>วันเริ่ม</translation>
    </message>
  </context>
</TS>
