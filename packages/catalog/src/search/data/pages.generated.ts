// Made by packages/catalog/scripts/build-search.ts, do not edit.
// Source: the catalog's own data and packages/catalog/scripts/search.
export const pages = `
0	1w q 2 c 57 1y 6 1 1 1 c 1m g a 53 14 2 1
2	1w q 2 c 7b 1 1 1 7r 14 2 1
3	87 1y 9 c 1m g a
about	2u 1 h 2 b6 1s 1v
abov	dj 8 a 8
accept	g6
access	7o 20 1 21 3y l u x s
account	y v
action	6 5p 6t 6v,62
activ	5w 1 1 2 1 2 1 1 5 3 1 1 1 1 4 6t 4 1 6o 8 6 1 3 2e 1 1,6 5t 3 4 1 1 1 2 1 d7 d
ad	iu 16
add	gd 36 6 7 2 1 2 1 2 1 1 1 2 2 3 t b k 3 3 3 3 8 2 1 5 3 3 3 5 3 3 4 3 4 3 3 5 4 3 3 2 6 4 2 4 3 2 3 4 3 4 3 4 3 3 f 5 4 j 2 4 1 5,jx 3 3 5 2 2 1 m 1 8 4o 3
addition	6c 3 7 1 2t a 18 2k,gx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
address	5l bf 1z 1r 2g 1
adjust	gz
admin	h3 4s
administr	h3
agreement	d5,g2
ai	1
allow	fl,fz
an	r 2n 1 1 2h i 4d j 2 1 34 1h f j 2m u 8 1 h 1 1 2 4 2
analit	,ky 1 1
analityc	,kx 1 1 1
analyt	df 1 1 x,gm 1 1
ani	4t
anoth	kl
answer	lj
api	0 w z 2j 2f l 1b 26 49 h 3 1 3 32 1 2 5 2 b 1n,1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3f 1 1 1 2 2f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
app	r dd 15 2m 1 3 r 3r 1 1 1 1,3c 2 2j 1 e a 8i r 2 1 2 6 7 21 1 1 1 1 1 1 1 1 1 1 1
applic	6 1 35 1 1 1 2 4 2 1 29 1 o 85 2 1 1 1 1 1 1 a m 2 1 1 1 3 2 9 k 8 12 6 1 1 2 1 2 1 7 4 9
arbitrari	l7
area	63 aa,di 2b
as	gx i 2g,ju
ask	gc
associ	3o
attach	2c 4 1 p 4e dr 1 1,28 1 1 1 2 1 1
attribut	8q
auth	i5 4 10 2 1,it
author	2z 1 f9 1 j 5 c 1
auto	em 1,j9
autocomplet	ds 2,dt
autofil	ds 1 1
autom	7 2 2g 12 1 1 a2 f 18 44 1
automat	j9
auxiliari	,3u 1 1 1
avail	br 31
b	4
b24	gs 2 1 1
b24gosdk	,gs
b24jssdk	,gt 1
b24phpsdk	,gv
b24pysdk	,gw
b2e	qs 1 1
back	,ps
background	fa 68 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,er 1 1 1 1 1 1 1 1 1 1 1 1
backlog	bz
badg	60
balanc	1q
bank	5m 86 9g 1 1
base	9d c m 1 1 1 95 s,5w 3v 38
basket	,ar 1 g 9z
batch	hp
bb	2j
be	fz 6
befor	lz 4n
behalf	kd
between	km,kl
bi	dh 32
biconnector	,2 1 1 1
bind	18 4r j 4q 5 35 2f t,bn 8p
bitrix	,fk
bitrix24	0 1 34 56 6 8 32 3f 1 e 8 e 2 2 1 3 2 1 1 1 2 1 1 2 a 1 1c 1 d 2 1 1 1 3 t 1b 5 8
bizproc	,6 1 1 1 1 j9 1 1 1 1
block	28 1 1 1 1 1 1 1 3p 8 3 7 1 25 2 3 2 2 1 1 1 7 6 f,8q 1 2 2 1 2 2 5 1 1
blogcom	,a2
bodi	,63
book	b 1 1 1 1 f ls 1 1 1 1 1 1 2 1 1,g 1 1 1 1 1 1 1 1 m5 3s
bot	21 1 r,1v 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 5i b8 1 1 62 1 1 1 1 1
bottom	67 4
box	it
broadcast	g4 n
browser	j7
builder	2g e3
built	cv
busi	f4,at
button	dg 3 3 1 1 7 f 18 60 1 1 1 1 1 2 1 2 1 1 1 2 1
bx24	db 17 1 1 1 2c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1 2 2 1 2 1 1 1 1 1 1 1 1 1 2 1 1 1 1,hg 1 1 1 5 2 3 b 6
c	ib
calcul	b1
calendar	p 1 1 1 1 cj 6k 31 1 1 1 1 1,u
call	2z 1 y 7r 12 1 2 1k 1 4 5 1 2 1 1 1 1 1 1 1 1 1 1 1 2g 1 1 3 2 1 1 1 1 8 y 3 2g 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,em 1 12 39 2 1 2 6p 1 1f 1 1
callback	ih 3
can	g5
cancel	b2 ai
cannot	fz
card	40 6 a f 3w 3t z 9 1 1 h 1 1 2 a 2 1 1 1 1 1 1 1 1 1 1 1 d 52 11 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,em 1 1 5w
cart	ar 1 g
case	6t 13 85 4d
cash	au ae
cashbox	,au ae
catalog	v 1 2 3 1 1 2 2 2 2 1 3 3 4 2 1 2 3 38 93 7x 1 1 1 1 1 1 1 1 1 1 1 1 1 1,x 2 1 4 2 2 2 3 1 2 1 2 1 1 2 3 2 1 hv 1
categori	nu,53 1r d3
center	dd 1j 1o
chang	1v ao 1 29 3 1 2f 1n p s 18 c 1 4r 1,kf
channel	8f 1 1 1 1 1 1 1 1 1 b3 1 1c 1 1
chat	20 1 2 i 6 1 1 8 1 1 1 1 6 1 3 2 1 1 1 4z 5l 3d 3n,1v 1 1 1 1 3 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 4 1 1 1 1 1 1 6 1 1 1 1 3 1 2 52 b8 1 1 62 1 1 1 1 1
chatbot	1w q 2 2 4 2 3 1 5i b8 1
check	h3 1
checklist	c5 g,ga
choic	,k4
click	62 fg 1 1 1 1 1 2 1 2 1 1 1 1 1 1
client	b a cz a 17 1 43 r h
close	em 1 4 27 4n e
cloud	ir,is 1 1 1 1 1
code	2j d3 3o
collec	2c bo,28 1 1 1 2 1 1 7w
color	9i
command	24 q bp 6 d,2z 1 mz
comment	6j 1 3i e 1q 1 7r 1e 6 40 1 1 1i 1 1
commerc	av
common	l1 5,3l 1 1 1 1 1 cl 66 1 1 1 1 4m
commun	7h a3 1y,4y
compani	3z 1 1 1 1 1 1 1g 4 1 2 1 1n cj 1 4 d 2u 1 1 1 1 1 1
complet	if w 2b
completion	i7
complex	7t
compon	f5
condition	g6 1 2
configur	60 1 2 1 1 5 bl 1 2 1 n i 14,62 4 1 1 1 2 1 p
confirm	bp at
connec	cx,fz
connect	l3 5,lb
connector	2 8d 1 5q 6y 4w 1 1 1 1 1 1
consent	,d5
constructor	,2g
contact	3z 6 1 1 1 1 1 5 j i 7x 27 10 3h 1 i f 2j 1 1 1 1 1 1,jw
content	63 1 8 3 7 1 9o o
context	21 19 a4 c 6 8 4 d 2n 8 w,3d
contextu	3d
contractor	,k3 o
convers	l5
cost	b1
countdown	8w
cr	ip
creat	3e 1 1 2h 56 5g 30 7 1 1 5 6 7 1 1 5 1 1 1 g 4 1 7 1
crest	,ib 1
crm	10 2s 1 2 7 6 4 1 1 4 a 2 3 4 3 e 3 1 2 1 2 1 1 1 2 2 1 2 c 1 2 1 1 2 1 7 1 2 2 1 1 2 1 1 2 2 1 1 4 16 4v 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 2q 1 1f 1s 1 9 4 5 2 a 2 4 1 1 5 4 4 1u 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,3r 3 2 1 1 1 1 1 2 1 1 1 1 2 1 1 4 1 1 2 1 1 1 1 1 1 1 1 2 2 1 2 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 2 1 3 3 5 2 3 2 1 1 1 1 1 1 1 1 1 1 3 4 3 1 1 1 1 1 3 2 4 4 2 4 1 1 1p 4g 58 16 1 1 1 1 1 1 1 2 1 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 2 2 1 1 4 1 1 1 57
currenc	4b 1 1 jc 1 1
current	ek 2h 1b
custom	18 l 2b 5 1 b 1 d 1 j 1 9 o g b 1 2 1 1 1v 1 n 2t j 24 3i b j 1 6 d 2 8 1 1 6,40 6 a f i dg 62 1 1 1 1 4
customiz	5q
dai	cg
data	w 2s q 2k g g 8 1 1 1 1 2p 7a v d 11 a 9 1,d a 78
dataset	3
date	7r bt 13,kf
deal	4f 1 1 1 1 1 1 1 h w dk l 3 b 5 2 3 7 2t 1 1 1 1 1 1 1 1 1 1 1
defin	,4l 1 2m 1 1 gq 1 1 1
delet	8c c4 1n 3 3 3 3 8 3 5 3 3 3 5 3 3 4 3 4 3 3 5 4 3 3 2 6 6 4 3 2 3 4 3 4 3 4 3 3 d 2 2 1 2 4 2 2 2 2 1 4 6 2 5 2,pu 3
deletion	iq
delimit	28
deliveri	6v 9 3s 1 1 1 1 1 1 1 1 h 9o
demo	,98 1 1
depart	33 4e 1 1,7f 1
depend	k7
deprec	2w 3 i e 19 5b a 1j 1 5f
descrip	8r
design	dv f w c
detail	5l 1 2 1 1 2 1 18 6h 1 1 1 1 6 1 1 1m 7s 1 1,g8 3m
develop	ft g 4 1 d 1m 15,fl
dialog	8o 9c 1 1 1 1 7w 1,l5
dialogu	,i0 1 1 1 1
dialpad	ln
dimen	h2
direc	53
disabl	em 2t
discount	kc
disk	7o,7k 1 1 1 2 1
dismiss	jl
document	0 x 2 u 2u 1 1 2 30 1 1 1 1 1 1 2 1 1 2b 3b 23 c 49 3t 1 1 2m 2,y 3s 38
documentcontractor	,10
documentgener	dn
doe	,fz
dom	h4 6
domain	h0,at
domen	,iz
drive	7l 1 1 2
dropdown	6b 7b 1 4 i
dto	,6c
duplic	4s 1 g3
dure	iz
dynam	de 4 1 2 1 4 ah 1 1
e	a5 2 o x 1 1 8j
edit	9b b6 1 1 1 4,kf 1 5 1 1
elaps	,ca
element	6w 31 m 38,x jw
email	kg g,kd
emb	r iw 6 1 1
embed	5y 1f 1z 1 4k 5 11,5x 3e 3
emoji	e0
employe	7f 80 46 s
enabl	en
encod	j0
end	,r8
entiti	5z j l 6h 1 4g 2t u d 4f 2 2 7,1w 35 31 1 1 1 1
entri	n ma 1 1
enum	bf c1 7 f i 6 j 7 a,11 c 2h 1
enumer	11 2t 1
epic	c0
error	fm d 3b
estim	5g 1 1 1 1
event	c 3 1 2 4 3 1 2 c 2 4 7 6 a 1 7 1 l 4 2 o 1 f 2 4 2 2 1 5 2 2 2 2 7 3 7 2 2 3 4 1 1 1 3 q 6 1 c 1 2 1 a 1 w 1 1 2 4 1 1 3 1 1i 1 10 1 n 3 b 5 f 3 1 1 1n 7 c 1 1v i b 2 g 18 g 1m 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,8a
everi	fa
exampl	65 h 94,7r 1 1 1 1 1 d8 4
execu	el 2n
execut	j1
expos	nx h
exten	fj
extend	8r w
extern	g6 5a,d a p5 1
extra	,12 9w
faq	gc
featur	di 4s t,1e
feed	a2 1 1 g4 1 1
feedback	fn
field	1t 3 w 15 6 1 5 1 b 1 7 6 1 1 i 1 6 3 d w 6 1 2 1 24 3 7 1 2 5 j 1v 1 9 3 2 h t 1b 1h 2v 7 d 2 d 2r 1 1 1 4 1 1 1 c 1 1 1 f 1 1 1 3 1 1 1 g 1 1 1 4 1 1 1 7 1 1 1
file	1z 8 2 v 4g 1 5 m 1 1 k 1f 6s 30 17 1 1
filter	jk 19
find	4s g4 9
finish	i7 7t o,if
first	fp 2j,fo 2 1
fit	gz
fix	fz
flow	ce 3o
folder	7m
follow	cr 1
footer	,67
forc	i9
form	71 20 5 4e 1 6e 1 1 1 3 1 c 1 1,40 6 a f fm
format	1x 8 e o 47 8x
frame	gz 3 a
free	g5
frequent	gc
function	gx b 1 6,gy 1 1 1 1 1 1 1 1 1 3 1 1 1 1 2 1 1 1 1 1 1 1 1 h 1 1 1 1 1
funnel	6u 6u 69,ks
galleri	8t
gener	3m 13 32 1 1 1 1 1 1 2 1 1 5m ah 1 1,4n 1 2 1 37 b3 1a 6 1 1
get	3o aw 1 3 4 28 1 1 6 1 m 2 8 2n,kp 1 1 2 1 1 1
go	gs
grid	2a,r
gridview	dc
group	18 a4 l 2c 17 2 1 bc 1 1 1 1 1,bv 1 2 1 1 1 1 1 1
guid	5u
guidelin	ga
handl	cu 5e
handler	3g 4u 1 2o 3j s 1n d 5 b 2
hang	,lp
hangup	lp
hcm	qu,bt
head	he
header	68 2x 4b
helper	3w
histori	hl
hold	eu 6w
host	ir 4
how	r 28 1 2x 2e 1 1 1 v 6b 4 1 1 9 e 1 2n 1 b 6 1 1 2 1 1 1 1 1 1 1 1 2 1 5 5 2 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 1 1 3 1 1 2 1 1 2 1 1 1 2,hp 1 1 1 1 15 1 1 3 t 3 1 1 1 2 1 1 1 2 f 7
hr	bs 1
html	,0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
huge	,jd
icon	3f 2u f
iconnector	4
identifi	h1
ifram	3g,gt
im	1x bz 2 1 1 1 3j 1 1 1 8d 1 1 1 1 1 1,1y 1 1 bx c2
imag	1c z 5h
imbot	1v a i,21 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 n9 1 1 1 1
imconnector	,8f 1 hk 1 1 1 1 1 1
immobil	e4
imopenlin	,8f 1 1 1 1 1 1 1 1 1 hc 1 1 1 1 1 1 6 1 1 a 1
import	6y
incom	fw 3k
index	,1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 4 1 1 2 1 1 2 1 5 5 1 3 1 3 1 1 2 1 1 1 1 1 3 1 1 1 1 3 3 3 3 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 c 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 1 1 1 2 2 1 1 1 1 1 2 1 1 3 1 1 1 1 1 1 1 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 3 2 5 3 6 4 1 2 2 3 1 1 1 1 1 3 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 2 2 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 f 4 4 5 5 9 9 1 b 1 5 4 1 1 4 a 3 9 4 7 9 5 2 1 1 k 8 5 1 5 5 6 1 2 1 2 3 8 4 7 2 2 2 3 3 8 3 1 3 l a 7 2 4 1 1 3 4 5 1
industri	ip
info	el,ky
inform	3q au
init	i6,r9
initi	i6 4 3h
input	e1 2s
instal	gs 2 2 1b 1 6 1 1 1 1 1 1 1 2 1 1 3s,im
integr	9b 2i 3b q 7 j 4w,ft 2 1 1 1 1 1
intellig	6s e5 1 1 1
interac	eq 23,ei 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 6f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
interact	8u ac,8t 2 1 a9 2 1
interfac	2l 4s 75 1 1 8 5 10 1 1i a 2
intern	hk
into	5y 10 cw 1
introduc	,99
inventori	x 1 s 2 1
invoic	55 2 1t cj 4r 1 1 1 1 1 1 1 1 1 1 1,56
is	g8 v 1 1x
isol	it
it	kb
item	5c 1u 1 x 1 19 1u 11 15 1 2 5 1 3 1 5 2 5 5 1 5 10 1 1 3 4b s 7 e 1n 1 1 1b 1 1,6b q 3i 8 i 8 o 1 1 3 es 1 1
javascript	h5
join	,pv
journal	6p
js	ek 2a 10 5,gx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 1 1 1 1 1 1
kanban	c2 g
kei	i9
keyboard	2k p
kill	,jk 1
kit	f4 2 1,f5 3
knowledg	9d y 1 1 1
land	9b 3,8q 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
lang	h1,19 ac
languag	h1
larg	jd
launch	i8
layout	,6a 2 3 7 1
lead	4v 1 1 1 1 1 ej c a 1 1 2 a h 3m 1 1 1 1 1 1g
left	e3
librari	hu c
limit	fs 3n
line	cw 8b 4v a 1 1,jr
link	d a 1q 22 j i 9 1e 46 e 3m 5q 5v,bt
list	1d 2l 5z 1 1 1 1 3p 1 h 1 j 4b n z 2 3 1 1z 1 1,kq 2 1 3
live	q8 1 1
load	gv a 16
local	4d 4k d 2b 49 1 2 1 2 1 2f 2,ft 3 3 2i
locat	9c
log	1v 4t 1 1 1h,a2 1 1 g4 1 1
logic	f4
logmessag	,6o 1 1
logo	,6q
logotyp	6q
made	gh
mail	a5 2 1 1 a4,a6
mailbox	a6
mailservic	,a9
main	51 12 80
make	fp 63,kk
manag	x 33 6 a f 37 1y 15 1r 1 1 24 4u,4y
manifest	8y
map	93
market	g3 4 2 2 1 3 8 1 2 1t 2,g2 2 1 1 2 2 3 1 2 1 1 1 1 1 1 3 1v 2
markup	12
mass	g3 2g 2 z,ik 2
master	,ii 3 1
measur	14 1 h 3n gt 1 1 2o 1 1,58
mechan	e2
meetup	g4 n
member	qt,7i 4f
menu	3a 31 2t a 40 1 2 5 1 3 1 5 7 1 4 1 5 10 1 1 3
messag	2e 3 1 f 1 8 1 1 5e 1g 8 3m c7 1 1 7 1 1,28 1 1 1 1 1 2 1 3 1 p 1 6x fp 1 1
messageservic	,aa at
messeng	dx 1 2v o 1 1 3
meter	lw
method	1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 2 1 1 2 1 2 3 1 1 2 1 1 1 1 1 3 2 1 1 2 1 1 1 1 1 2 1 1 1 1 2 1 1 1 2 1 4 1 1 2 1 1 2 1 b 3 1 4 3 3 3 1 1 1 1 1 1 3 3 6 1 1 1 2 1 2 1 1 1 1 1 2 1 1 1 1 2 2 1 1 2 2 2 1 2 1 2 2 2 2 1 1 1 1 1 1 1 2 1 2 2 2 1 2 2 2 4 1 2 2 1 1 2 1 1 1 1 1 1 1 1 3 1 1 d 1 1 1 1 2 1 2 1 1 1 1 1 2 1 3 1 1 1 2 1 1 1 1 1 2 2 3 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 8 1 1 1 2 1 1 1 1 3 7 9 4 1 2 2 3 1 1 1 1 1 3 2 2 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 2 1 1 1 1 1 1 1 1 1 2 1 1 1 4 1 1 1 1 1 2 2 1 1 3 1 2 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1f m 24 8 3 2 6 5 q 8 1 3 2 4 36,hp 1 2
microphon	ev
migrat	2n
mobil	e4
mode	k7
model	9n 2 6j
moder	ga
modifi	7r
modul	iw
monet	,g5 1 1 1
move	kl 1 38
ms	ip
multifield	,3x
multipl	3x e6
mute	ev 6y
my	ci
name	19 6i d2
navig	95 4t 3i
network	d1 5r 10
networkrang	,d1
new	a2 1 1 2g 56 27 a 1a
next	lu
no	,fx
node	90,7h 1 1
not	,fz
note	6r,ab 1 1 1
notif	3b
notifi	i7 3o
number	4q 38 9k 5 2l 8
numer	,4q 38
o	i5 14 2 1
oauth	,j9 1 1 1
object	d a 9 10 20 i n o 16 7 3 2 6 2h 11 9h 9 k,7a a cc 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 2 1 1
obtain	jc
offer	,1j
offic	d1
offlin	89 i2
old	57,53 2 7
on	l 66 3b 2m 1o i g 1c 28 2 n o 4 2 8 1h 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,ir 1 1 2 2 3w 2z 1 1 1 1 1 1 1 19 1 1
onboard	gg
onbookingupd	mt
onexternalcallbackstart	ps
onexternalcallstart	pt
onimbotdelet	pu
onimbotjoinchat	pv
onimbotmessageadd	pw
onimbotmessagedelet	px
onimbotmessageupd	py
onimcommandadd	pz
onli	im
onlin	f ac 1 1 1 3 2 1 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9m
onvoximplantcallend	r8
onvoximplantcallinit	r9
onvoximplantcallstart	ra
open	21 6e 1 1 1 1 1 1 1 1 1 6l q 17 1 a 4 1 25 1 1c 1 1 56 1 1
openlin	,8i 1 1 1 1 1 1 cg 1 1 56 1 1 a 1
oper	3j 54 2h 3r
option	3o 7r 6g 1 1 1 g,hz
or	gk 2z o 9
order	73 3z 5 6 1 1 1 5 2 1 9j 58 1 6 1
outdat	by,z 1r 1 1 1 1 1 1 1 1 1 d 1 1 1 1 1 e 17 1 1 1 1 1 1 1 1 1 1 1 1 1 50 1 1 1 1 1 1 1 1 2 6v 1 1 1 1 6m 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 r 1 1 1 1 1 y 1 1
outgo	fw
overdu	jq
overview	1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 4 1 1 2 1 1 2 1 b 3 1 3 1 1 2 3 1 4 1 1 1 1 3 3 7 1 1 1 1 1 2 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 2 1 1 2 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 c 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 3 1 1 1 1 1 1 1 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 1 1 1 1 1 1 4 2 5 3 6 4 1 2 2 3 1 1 1 1 1 3 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 f 8 a 9 9 1 b 1 5 4 1 1 4 m 1d e 5 5 6 6 3 n 2 16
own	kh
page	9e 2 1 1 1 1 1 1 4k 14 1c p 3,er 1 1 1 1 1 1 1 1 1 1 1 1 4s 1n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
pai	,ao 1
paid	,kn
panel	ed
paramet	1e 60 ad 1w
parent	1l fs
part	67
particip	32 4g 4f 4a
partner	g4 m
partnership	,gq
pass	21 ix
path	h7
payer	at i
payment	74 1 1 3i 1 j 1 1 4w 4h 1w 3y 1
pecular	,j3
peculiar	iz
perform	je,jd 2 1
permis	7o 42 6a,br
person	,at i
phone	hi 5 2t g
php	gv 1g,ic
pipelin	do 74
placement	di 7 g 2 9 2 1 1 1 q 2 4
plan	cg 7z
planner	ci,cg
platform	2p,bo
plu	g7
point	9b 4m
poll	da
popup	h6
post	q8 1 1
precision	,k8
premis	iu 2,ir 1 1 2 2
prepar	99,g9 1 1 1 1 1 1 1 1 1 1 1 1
preset	gl,5q 1
price	16 1 1 1 1 1 c 1 jj y 1 1 1 1 1
principl	f6,j1
procedur	gf
process	4s 24 e 11 2c 9a 1 c
product	x f 1 1 1 1 1 1 1 2 3q 1 2 1s 1 ch 1 n 1z 1 1 2i 1 1 1 1 1 1 1 1,1k 6 3k 3
productrow	,5c
profil	fd 1 1
project	bv 1 1 3k
promot	,gm 1 1
promotion	gn
properti	1d 1 2 6p 2n k 1 1 1 1 2 1 86 58 1 1 1k 1,1f
protocol	jb
provid	aa at,it
proxi	h8 1
public	g2,gf
publish	gc 3,g9 1 1 2 1 2 1 1 1 1 1
pull	j5 2 1
purchas	,g6
push	j5 2 1
put	eu
py	gw
qualiti	lw
question	gc
queue	jg
quick	2o ck 12
quot	p4 1 1 1 1 1 1,5g 1 1 1 1
rate	1u 3l,go
ratio	1m
reach	fz
reaction	62
readi	gh n 6 3s
readm	,0
recipi	a8
recommend	gg 2h h
record	m 59 c 1 a 6 1 1 1 3v 2g 32 n
recur	4j 1 jb 1 1 1 e 1 1 1
refer	5u 2v,1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5z 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
refresh	30 f9
region	7z
regist	au 3p 37 2 3g 1y
relat	,bd
relationship	45
reload	hb
remov	hs
renew	j9
repeat	k9
repli	jq
report	gj
request	aw 6 1 4m 20 1c
requir	gb 2h,gf 2 1 1 1 1
requisit	5n 4 83 65 2 3 57 1 1 1 1 1 1,5l 1 2 1 1 2 1 7z 1 9d 1 1 1 1
reschedul	kf
resiz	hc
resourc	g 1 1 1 9 2 y e1 6v 1 1 1 1 3t,k
rest	,,aq 88 1 1 1 1 1
result	97 3a
retriev	jd 1c 1 1 3 1
review	go
right	9n 1 4n,7o 21
robot	dv f 18,7 jg
role	80 1p
round	1n 1 ik 26 1 1
row	,77
rpa	ai,ag 1 2 1 1 1 1
rtc	eh k 1 1
rule	7 2 1e 1 11 21 38 5x f 18 44 1,me 1 1
s	ev 1i 54
safe	,8a
sale	6s 2 6u 31 38 10 1 1 1 a 5c 1,ar 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9j 1 1 56 1 1 1 1 1 6 1
same	km
sandbox	g9
save	kn 5t 2 2 3 4
scenario	6t 13 y 8 61 y 2n y s n 1 4 4 5
schedul	d3
scope	9v 1v 1 1g,bp
script	gi n,io
scroll	h2 b
scrum	bz 1 1 1 1 1
sdk	db 3h 2 1 1 1f 2,gt 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2
seal	,7s
search	3i 1b 4d 1 4d,kw
section	s b c a 10 25 h 1q 15 16 p 4 9 s b bj 1 1 1y 1 1,5a
secur	8a an
selec	i0 1 1 1
select	i0 1 1 1
selector	e0
self	ir 4
semant	ks 2
send	hp 2o,2z 1
server	fx 1 3c
serversid	,fx 1
servic	1k 8p n 1 1 1 1 6r 3i
session	qo 1,8o
set	1f 28 16 1j z 1 22 13 3p c b 1 1 1 1 20 d 4 i 1 1 3b 27 7 f e 4 6 j 7 a,3o eq 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 10
ship	aw m 1
shipment	b9 8 3 f6 1,bi 1
shop	ar 1
show	gm 1e 2 1
side	fx 1
sidebar	dz c
sign	qs 1 1,bs 1 1
signatur	bs 1 1
simpl	,jc
simplifi	jc
singl	i2
sip	cv 2
site	9c 2 d 1 3 64,9q 6r 26
size	gz 3 a
skip	lx
sku	,1l
slider	8v 8c
slot	k
sm	l3
smart	6w e 98 26 v e 1 c
smile	e0
solution	3r ci 2 1 1 2 6 1 22
sonet	fg 2 1 bc 1 1 1 1 1,bv 1 1 1 1 1 1 1 1 1
sourc	5 bi 1
spa	lb,jx 1 c
special	3j 5j k,91 2 1 1 1 1
specif	ip 6
specifi	hr
sprint	c3
stage	ak 1 1x 7f v 1 1
stamp	7s
start	2o ca a j 1r 1 8i o,ps 1 1h
state	es 5 73
static	g0
statu	cj 25 8 1u 7q 1q m 1,55 p 5r 1
status	55 5o s 1
step	,fo 1 1 1
stop	ez
storag	7p d 1 1 1 1
store	9f 9 13 1 1 1 3 2 1 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,1q 1 1
structur	w 3i 1w 16 3f 69 6,62 1 1 1 1 1 1 1 2 1
subject	qx 1 1
subscrip	g7 1
success	ga
superset	,gj
support	fk 3y a
system	3p 6z 1 14 6b 1d,i0 1 1 1 2 1 1 1 1 1
tab	dl r 3 11 4e
tabl	7t 3o,7u
tabular	7u
task	8 bw 2 1 1 1 1 1 1 1 2 1 1 2 1 1 1 1 1 1 1i 1 1 1 1 1 1 5d 1l 1 1 1 1 5m 1 1 1 1 1,al 1k 9 4
tax	kc
team	7h 1 1
technolog	,gq
telephoni	cq 3 2 1j 2 24 4w,cr 1 2 2 1 1 1h 2 bb 1 1f 1 1
templat	a 4h z 1 2a 17 1 1 j 1 2r 1 1 2i 3i 1o
term	gp
termin	jk 1
test	8b,6m
text	2j 5c 71,2e
textarea	e1,gt
that	jq
theme	9i
tile	dd
time	ca q 2 2
timecontrol	,d4
timelin	5v 1 m 2 1 2 4 3v 2s 5 6f 5k 1 1,5x 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 2 1 1 gd 1 1
timeman	,cz 1 1 1 1 1
timer	8w 62 1
titl	et 2l
todo	,6g
token	2z 1 g9 3
tool	8p 75
toolbar	dg 6 2 3 4 e 1 15 3 1
top	dm r
track	ca q 2 2,6s
trade	v 3 3 1 1 2 2 2 2 1 6 4 2 1 2 3,bn 1
transfer	lk 2 c
translat	19
trigger	3t
tunnel	do
tutori	6t e9,jj 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1
type	i 1 d a 1 1 1 35 1s b g c 4 1 1m v y 2 g 4 3x 59 1 1m 1 1 f 1 1 2u 1 1 1 1 1 1,4t 2h 3d
typic	6t 13 bq 1o 5
ui	eq 2 5 7 2 1 4g,2l bx 1 1 1 1 1 1 1 2 2 1 1 1 2 1 1 1 1 1 2 3 p 1 5k 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
unbind	hf d
uninstal	mk,iq
unit	14 1 h 3n
univers	5s o f 4 6 2s 1 1 1 1 5a,6u 2 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 7w 1 8x 1 1 1c 1 1 1 1 1 1
unregist	n7
up	cr 1 1q 2s 3z,lp
updat	2z 2 5b 9x 3v 3 3 3 3 5 6 1 4 3 3 3 5 3 4 3 4 3 7 1 4 3 3 6 2 4 2 4 3 5 3 1 3 4 3 4 3 3 4 e 5 4 l 1 4 2,mt 35
upload	8d d1
uri	f9
url	b1 1 1,f9
us	6t 13 7u b t 1 1g m 7 1a j 3 2,ic 2m 1
usag	gs 4
user	2f 15 4 2 d 8l a 7 1 1 12 14 1 1 i 1 i n u 1 4 1 5 4 15 3x 1 1 1 4 1 1 1 c 1 1 1 f 1 1 1 3 1 1 1 g 1 1 1 4 1 1 1 7 1 1 1 1g,32 1j 1 x 1 9 1f 1 1 2m 2t j 24 1c 3k 2
userfield	,1t 2a 1 5 1 p 1 29 5z a6 1 1 1 4 1 1 1 10 1 1 1
userfieldconfig	,7b 1 ic 1 1 1
v2	1v 2 8 i,1w 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2
v3	,aq 1m
valu	1d a1 4 86 1 3r 7 f i 6 j 7 a t 1,at
variant	,bf
variat	1c 2 2 3
vat	1u 3l
vendor	10 j3 o
version	7q 5h 5n 1 1
vertic	,gl 24
via	f9 2b 28 7 1 1 1 3 1
vibe	d9
video	hj
view	9t 1 3i z 1 1,r
visibl	ah
volatil	,4t
volum	jd
vote	da
voximpl	,cu 1 1 1 1 ea 1 1
wai	,jc
wait	mu 1 1
waitlist	l 1 1 1,mu 1 1
waitlistitem	,mu 1 1
warehous	1r
web	eh k 1 1 4w 1 1 1 3 1
webhook	b4 4s,b1 1 1
webrtc	,eh m
websit	9f 7 2 2 6r 26 2h
what	fl n 59
when	c 4 2 4 k 4 d e q 6 o g 2 4 2 2 6 2 2 2 9 3 i 2 4 w d 1 e 14 5 1j 1s b 5 j 35 51
where	fr
which	g5
widget	7d 5y e 8 2 2 1 2 3 4 1 1 3 5 q 2 4 15 7 30 1 1,dc 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 2 2 3 2 1 2 1 1 4 1 2 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 2 1 5z 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
window	gy 1 7 5 1 1 8 1
without	fx
wizard	ii 3 1
work	c 4 2 4 k 4 d d k 7 6 1 b 1 b g 2 4 2 2 6 2 2 2 9 3 i 2 4 w d 1 e 13 1 5 x 4 a 8 1s b 5 s 1y 3b
workdai	cz
worker	fa,er 1 1 1 1 1 1 1 1 1 1 1 1 6f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
workflow	8 1 1 ja 1 1
workgroup	bv 1 3k 1 1 1
xxx	de 4 1 2 1 1 1 2 1 4
your	8b 7e u 1 2 31 u
`;
